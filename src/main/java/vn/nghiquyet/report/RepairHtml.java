package vn.nghiquyet.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import vn.nghiquyet.repair.Correction;
import vn.nghiquyet.repair.RepairedText;
import vn.nghiquyet.report.RepairMarks.Row;
import vn.nghiquyet.report.RepairMarks.Stretch;

/**
 * The repair of a text as one HTML page that needs nothing else: the repaired text by lines, every
 * change and every doubt marked, each with what stood there, its confidence and its alternatives.
 * Its script filters the marks; without it all are shown.
 *
 * <p>The words of the document are escaped, and the page's own policy lets nothing run or load but
 * its one style and its one script.
 */
public final class RepairHtml {
  private static final String STYLE = resource("repair.css");
  private static final String SCRIPT = resource("repair.js");
  private static final String POLICY =
      "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
          .formatted(hash(STYLE), hash(SCRIPT));

  private final RepairWords words;
  private final StringBuilder out = new StringBuilder();

  private RepairHtml(Messages messages) {
    this.words = new RepairWords(messages);
  }

  /**
   * The page, ending with a line feed.
   *
   * @param name of the text
   */
  public static String of(String name, RepairedText repaired, Messages messages) {
    return new RepairHtml(messages).write(name, repaired);
  }

  private String write(String name, RepairedText repaired) {
    List<Row> rows = RepairMarks.rows(repaired);
    head(name);
    out.append("<body>\n<header>\n<h1>").append(escaped(name)).append("</h1>\n<p>");
    out.append(escaped(words.summary(repaired, rows))).append("</p>\n");
    bar(repaired);
    out.append("</header>\n<main lang=\"vi\">\n<ol>\n");
    rows.forEach(this::row);
    out.append("</ol>\n</main>\n<script>").append(SCRIPT).append("</script>\n");
    return out.append("</body>\n</html>\n").toString();
  }

  private void head(String name) {
    out.append("<!DOCTYPE html>\n<html lang=\"").append(words.language()).append("\">\n<head>\n");
    out.append("<meta charset=\"utf-8\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"");
    out.append(POLICY).append("\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<title>").append(escaped(words.get("repair.title", name))).append("</title>\n");
    out.append("<style>").append(STYLE).append("</style>\n</head>\n");
  }

  /** The legend, which is the filter too where there is a script. */
  private void bar(RepairedText repaired) {
    out.append("<form id=\"bar\" aria-label=\"").append(text("repair.filter")).append("\">\n");
    out.append("<div class=\"kinds\">\n");
    for (Correction.Kind kind : Correction.Kind.values()) {
      long count = RepairWords.count(repaired, kind);
      if (count > 0) {
        chip(kind.jsonName(), "change " + kind.jsonName(), words.kind(kind), count);
      }
    }
    if (!repaired.doubts().isEmpty()) {
      chip("doubt", "doubt", words.get("repair.doubts"), repaired.doubts().size());
    }
    out.append("</div>\n<div class=\"tools\">\n");
    out.append("<label>").append(text("repair.upTo"));
    out.append(" <input type=\"range\" id=\"limit\" min=\"0\" max=\"100\" value=\"100\">");
    out.append("<output id=\"most\" for=\"limit\">100%</output></label>\n");
    box("inline", "repair.inline");
    box("only", "repair.only");
    out.append("<span class=\"walk\">");
    button("previous", "←", "repair.previous");
    button("next", "→", "repair.next");
    out.append("<output id=\"place\"></output></span>\n</div>\n</form>\n");
  }

  private void chip(String value, String look, String name, long count) {
    out.append("<label class=\"chip\"><input type=\"checkbox\" name=\"kind\" value=\"");
    out.append(value).append("\" checked><span class=\"").append(look).append("\">");
    out.append(escaped(name)).append("</span> <b>").append(count).append("</b></label>\n");
  }

  private void box(String id, String key) {
    out.append("<label><input type=\"checkbox\" id=\"").append(id).append("\"> ");
    out.append(text(key)).append("</label>\n");
  }

  private void button(String id, String sign, String key) {
    out.append("<button type=\"button\" id=\"").append(id).append("\" title=\"");
    out.append(text(key)).append("\" aria-label=\"").append(text(key)).append("\">");
    out.append(sign).append("</button>");
  }

  private void row(Row row) {
    out.append("<li id=\"L").append(row.number());
    out.append(row.isMarked() ? "\" class=\"marked\">" : "\">");
    row.stretches().forEach(this::stretch);
    out.append("</li>\n");
  }

  private void stretch(Stretch stretch) {
    if (!stretch.isMarked()) {
      out.append(escaped(stretch.after()));
      return;
    }
    String tag = stretch.isChanged() ? "ins" : "mark";
    out.append('<').append(tag).append(" class=\"").append(look(stretch));
    out.append("\" tabindex=\"0\"");
    if (stretch.isChanged()) {
      int percent = RepairWords.wholePercent(stretch.confidence());
      out.append(" data-sure=\"").append(percent).append('"');
    }
    out.append('>').append(escaped(stretch.after())).append("<i>");
    explain(stretch);
    out.append("</i></").append(tag).append('>');
  }

  private static String look(Stretch stretch) {
    String kinds =
        stretch.corrections().stream()
            .map(correction -> correction.kind().jsonName())
            .distinct()
            .collect(Collectors.joining(" "));
    String changed = stretch.isChanged() ? "change " + kinds : "";
    String unsure = stretch.confidence() < RepairMarks.SURE ? " unsure" : "";
    String gone = stretch.after().isEmpty() ? " gone" : "";
    String doubt = stretch.isDoubted() ? " doubt" : "";
    return (changed + unsure + gone + doubt).strip();
  }

  /** What is seen on pointing at a mark: what stood there, why, how sure, what else. */
  private void explain(Stretch stretch) {
    if (stretch.isChanged()) {
      if (stretch.before().isEmpty()) {
        out.append("<em>").append(text("repair.added")).append("</em> ");
      } else {
        out.append("<del>").append(escaped(visible(stretch.before()))).append("</del> ");
      }
      out.append("<small>").append(escaped(words.kinds(stretch))).append(" · ");
      out.append(RepairWords.percent(stretch.confidence())).append("</small>");
    }
    if (stretch.isDoubted()) {
      String others = RepairWords.alternatives(stretch);
      out.append("<q>").append(escaped(words.get("repair.or", others))).append("</q>");
    }
  }

  private static String visible(String text) {
    return text.isBlank() ? text.replace(' ', '␣') : text;
  }

  private String text(String key) {
    return escaped(words.get(key));
  }

  private static String escaped(String text) {
    return Printable.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String resource(String name) {
    try (InputStream in = RepairHtml.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of a text in a content security policy (W3C CSP 3, section 2.3.1). */
  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
