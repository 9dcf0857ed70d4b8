package vn.nghiquyet.source.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a page says of the look of its elements: its own rules for a tag, a class, both or an id,
 * and the attribute {@code style}. Rules of any other shape, and those of other files, are not
 * known.
 */
final class Css {
  private static final int MAX_RULES = 20_000;
  private static final int MAX_STYLE = 4000;
  private static final Pattern SIMPLE =
      Pattern.compile("[a-z][a-z0-9]*|[a-z]*[0-9]?\\.[\\w-]+|#[\\w-]+", Pattern.CASE_INSENSITIVE);
  private static final Set<String> KNOWN =
      Set.of(
          "display",
          "visibility",
          "mso-hide",
          "font",
          "font-weight",
          "font-family",
          "text-transform",
          "white-space",
          "list-style",
          "list-style-type",
          "mso-element",
          "mso-highlight");

  private static final Set<String> HIDING = Set.of("display", "visibility", "mso-hide");

  private final Map<String, Map<String, String>> rules;
  private final boolean showsAll;

  Css() {
    this(new HashMap<>(), false);
  }

  private Css(Map<String, Map<String, String>> rules, boolean showsAll) {
    this.rules = rules;
    this.showsAll = showsAll;
  }

  /** The same rules, but nothing is hidden. */
  Css showingAll() {
    return new Css(rules, true);
  }

  /** Takes over the rules of one {@code <style>}. */
  void add(String sheet) {
    String bare = sheet.replace("<!--", "").replace("-->", "");
    String text = withoutComments(bare);
    int at = 0;
    while (at < text.length() && rules.size() < MAX_RULES) {
      int open = text.indexOf('{', at);
      int close = open < 0 ? -1 : text.indexOf('}', open);
      if (close < 0) {
        return;
      }
      int inner = text.lastIndexOf('{', close); // behind @media there is another
      int from = Math.max(text.lastIndexOf('{', inner - 1) + 1, at);
      rule(text.substring(from, inner), text.substring(inner + 1, close));
      at = close + 1;
    }
  }

  private void rule(String selectors, String declared) {
    if (selectors.length() > MAX_STYLE || selectors.contains("@")) {
      return;
    }
    Map<String, String> said = declarations(declared);
    for (String selector : said.isEmpty() ? new String[0] : selectors.split(",", -1)) {
      String simple = selector.strip();
      if (SIMPLE.matcher(simple).matches()) {
        rules.computeIfAbsent(key(simple), k -> new LinkedHashMap<>()).putAll(said);
      }
    }
  }

  private static String withoutComments(String sheet) {
    StringBuilder out = new StringBuilder(sheet.length());
    int at = 0;
    int open = sheet.indexOf("/*");
    while (open >= 0) {
      out.append(sheet, at, open);
      int close = sheet.indexOf("*/", open + 2);
      at = close < 0 ? sheet.length() : close + 2;
      open = close < 0 ? -1 : sheet.indexOf("/*", at);
    }
    return out.append(sheet, at, sheet.length()).toString();
  }

  /** Tags and classes go by lower case: pages are careless about it. */
  private static String key(String selector) {
    return selector.toLowerCase(Locale.ROOT);
  }

  /** What is said of an element, property by property, in lower case. */
  Map<String, String> of(Element element) {
    String style = element.attr("style");
    boolean gone = element.hasAttr("hidden");
    if (rules.isEmpty() && style.isEmpty() && !gone) {
      return Map.of();
    }
    Map<String, String> out = ruled(element);
    if (!style.isEmpty()) {
      out.putAll(declarations(style));
    }
    if (gone) {
      out.put("display", "none");
    }
    if (showsAll) {
      out.keySet().removeAll(HIDING);
    }
    return out;
  }

  private Map<String, String> ruled(Element element) {
    if (rules.isEmpty()) {
      return new HashMap<>();
    }
    String tag = element.normalName();
    Map<String, String> out = new HashMap<>(rules.getOrDefault(tag, Map.of()));
    if (element.hasAttr("class")) {
      String[] names = key(element.className()).split("\\s+", 20);
      for (String name : names) {
        out.putAll(rules.getOrDefault("." + name, Map.of()));
      }
      for (String name : names) {
        out.putAll(rules.getOrDefault(tag + "." + name, Map.of()));
      }
    }
    if (element.hasAttr("id")) {
      out.putAll(rules.getOrDefault("#" + key(element.id()), Map.of()));
    }
    return out;
  }

  private static Map<String, String> declarations(String style) {
    Map<String, String> out = new LinkedHashMap<>();
    String text = style.substring(0, Math.min(style.length(), MAX_STYLE));
    for (String one : text.split(";", -1)) {
      int colon = one.indexOf(':');
      String name = colon < 0 ? "" : one.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      if (KNOWN.contains(name) || isBorder(name)) {
        String value = one.substring(colon + 1).strip();
        boolean important = value.toLowerCase(Locale.ROOT).endsWith("!important");
        String bare = important ? value.substring(0, value.length() - 10).strip() : value;
        out.put(name, name.startsWith("font") ? bare : bare.toLowerCase(Locale.ROOT));
      }
    }
    return out;
  }

  private static boolean isBorder(String name) {
    return name.startsWith("border")
        && !name.equals("border-collapse")
        && !name.equals("border-spacing")
        && !name.endsWith("color")
        && !name.endsWith("radius");
  }

  /** Whether borders are spoken of. */
  static boolean speaksOfBorders(Map<String, String> said) {
    return said.keySet().stream().anyMatch(Css::isBorder);
  }

  /** Whether a border among these can be seen. */
  static boolean drawsBorder(Map<String, String> said) {
    return said.entrySet().stream()
        .anyMatch(one -> isBorder(one.getKey()) && isDrawn(one.getValue()));
  }

  private static boolean isDrawn(String value) {
    return !value.isEmpty()
        && !value.contains("none")
        && !value.contains("hidden")
        && !value.contains("white")
        && !value.contains("transparent")
        && !value.matches("(?:0(?:px|pt|cm)?\\b.*|medium)");
  }
}
