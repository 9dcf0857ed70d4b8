package vn.nghiquyet.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Words;

/** Names of provinces, old and new, and of the place a document is of. Immutable. */
final class Places {
  private static final Places PROVINCES = new Places(List.of()).withProvinces();

  private final Map<String, List<Name>> byFirst = new HashMap<>();

  /** A name as it is written, and its bare syllables. */
  private record Name(String written, List<String> syllables) {}

  private Places(List<String> names) {
    names.forEach(this::add);
  }

  /** Those of the provinces, and of the place that this document names as its own. */
  static Places of(Metadata meta) {
    List<String> own = new ArrayList<>();
    String issuer = afterKind(meta.issuer());
    if (!issuer.isEmpty()) {
      own.add(issuer);
    }
    if (!meta.place().isBlank()) {
      own.add(meta.place());
    }
    Places places = new Places(own);
    PROVINCES.byFirst.forEach(
        (first, names) ->
            places.byFirst.computeIfAbsent(first, any -> new ArrayList<>()).addAll(names));
    return places;
  }

  /** Those of the provinces alone. */
  static Places ofProvinces() {
    return PROVINCES;
  }

  /** The place whose body issued a document, as it is usually written; empty where not known. */
  static String province(Metadata meta) {
    for (String text : List.of(meta.issuer(), meta.place(), meta.title())) {
      List<String> words = Words.keys(text).stream().map(Fold::fold).toList();
      for (int i = 0; i < words.size(); i++) {
        Name longest = PROVINCES.at(words, i);
        if (longest != null) {
          return longest.written();
        }
      }
    }
    return meta.place();
  }

  /** Whether a name begins with a bare syllable. */
  boolean mayBegin(String syllable) {
    return byFirst.containsKey(syllable);
  }

  /** How many syllables the longest name has that stands here in bare syllables; 0 for none. */
  int length(List<String> words, int at) {
    Name name = at(words, at);
    return name == null ? 0 : name.syllables().size();
  }

  private Name at(List<String> words, int at) {
    Name longest = null;
    for (Name name : byFirst.getOrDefault(words.get(at), List.of())) {
      int end = at + name.syllables().size();
      if ((longest == null || name.syllables().size() > longest.syllables().size())
          && end <= words.size()
          && words.subList(at, end).equals(name.syllables())) {
        longest = name;
      }
    }
    return longest;
  }

  private void add(String name) {
    List<String> syllables = Words.keys(name).stream().map(Fold::fold).toList();
    if (!syllables.isEmpty()) {
      byFirst
          .computeIfAbsent(syllables.get(0), any -> new ArrayList<>())
          .add(new Name(name, syllables));
    }
  }

  private static String afterKind(String issuer) {
    List<String> words = Words.keys(issuer);
    for (int i = words.size() - 2; i >= 0; i--) {
      String bare = Fold.fold(words.get(i));
      boolean city = i > 0 && bare.equals("pho") && Fold.fold(words.get(i - 1)).equals("thanh");
      if (city || List.of("tinh", "huyen", "quan", "xa", "phuong").contains(bare)) {
        return String.join(" ", words.subList(i + 1, words.size()));
      }
    }
    return "";
  }

  private Places withProvinces() {
    try (InputStream in = Places.class.getResourceAsStream("provinces.txt")) {
      if (in == null) {
        throw new IOException("provinces.txt is missing from the program");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
