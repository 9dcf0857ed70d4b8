package vn.nghiquyet.text.legacy;

import java.util.ArrayList;
import java.util.List;

/** Converts documents to Unicode where they are not. */
public final class LegacyText {
  private LegacyText() {}

  /**
   * A whole document in Unicode. Text that is Unicode already stays as it is, whatever its font is
   * called; where nothing is to be done, the very strings given come back.
   *
   * @param paragraphs the runs of each paragraph, in reading order
   */
  public static Converted convert(List<List<FontRun>> paragraphs) {
    LegacyFont.Names names = new LegacyFont.Names();
    List<List<Token>> tokens = paragraphs.stream().map(runs -> Token.of(runs, names)).toList();
    Detector detector = new Detector(Codec.ALL, tokens);
    List<int[]> states = detector.run();
    Report report = new Report(names);
    Rewriter rewriter = new Rewriter(detector, names, report);
    List<List<String>> out = new ArrayList<>(paragraphs.size());
    for (int p = 0; p < paragraphs.size(); p++) {
      List<FontRun> runs = paragraphs.get(p);
      out.add(
          states.isEmpty()
              ? runs.stream().map(FontRun::text).toList()
              : rewriter.rewrite(runs, tokens.get(p), states.get(p)));
    }
    return new Converted(out, report.conversions());
  }

  /**
   * A text of which no fonts are known in Unicode; its lines are taken for paragraphs.
   *
   * @param text as it was decoded, be it with the wrong code page
   */
  public static ConvertedText convert(String text) {
    List<List<FontRun>> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(List.of(new FontRun(text.substring(start, next), "")));
      start = next;
    }
    Converted converted = convert(lines);
    if (converted.conversions().isEmpty()) {
      return new ConvertedText(text, List.of());
    }
    StringBuilder out = new StringBuilder(text.length());
    converted.paragraphs().forEach(line -> line.forEach(out::append));
    return new ConvertedText(out.toString(), converted.conversions());
  }

  /** Bytes of an 8-bit text as {@link #convert(String)} takes them: code page 1252. */
  public static String western(byte[] bytes) {
    return Bytes.western(bytes);
  }
}
