package vn.nghiquyet.lm;

import java.text.Normalizer;
import java.util.Locale;
import vn.nghiquyet.text.Tones;

/**
 * Walks over a text from token to token as the language model sees them: syllables, numbers, codes
 * and four classes of punctuation; other marks are passed over. Not for use by several threads.
 */
public final class TokenCursor {
  private final String text;
  private int position;
  private int start;
  private int end;
  private Type type = Type.WORD;

  /** What a token is. */
  public enum Type {
    /** A run of letters: a syllable or an abbreviation. */
    WORD,
    /** Digits with the points and commas inside them. */
    NUMBER,
    /** A run with digits and letters, slashes or hyphens: {@code 99/NQ-HĐND}, {@code 30/6}. */
    SYMBOL,
    /** A full stop, an ellipsis, a question or exclamation mark. */
    STOP,
    /** A comma. */
    COMMA,
    /** A semicolon. */
    SEMICOLON,
    /** A colon. */
    COLON
  }

  /** The end of a run that holds no digit, so that its words need not look that far again. */
  private int plainTo;

  /** Stands before the first token. */
  public TokenCursor(String text) {
    this.text = text;
  }

  /** Goes to the next token; false where there is none. */
  public boolean next() {
    Type before = end > 0 && position == end ? type : null;
    for (int i = position; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        run(i);
        return true;
      }
      Type mark = mark(c);
      if (mark != null && mark != before) {
        set(i, i + 1, mark);
        return true;
      }
      before = mark == null ? null : before;
    }
    position = text.length();
    return false;
  }

  /** Where the token starts, in UTF-16 units. */
  public int start() {
    return start;
  }

  /** Where it ends, exclusive. */
  public int end() {
    return end;
  }

  /** What it is. */
  public Type type() {
    return type;
  }

  /** The token as written. */
  public String text() {
    return text.substring(start, end);
  }

  /** How the vocabulary spells a word: NFC, lower case, tones where the older style sets them. */
  public static String key(String word) {
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    return Tones.fold(composed.toLowerCase(Locale.ROOT));
  }

  private void set(int from, int to, Type what) {
    start = from;
    end = to;
    position = to;
    type = what;
  }

  private static Type mark(char c) {
    return switch (c) {
      case '.', '…', '!', '?' -> Type.STOP;
      case ',' -> Type.COMMA;
      case ';' -> Type.SEMICOLON;
      case ':' -> Type.COLON;
      default -> null;
    };
  }

  /** Takes letters and digits with the joints inside them; words end at a joint. */
  private void run(int from) {
    boolean digits = false;
    boolean other = false;
    int joint = -1;
    int i = from;
    for (; i < text.length() && (joint < 0 || from >= plainTo); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits = true;
      } else if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        other = true;
      } else if (isJoint(c) && i + 1 < text.length() && isInner(text.charAt(i + 1))) {
        joint = joint < 0 ? i : joint;
        other = true;
      } else if (!isPoint(i, c)) {
        break;
      }
    }
    if (digits) {
      set(from, i, other ? Type.SYMBOL : Type.NUMBER);
    } else {
      plainTo = Math.max(plainTo, i);
      set(from, joint < 0 ? i : joint, Type.WORD);
    }
  }

  private static boolean isJoint(char c) {
    return c == '/' || c == '-' || c == '–' || c == '_';
  }

  private static boolean isInner(char c) {
    return Character.isLetterOrDigit(c);
  }

  private boolean isPoint(int i, char c) {
    return (c == '.' || c == ',')
        && Character.isDigit(text.charAt(i - 1))
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i + 1));
  }
}
