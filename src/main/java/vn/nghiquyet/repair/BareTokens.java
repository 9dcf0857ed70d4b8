package vn.nghiquyet.repair;

import java.util.Arrays;
import java.util.Locale;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.text.Fold;

/**
 * The tokens of a paragraph with the ids each may have. The last token is the end of the paragraph.
 */
final class BareTokens {
  /** So many words in capitals in a row are a heading. */
  private static final int HEADING = 3;

  /** How a word is written, as far as that says something. */
  enum Shape {
    /** No word, at the start of a sentence, in a heading in capitals. */
    ANY,
    /** With a small first letter. */
    SMALL,
    /** With a capital first letter, inside a sentence. */
    CAPITAL,
    /** In capitals, outside headings. */
    CAPITALS
  }

  final String text;
  private int size;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] given = new int[64];
  private int[][] choices = new int[64][];
  private Shape[] shapes = new Shape[64];

  BareTokens(String text, LanguageModel model, BareWords words) {
    this.text = text;
    TokenCursor cursor = new TokenCursor(text);
    boolean opens = true;
    int run = 0;
    while (cursor.next()) {
      if (cursor.type() == TokenCursor.Type.WORD) {
        word(cursor, model, words, opens);
        run = heading(run);
      } else {
        int id = model.id(cursor);
        add(cursor.start(), cursor.end(), id, new int[] {id}, Shape.ANY);
      }
      opens = cursor.type() == TokenCursor.Type.STOP;
    }
    add(text.length(), text.length(), LanguageModel.END, new int[] {LanguageModel.END}, Shape.ANY);
  }

  private void add(int start, int end, int id, int[] ids, Shape shape) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      given = Arrays.copyOf(given, size * 2);
      choices = Arrays.copyOf(choices, size * 2);
      shapes = Arrays.copyOf(shapes, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    given[size] = id;
    choices[size] = ids;
    shapes[size++] = shape;
  }

  private void word(TokenCursor cursor, LanguageModel model, BareWords words, boolean opens) {
    String written = cursor.text();
    String bare = bare(written);
    if (bare.isEmpty()) {
      int id = model.id(cursor);
      add(cursor.start(), cursor.end(), id, new int[] {id}, Shape.ANY);
      return;
    }
    int id = model.id(bare);
    int[] ids = words.of(bare);
    add(
        cursor.start(),
        cursor.end(),
        id,
        ids.length == 0 ? new int[] {id} : ids,
        shape(written, opens));
  }

  /** In small letters, empty where the word bears marks. */
  private static String bare(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        String key = TokenCursor.key(word);
        return key.equals(Fold.fold(key)) ? key : "";
      }
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private static Shape shape(String word, boolean opens) {
    if (Character.isLowerCase(word.charAt(0))) {
      return Shape.SMALL;
    }
    for (int i = 1; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return opens ? Shape.ANY : Shape.CAPITAL;
      }
    }
    return word.length() > 1 ? Shape.CAPITALS : opens ? Shape.ANY : Shape.CAPITAL;
  }

  /** Takes the shapes off a run of words in capitals; gives the length of the run so far. */
  private int heading(int run) {
    if (shapes[size - 1] != Shape.CAPITALS
        && (run < HEADING || shapes[size - 1] != Shape.CAPITAL)) {
      return 0;
    }
    if (run + 1 == HEADING) {
      Arrays.fill(shapes, size - HEADING, size, Shape.ANY);
    } else if (run >= HEADING) {
      shapes[size - 1] = Shape.ANY;
    }
    return run + 1;
  }

  /** How many there are, the end included. */
  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** The id of what is written. */
  int given(int i) {
    return given[i];
  }

  /** What it may stand for; not to be changed. */
  int[] choices(int i) {
    return choices[i];
  }

  Shape shape(int i) {
    return shapes[i];
  }

  String text(int i) {
    return text.substring(starts[i], ends[i]);
  }
}
