package vn.nghiquyet.lm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tokens a model knows, numbered; classes first, then words from frequent to rare. */
final class Vocabulary {
  /** Ids are packed into 15 bits. */
  static final int MAX_SIZE = 1 << 15;

  static final List<String> CLASSES =
      List.of("<s>", "</s>", "<unk>", "<num>", "<sym>", ".", ",", ";", ":");

  private final String[] words;
  private final long[] counts;
  private final Map<String, Integer> ids;

  /** Takes the arrays as its own. */
  Vocabulary(String[] words, long[] counts) {
    if (words.length != counts.length || words.length > MAX_SIZE) {
      throw new IllegalArgumentException("vocabulary of " + words.length);
    }
    this.words = words;
    this.counts = counts;
    this.ids = new HashMap<>(words.length * 2);
    for (int i = 0; i < words.length; i++) {
      ids.put(words[i], i);
    }
  }

  /** Whether the classes stand in their places and no word stands twice. */
  boolean isSound() {
    return ids.size() == words.length
        && words.length >= CLASSES.size()
        && List.of(words).subList(0, CLASSES.size()).equals(CLASSES);
  }

  int size() {
    return words.length;
  }

  String word(int id) {
    return words[id];
  }

  long count(int id) {
    return counts[id];
  }

  int id(String key) {
    Integer id = ids.get(key);
    return id == null ? LanguageModel.UNKNOWN : id;
  }

  /** The class of a token that is no word. */
  static int classOf(TokenCursor.Type type) {
    return switch (type) {
      case WORD -> LanguageModel.UNKNOWN;
      case NUMBER -> LanguageModel.NUMBER;
      case SYMBOL -> LanguageModel.SYMBOL;
      case STOP -> CLASSES.indexOf(".");
      case COMMA -> CLASSES.indexOf(",");
      case SEMICOLON -> CLASSES.indexOf(";");
      case COLON -> CLASSES.indexOf(":");
    };
  }
}
