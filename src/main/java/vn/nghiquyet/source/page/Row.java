package vn.nghiquyet.source.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words on one baseline, from left to right; never empty.
 *
 * @param words the words
 */
record Row(List<Word> words) {
  Row {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a row without words");
    }
  }

  Word first() {
    return words.get(0);
  }

  double x() {
    return first().x();
  }

  double right() {
    return words.get(words.size() - 1).right();
  }

  double middle() {
    return (x() + right()) / 2;
  }

  double y() {
    return first().y();
  }

  double size() {
    double size = 0;
    for (Word word : words) {
      size = Math.max(size, word.size());
    }
    return size;
  }

  boolean bold() {
    return words.stream().allMatch(Word::bold);
  }

  String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }
}
