package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Provision;

/**
 * Short names of documents: that of the file without folder and ending, with a number where several
 * have it. Which of these gets which number, what they say decides and not the order they are given
 * in.
 */
final class DocumentIds {
  private DocumentIds() {}

  /** The names, all different, in the order of the documents. */
  static List<String> of(List<Document> documents) {
    TreeMap<String, List<Integer>> byStem = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      byStem
          .computeIfAbsent(stem(documents.get(i).source().name()), stem -> new ArrayList<>())
          .add(i);
    }
    String[] out = new String[documents.size()];
    Set<String> taken = new HashSet<>(byStem.keySet());
    byStem.forEach(
        (stem, same) -> {
          if (same.size() > 1) {
            same.sort(Comparator.comparing(i -> words(documents.get(i))));
          }
          out[same.get(0)] = stem;
          int number = 2;
          for (int i : same.subList(1, same.size())) {
            while (!taken.add(stem + "-" + number)) {
              number++;
            }
            out[i] = stem + "-" + number;
          }
        });
    return IntStream.range(0, out.length).mapToObj(i -> out[i]).toList();
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String words(Document document) {
    return document.source().name()
        + document.meta()
        + document.provisions().map(Provision::ownText).collect(Collectors.joining("\n"));
  }
}
