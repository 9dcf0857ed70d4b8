package vn.nghiquyet.noise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import vn.nghiquyet.noise.LineAligner.Match;
import vn.nghiquyet.noise.Reading.Word;
import vn.nghiquyet.text.Cleaner;

/**
 * Makes the pairs a channel learns from, out of several readings of the same pages (see
 * src/tools/make-ocr-pairs.sh). What was meant stands in the table {@code <page>.truth<dpi>.tsv}:
 * the text that was printed, or a good reading that src/tools/JudgeReadings.java judged; of that
 * only words with confidence. Run by hand.
 *
 * <p>A pair is a word, or two where a space was lost or invented. Every eighth document is set
 * aside for measuring.
 */
public final class PairMaker {
  private static final double SURE = 80;

  /** A match that differs in more than this share of bare letters is one of the wrong words. */
  private static final double TOO_DIFFERENT = 0.67;

  private static final int HELD_OUT = 8;

  private final Map<String, Map<String, Integer>> pairs = new TreeMap<>();

  private PairMaker() {}

  /**
   * Runs it: {@code READINGS_DIR OUT_DIR}. Makes {@code <regime>.pairs.tsv} and {@code
   * <regime>.held.tsv}: seen, meant, count.
   */
  public static void main(String[] args) throws IOException {
    PairMaker maker = new PairMaker();
    for (Map<String, Path> page : pages(Path.of(args[0])).values()) {
      maker.readPage(page);
    }
    maker.write(Path.of(args[1]));
  }

  /** The readings of each page, by language and resolution. */
  private static Map<String, Map<String, Path>> pages(Path folder) throws IOException {
    Map<String, Map<String, Path>> out = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Matcher name = Reading.name(file);
        if (name != null) {
          out.computeIfAbsent(name.group(1), k -> new TreeMap<>())
              .put(name.group(2) + name.group(3), file);
        }
      }
    }
    return out;
  }

  private void readPage(Map<String, Path> page) throws IOException {
    String truth =
        page.keySet().stream().filter(kind -> kind.startsWith("truth")).findAny().orElse("");
    if (truth.isEmpty()) {
      return;
    }
    List<Word> meant = Reading.words(page.get(truth), dpi(truth));
    for (Map.Entry<String, Path> other : page.entrySet()) {
      if (other.getKey().equals(truth)) {
        continue;
      }
      String regime = other.getKey().replaceAll("\\d", "");
      boolean held = isHeldOut(other.getValue().getFileName().toString());
      List<Word> seen = Reading.words(other.getValue(), dpi(other.getKey()));
      for (Match match : LineAligner.align(meant, seen)) {
        keep(match, regime + (held ? ".held" : ".pairs"));
      }
    }
  }

  private static double dpi(String kind) {
    return Integer.parseInt(kind.replaceAll("\\D", ""));
  }

  private static boolean isHeldOut(String file) {
    String document = file.replaceFirst("(-p\\d+)?\\.[a-z]+\\d+\\.tsv", "");
    return Math.floorMod(document.hashCode() * 31, HELD_OUT) == 0;
  }

  private void keep(Match match, String file) {
    String meant = mended(LineAligner.text(match.meant()));
    String seen = mended(match.seen());
    boolean shortOne = Math.max(meant.length(), seen.length()) <= 2;
    boolean sure = match.meant().stream().allMatch(word -> word.confidence() >= SURE);
    if (sure && (shortOne || match.difference() <= TOO_DIFFERENT)) {
      pairs.computeIfAbsent(file, k -> new TreeMap<>()).merge(seen + '\t' + meant, 1, Integer::sum);
    }
  }

  private static String mended(String text) {
    return Cleaner.clean(text).text();
  }

  private void write(Path folder) throws IOException {
    for (Map.Entry<String, Map<String, Integer>> file : pairs.entrySet()) {
      List<String> lines = new ArrayList<>();
      file.getValue().forEach((pair, count) -> lines.add(pair + '\t' + count));
      Files.write(folder.resolve(file.getKey() + ".tsv"), lines);
    }
  }
}
