package vn.nghiquyet.noise;

import java.util.List;

/**
 * Which letters look alike in print, marks aside: those of one row share the strokes by which a
 * reader tells them, so that a stroke that is worn off or a speck makes one of the other.
 */
final class Shapes {
  private static final List<String> ROWS =
      List.of(
          "aceodqgsCGQOD",
          "bdpqgo",
          "iltfjrIJLTFEY",
          "hnmubr",
          "hkl",
          "vyuwxVYUWX",
          "aesxzSZXBE",
          "hkxHNMKXURA",
          "bdBDPREF");

  private Shapes() {}

  /** Whether two letters share a row; a letter is like itself, small or capital. */
  static boolean areAlike(char a, char b) {
    char left = bare(a);
    char right = bare(b);
    return Character.toLowerCase(left) == Character.toLowerCase(right)
        || ROWS.stream().anyMatch(row -> row.indexOf(left) >= 0 && row.indexOf(right) >= 0);
  }

  private static char bare(char c) {
    Letter letter = Letter.of(c);
    return letter.upper() ? Character.toUpperCase(letter.base()) : letter.base();
  }
}
