package vn.nghiquyet.noise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nghiquyet.noise.LineAligner.Match;
import vn.nghiquyet.noise.Reading.Word;
import vn.nghiquyet.text.Cleaner;

/**
 * Makes the pairs a channel learns from, out of several readings of the same pages (see
 * src/tools/make-ocr-pairs.sh). What was meant is the printed text where it is known ({@code
 * .truth}), else the Vietnamese reading at 300 dpi, and of that only words that are syllables in
 * use and were read with confidence. Run by hand.
 *
 * <p>A pair is a word, or two where a space was lost or invented. Every eighth document is set
 * aside for measuring.
 */
public final class PairMaker {
  /** The reading of a scan that stands for the truth. */
  private static final String TRUSTED = "vie300";

  private static final double SURE = 80;
  private static final double SURE_NUMBER = 90;

  /** A match that differs in more than this share of bare letters is one of the wrong words. */
  private static final double TOO_DIFFERENT = 0.67;

  private static final int HELD_OUT = 8;
  private static final Pattern EDGES = Pattern.compile("^[\"“”(\\[]*|[\"“”)\\].,;:]*$");
  private static final Pattern NUMBER = Pattern.compile("[\\d.,/%-]*\\d[\\d.,/%-]*");

  /** A document's symbol: {@code 15/2010/QĐ-UBND}. */
  private static final Pattern SYMBOL =
      Pattern.compile("(\\d+/)?(\\d{4}/)?[A-ZĐ]{2,5}(-[A-ZĐ]{2,6}g?)?");

  private final Set<String> syllables;
  private final Map<String, Map<String, Integer>> pairs = new TreeMap<>();

  private PairMaker(Set<String> syllables) {
    this.syllables = syllables;
  }

  /**
   * Runs it: {@code READINGS_DIR SYLLABLES OUT_DIR}. SYLLABLES has one syllable a line, more
   * columns are passed over. Makes {@code <regime>.pairs.tsv} and {@code <regime>.held.tsv}: seen,
   * meant, count.
   */
  public static void main(String[] args) throws IOException {
    Set<String> syllables = new HashSet<>();
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      syllables.add(line.split("\t", -1)[0]);
    }
    PairMaker maker = new PairMaker(syllables);
    for (Map<String, Path> page : pages(Path.of(args[0])).values()) {
      maker.readPage(page);
    }
    maker.write(Path.of(args[2]));
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
    String trusted =
        page.keySet().stream().filter(kind -> kind.startsWith("truth")).findAny().orElse(TRUSTED);
    if (!page.containsKey(trusted)) {
      return;
    }
    List<Word> meant = Reading.words(page.get(trusted), dpi(trusted));
    for (Map.Entry<String, Path> other : page.entrySet()) {
      if (other.getKey().equals(trusted)) {
        continue;
      }
      String regime = other.getKey().replaceAll("\\d", "");
      boolean held = isHeldOut(other.getValue().getFileName().toString());
      List<Word> seen = Reading.words(other.getValue(), dpi(other.getKey()));
      for (Match match : LineAligner.align(meant, seen)) {
        keep(match, !trusted.equals(TRUSTED), regime + (held ? ".held" : ".pairs"));
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

  private void keep(Match match, boolean known, String file) {
    String meant = mended(LineAligner.text(match.meant()));
    String seen = mended(match.seen());
    boolean shortOne = Math.max(meant.length(), seen.length()) <= 2;
    boolean trusted = known || match.meant().stream().allMatch(this::isTrusted);
    if (trusted && (shortOne || match.difference() <= TOO_DIFFERENT)) {
      pairs.computeIfAbsent(file, k -> new TreeMap<>()).merge(seen + '\t' + meant, 1, Integer::sum);
    }
  }

  private boolean isTrusted(Word word) {
    String core = EDGES.matcher(mended(word.text())).replaceAll("");
    if (syllables.contains(core.toLowerCase(Locale.ROOT))) {
      return word.confidence() >= SURE;
    }
    boolean other = NUMBER.matcher(core).matches() || SYMBOL.matcher(core).matches();
    return other && word.confidence() >= SURE_NUMBER;
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
