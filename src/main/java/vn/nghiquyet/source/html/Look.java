package vn.nghiquyet.source.html;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * How the text of an element looks.
 *
 * @param hidden whether it cannot be seen
 * @param bold whether it is bold
 * @param caps whether it is shown in capitals
 * @param kept whether its line feeds and spaces count
 * @param marked whether a marker's colour is behind it
 * @param font name of its font, empty where none is said
 */
record Look(boolean hidden, boolean bold, boolean caps, boolean kept, boolean marked, String font) {
  static final Look PLAIN = new Look(false, false, false, false, false, "");

  /** The look of an element inside one that looks so. */
  Look of(Element element, Map<String, String> said) {
    Look tagged = tagged(element);
    return said.isEmpty() ? tagged : tagged.styled(said);
  }

  /** The same look, to be seen. */
  Look shown() {
    return hidden ? new Look(false, bold, caps, kept, marked, font) : this;
  }

  private Look tagged(Element element) {
    return switch (element.normalName()) {
      case "b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th" ->
          new Look(hidden, true, caps, kept, marked, font);
      case "pre", "listing", "xmp", "plaintext" -> new Look(hidden, bold, caps, true, marked, font);
      case "mark" -> new Look(hidden, bold, caps, kept, true, font);
      case "font" ->
          element.hasAttr("face")
              ? new Look(hidden, bold, caps, kept, marked, first(element.attr("face")))
              : this;
      default -> this;
    };
  }

  private Look styled(Map<String, String> said) {
    String weight = said.getOrDefault("font-weight", "").toLowerCase(Locale.ROOT);
    String shorthand = said.getOrDefault("font", "").toLowerCase(Locale.ROOT);
    String transform = said.getOrDefault("text-transform", "");
    String space = said.getOrDefault("white-space", "");
    return new Look(
        hidden || hides(said),
        weight.isEmpty() ? bold || shorthand.contains("bold") : isBold(weight),
        transform.isEmpty() ? caps : transform.equals("uppercase"),
        space.isEmpty() ? kept : space.startsWith("pre") || space.startsWith("break"),
        marked || !said.getOrDefault("mso-highlight", "none").equals("none"),
        said.containsKey("font-family") ? first(said.get("font-family")) : font);
  }

  private static boolean hides(Map<String, String> said) {
    return said.getOrDefault("display", "").equals("none")
        || said.getOrDefault("visibility", "").equals("hidden")
        || said.getOrDefault("mso-hide", "").equals("all");
  }

  private static boolean isBold(String weight) {
    return weight.startsWith("bold") || weight.matches("[6-9]00");
  }

  private static String first(String families) {
    int comma = families.indexOf(',');
    String one = comma < 0 ? families : families.substring(0, comma);
    return one.replace("\"", "").replace("'", "").strip();
  }
}
