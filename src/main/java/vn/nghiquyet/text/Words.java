package vn.nghiquyet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words (syllables, as Vietnamese writes them), numbers, marks and spaces. Joined,
 * the tokens give back the text.
 */
public final class Words {
  private Words() {}

  /** What a token is. */
  public enum Type {
    /** A run of letters. */
    WORD,
    /** A run of digits with the points and commas inside it: {@code 4.960.000}, {@code 15,5}. */
    NUMBER,
    /** One other character, or a run of the same one. */
    MARK,
    /** A run of white space. */
    SPACE
  }

  /**
   * One token.
   *
   * @param text as written
   * @param type what it is
   */
  public record Token(String text, Type type) {
    /** What two tokens must share to be the same word: case and tone placement aside. */
    public String key() {
      return type == Type.WORD ? Tones.fold(text).toLowerCase(Locale.ROOT) : text;
    }
  }

  /** All tokens of a text, spaces included. */
  public static List<Token> tokens(String text) {
    List<Token> out = new ArrayList<>(text.length() / 3 + 1);
    int i = 0;
    while (i < text.length()) {
      Type type = typeAt(text, i);
      int end = end(text, i, type);
      out.add(new Token(text.substring(i, end), type));
      i = end;
    }
    return out;
  }

  /** The keys of words and numbers alone, marks and spaces left out: what a text says. */
  public static List<String> keys(String text) {
    List<String> out = new ArrayList<>(text.length() / 5 + 1);
    int i = 0;
    while (i < text.length()) {
      Type type = typeAt(text, i);
      int end = end(text, i, type);
      if (type == Type.WORD || type == Type.NUMBER) {
        out.add(new Token(text.substring(i, end), type).key());
      }
      i = end;
    }
    return out;
  }

  private static Type typeAt(String text, int i) {
    int c = text.codePointAt(i);
    if (Character.isLetter(c)) {
      return Type.WORD;
    }
    if (Character.isDigit(c)) {
      return Type.NUMBER;
    }
    return Character.isWhitespace(c) ? Type.SPACE : Type.MARK;
  }

  private static int end(String text, int start, Type type) {
    int first = text.codePointAt(start);
    int i = start + Character.charCount(first);
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean goesOn =
          switch (type) {
            case WORD ->
                Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            case NUMBER ->
                Character.isDigit(c)
                    || (c == '.' || c == ',')
                        && next < text.length()
                        && Character.isDigit(text.codePointAt(next));
            case MARK -> c == first;
            case SPACE -> Character.isWhitespace(c);
          };
      if (!goesOn) {
        break;
      }
      i = next;
    }
    return i;
  }
}
