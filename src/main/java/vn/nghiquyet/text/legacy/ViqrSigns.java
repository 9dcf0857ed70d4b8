package vn.nghiquyet.text.legacy;

import java.util.regex.Pattern;

/** How much a word of ASCII looks like VIQR rather than like words with punctuation. */
final class ViqrSigns {
  /** A shape mark with what only VIQR has around it, or a tone inside a word. */
  private static final Pattern STRONG =
      Pattern.compile(
          "[aeoAEO]\\^|[aA]\\([a-z'`?~.]|[ouOU][+*][a-zA-Z'`?~.]|\\b[dD][dD][aeiouyAEIOUY]");

  private static final Pattern SHAPE =
      Pattern.compile("[aeoAEO]\\^|[aA]\\([a-z'`?~.]|[ouOU][+*](?:[a-zA-Z'`?~.]|$)");

  private static final Pattern INNER_TONE = Pattern.compile("[aeiouyAEIOUY]['`?~.][a-zA-Z]");
  private static final Pattern END_TONE = Pattern.compile("[aeiouyAEIOUY][`~]");
  private static final Pattern ADDRESS = Pattern.compile("@|://|www\\.|[a-z]\\.(?:vn|com|net|org)");

  private ViqrSigns() {}

  /** Whether a word is an address of mail or of the web. */
  static boolean isAddress(String token) {
    return ADDRESS.matcher(token).find();
  }

  /** Whether a word has marks that only VIQR has. */
  static boolean isStrong(String token) {
    return STRONG.matcher(token).find() && !ADDRESS.matcher(token).find();
  }

  /** At most this much may speak for VIQR. */
  static double of(String token) {
    if (ADDRESS.matcher(token).find()) {
      return -4;
    }
    if (STRONG.matcher(token).find()) {
      return 2;
    }
    return INNER_TONE.matcher(token).find() || END_TONE.matcher(token).find() ? 1.5 : 0;
  }

  /** How much a word speaks against being plain. */
  static double against(String token) {
    boolean plain = token.indexOf('^') < 0 && token.indexOf('(') < 1 && token.indexOf('+') < 0;
    return !plain && SHAPE.matcher(token).find() && !ADDRESS.matcher(token).find() ? -1 : 0;
  }
}
