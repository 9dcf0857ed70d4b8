package vn.nghiquyet.text.legacy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nghiquyet.model.Conversion.Encoding;

/**
 * What the name of a font tells.
 *
 * @param encoding what it was drawn for, empty for Unicode and where the name does not tell
 * @param capitals whether it shows small letters as capitals
 * @param symbols whether it shows pictures
 */
record LegacyFont(Optional<Encoding> encoding, boolean capitals, boolean symbols) {
  private static final Set<String> PICTURES =
      Set.of("symbol", "webdings", "marlett", "zapfdingbats");

  /** What Word sets behind a name: a code page, or how it is drawn. */
  private static final Pattern BEHIND =
      Pattern.compile("(?: (?:tur|ce|cyr|greek|baltic|bold|italic|\\(.*\\)))+$");

  /** Remembers what the names of a document tell. */
  static final class Names {
    private final Map<String, LegacyFont> known = new HashMap<>();

    LegacyFont of(String font) {
      return known.computeIfAbsent(font, LegacyFont::of);
    }
  }

  /** Whether the name tells this encoding. */
  boolean tells(Encoding which) {
    return encoding.isPresent() && encoding.get() == which;
  }

  /** Of a name, with or without what Word sets behind it for a code page. */
  static LegacyFont of(String font) {
    String bare = font.strip().toLowerCase(Locale.ROOT);
    String name = BEHIND.matcher(bare.startsWith("@") ? bare.substring(1) : bare).replaceFirst("");
    if (name.startsWith(".vn") || name.startsWith("vntime") || name.startsWith("vnarial")) {
      return new LegacyFont(Optional.of(Encoding.TCVN3), name.endsWith("h"), false);
    }
    Optional<Encoding> encoding = Optional.empty();
    if (name.startsWith("vni-") || name.startsWith("vni ")) {
      encoding = Optional.of(Encoding.VNI);
    } else if (name.startsWith("vps")) {
      encoding = Optional.of(Encoding.VPS);
    } else if (name.contains("viscii")
        || name.startsWith("vi times")
        || name.startsWith("vi arial")) {
      encoding = Optional.of(Encoding.VISCII);
    }
    return new LegacyFont(encoding, false, PICTURES.contains(name) || name.startsWith("wingdings"));
  }
}
