package vn.nghiquyet.text.legacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.model.Conversion;
import vn.nghiquyet.model.Conversion.Encoding;
import vn.nghiquyet.model.Conversion.Reason;

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
    return convert(paragraphs, Detector.Doubt.USUAL);
  }

  private static Converted convert(List<List<FontRun>> paragraphs, Detector.Doubt doubt) {
    LegacyFont.Names names = new LegacyFont.Names();
    List<List<Token>> tokens = paragraphs.stream().map(runs -> Token.of(runs, names)).toList();
    Detector detector = new Detector(Codec.ALL, tokens, doubt);
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
    return convert(text, Detector.Doubt.USUAL);
  }

  /**
   * The bytes of a text that is neither UTF-8 nor UTF-16. What is in none of the encodings known
   * here is read as code page 1252, and the conversions say so.
   */
  public static ConvertedText convert(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    ConvertedText converted = convert(text, Detector.Doubt.BYTES);
    String made = Bytes.westernControls(converted.text());
    if (!converted.conversions().isEmpty()) {
      return new ConvertedText(made, converted.conversions());
    }
    int letters = (int) text.chars().filter(c -> c >= 0x80).count();
    return new ConvertedText(
        made, List.of(new Conversion(Encoding.CP1252, Reason.TEXT, 1, letters, List.of())));
  }

  private static ConvertedText convert(String text, Detector.Doubt doubt) {
    List<List<FontRun>> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(List.of(new FontRun(text.substring(start, next), "")));
      start = next;
    }
    Converted converted = convert(lines, doubt);
    if (converted.conversions().isEmpty()) {
      return new ConvertedText(text, List.of());
    }
    StringBuilder out = new StringBuilder(text.length());
    converted.paragraphs().forEach(line -> line.forEach(out::append));
    return new ConvertedText(out.toString(), converted.conversions());
  }
}
