package vn.nghiquyet.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells texts that begin with markup: pages, fragments of pages, web archives, XML, JSON. */
final class Markup {
  /** Elements only pages begin with. */
  private static final Set<String> PAGE =
      Set.of(
          "html", "head", "body", "meta", "title", "link", "style", "script", "base", "frameset");

  /** Elements fragments begin with; Markdown may have some of them too. */
  private static final Set<String> FRAGMENT =
      Set.of(
          "div",
          "p",
          "table",
          "tbody",
          "tr",
          "span",
          "center",
          "font",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "b",
          "strong",
          "i",
          "em",
          "u",
          "ul",
          "ol",
          "section",
          "article",
          "main",
          "header",
          "nav",
          "form",
          "pre",
          "blockquote",
          "br",
          "hr",
          "a",
          "img",
          "iframe",
          "o:p");

  private static final Pattern ARCHIVE =
      Pattern.compile(
          "(?:mime-version|from|content-type|date|subject|snapshot-content-location):.*");
  private static final Pattern JSON =
      Pattern.compile("\\{\\s*(?:\"|\\}).*|\\[\\s*(?:\\{|\").*", Pattern.DOTALL);

  private Markup() {}

  /**
   * The format of a text; empty where it has no markup.
   *
   * @param start its beginning, without white space before it
   * @param text more of it
   */
  static Optional<Format> of(String start, String text) {
    String lower = start.toLowerCase(Locale.ROOT);
    if (isArchive(lower)) {
      return Optional.of(Format.HTML);
    }
    if (JSON.matcher(start).matches()) {
      return Optional.of(Format.JSON);
    }
    String bare = afterComments(lower);
    if (bare.startsWith("<!doctype html")) {
      return Optional.of(Format.HTML);
    }
    String name = name(bare);
    if (PAGE.contains(name)) {
      return Optional.of(Format.HTML);
    }
    if (name.equals("office:document")) {
      return Optional.of(Format.ODT);
    }
    if (name.substring(name.indexOf(':') + 1).equals("akomantoso")) {
      return Optional.of(Format.AKN);
    }
    if (FRAGMENT.contains(name)) {
      boolean markdown = text.lines().map(String::strip).anyMatch(Format::isMarkdownBlock);
      return markdown ? Optional.empty() : Optional.of(Format.HTML);
    }
    return lower.startsWith("<?xml") ? Optional.of(Format.XML) : Optional.empty();
  }

  private static boolean isArchive(String lower) {
    return ARCHIVE
            .matcher(lower.substring(0, lower.indexOf('\n') < 0 ? 0 : lower.indexOf('\n')).strip())
            .matches()
        && lower.contains("content-type:")
        && (lower.contains("multipart/related")
            || lower.contains("multipart/alternative")
            || lower.contains("text/html"));
  }

  /** Without what may stand before the first element: comments, an XML declaration, types. */
  private static String afterComments(String lower) {
    String rest = lower;
    while (true) {
      String close =
          rest.startsWith("<!--") ? "-->" : rest.startsWith("<?") || isType(rest) ? ">" : "";
      int end = close.isEmpty() ? -1 : rest.indexOf(close);
      if (end < 0) {
        return rest;
      }
      rest = rest.substring(end + close.length()).stripLeading();
    }
  }

  /** A document type other than that of pages, or a condition as Word writes them. */
  private static boolean isType(String rest) {
    return rest.startsWith("<![")
        || rest.startsWith("<!doctype") && !rest.startsWith("<!doctype html");
  }

  /** Name of the element a text begins with; empty for none. */
  private static String name(String text) {
    int end = 1;
    while (end < text.length() && end < 40 && isNameCharacter(text.charAt(end))) {
      end++;
    }
    boolean tag =
        text.startsWith("<") && end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) >= 0;
    return tag ? text.substring(1, end) : "";
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-';
  }
}
