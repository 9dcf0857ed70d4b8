package vn.nghiquyet.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Writes an HTML page that needs nothing else. What is written as text or value never becomes
 * markup, and the page's own policy lets nothing run or load but its one style, its one script and
 * the images in it.
 */
final class Html {
  private final StringBuilder out = new StringBuilder();
  private final String script;

  /**
   * Begins a page, up to its body.
   *
   * @param language of what the page says
   * @param title of the page
   * @param names of its styles and its scripts, beside this class; {@code page.css} goes before
   */
  Html(String language, String title, String... names) {
    this(language, title, resources(names, ".css"), resources(names, ".js"));
  }

  /**
   * Begins a page without a script, up to its body.
   *
   * @param language of what the page says
   * @param title of the page
   * @param name of its style, beside this class; {@code page.css} goes before
   */
  static Html still(String language, String title, String name) {
    return new Html(language, title, resources(new String[] {name}, ".css"), "");
  }

  private static String resources(String[] names, String ending) {
    StringBuilder out = new StringBuilder();
    for (String name : names) {
      out.append(resource(name + ending));
    }
    return out.toString();
  }

  private Html(String language, String title, String styles, String script) {
    String style = resource("page.css") + styles;
    this.script = script;
    out.append("<!DOCTYPE html>\n<html lang=\"").append(language).append("\">\n<head>\n");
    out.append("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
    out.append(
        "default-src 'none'; style-src '%s'; script-src %s; img-src data:; base-uri 'none'; form-action 'none'"
            .formatted(hash(style), script.isEmpty() ? "'none'" : "'" + hash(script) + "'"));
    out.append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<title>").append(escaped(title)).append("</title>\n");
    out.append("<style>").append(style).append("</style>\n</head>\n<body>\n");
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns
   */
  Html open(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        out.append("=\"").append(escaped(attributes[i + 1])).append('"');
      }
    }
    out.append('>');
    return this;
  }

  /** Ends an element. */
  Html close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** An element with text. */
  Html element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  /** Text. */
  Html text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** A line end between elements. */
  Html line() {
    out.append('\n');
    return this;
  }

  /** What the script reads: {@link HtmlData} that cannot end the element it stands in. */
  Html data(HtmlData data) {
    out.append("<script type=\"application/json\" id=\"data\">").append(data.end());
    out.append("</script>\n");
    return this;
  }

  /** Ends the page with its script; gives it, ending with a line feed. */
  String end() {
    if (!script.isEmpty()) {
      out.append("<script>").append(script).append("</script>\n");
    }
    out.append("</body>\n</html>\n");
    return out.toString();
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
    try (InputStream in = Html.class.getResourceAsStream(name)) {
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
