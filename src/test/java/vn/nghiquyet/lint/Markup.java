package vn.nghiquyet.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Marking;
import vn.nghiquyet.text.SourceText;

/**
 * What editors leave on a text, written as CriticMarkup has it: {@code {++in++}}, {@code
 * {--out--}}, {@code {>>comment<<}}, {@code {==highlight==}}.
 */
final class Markup {
  private static final Pattern MARK =
      Pattern.compile("\\{(\\+\\+|--|>>|==)(.*?)(?:\\+\\+|--|<<|==)\\}");

  private static final Map<String, Marking.Kind> KINDS =
      Map.of(
          "++", Marking.Kind.INSERTED,
          "--", Marking.Kind.DELETED,
          ">>", Marking.Kind.COMMENT,
          "==", Marking.Kind.HIGHLIGHT);

  private Markup() {}

  /** The text a Word file with these marks would give. */
  static SourceText read(String name, String text) {
    List<Line> lines = new ArrayList<>();
    List<Marking> markings = new ArrayList<>();
    for (String raw : text.lines().toList()) {
      StringBuilder out = new StringBuilder();
      Matcher m = MARK.matcher(raw);
      int from = 0;
      while (m.find()) {
        out.append(raw, from, m.start());
        Marking.Kind kind = KINDS.get(m.group(1));
        boolean shown = kind == Marking.Kind.INSERTED || kind == Marking.Kind.HIGHLIGHT;
        String words = shown ? m.group(2) : "";
        TextRange range = new TextRange(out.length(), out.length() + words.length());
        markings.add(new Marking(kind, lines.size() + 1, range, words));
        out.append(words);
        from = m.end();
      }
      out.append(raw.substring(from));
      lines.add(Line.of(out.toString(), 0, Line.Layout.PLAIN));
    }
    return new SourceText(name, "txt", 0, lines, List.of(), markings);
  }
}
