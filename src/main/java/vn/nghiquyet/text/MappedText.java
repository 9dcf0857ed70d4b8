package vn.nghiquyet.text;

import java.util.Objects;

/**
 * A mended text and the way back.
 *
 * @param text the mended text
 * @param map from {@code text} to what it was made from
 */
public record MappedText(String text, OffsetMap map) {
  /** Checks that map and text fit. */
  public MappedText {
    Objects.requireNonNull(text);
    if (map.derivedLength() != text.length()) {
      throw new IllegalArgumentException(
          "map of " + map.derivedLength() + " units for a text of " + text.length());
    }
  }

  /** A text that stayed as it was. */
  public static MappedText same(String text) {
    return new MappedText(text, OffsetMap.identity(text.length()));
  }

  /** This text, made from one that was itself made: the map then leads to the first. */
  public MappedText after(MappedText inner) {
    return new MappedText(text, map.compose(inner.map));
  }
}
