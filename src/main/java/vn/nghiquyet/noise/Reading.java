package vn.nghiquyet.noise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One reading of a page: its words with their boxes, scaled to 300 dpi. Reads the tables that
 * Tesseract writes with {@code tsv}; the file's name ends in {@code .<language><dpi>.tsv}.
 */
final class Reading {
  private static final Pattern NAME = Pattern.compile("(.+)\\.([a-z]+)(\\d+)\\.tsv");
  private static final int COLUMNS = 12;

  private Reading() {}

  /**
   * One word.
   *
   * @param line number of its line on the page, in reading order
   * @param confidence 0..100
   */
  record Word(
      String text,
      int line,
      double left,
      double top,
      double right,
      double bottom,
      double confidence) {
    double middle() {
      return (top + bottom) / 2;
    }

    /** Overlap of the boxes' widths, negative where they are apart. */
    double overlap(Word other) {
      return Math.min(right, other.right) - Math.max(left, other.left);
    }
  }

  /** The page a table belongs to, its language, its resolution; null for other files. */
  static Matcher name(Path file) {
    Matcher matcher = NAME.matcher(file.getFileName().toString());
    return matcher.matches() ? matcher : null;
  }

  /** The words of a table; rows that are none are passed over. */
  static List<Word> words(Path file, double dpi) throws IOException {
    List<Word> out = new ArrayList<>();
    String line = "";
    int number = 0;
    for (String row : Files.readAllLines(file)) {
      String[] cell = row.split("\t", -1);
      if (cell.length != COLUMNS || !cell[0].equals("5") || cell[11].isBlank()) {
        continue;
      }
      String place = cell[2] + '/' + cell[3] + '/' + cell[4];
      number += place.equals(line) ? 0 : 1;
      line = place;
      double scale = 300 / dpi;
      double left = scale * Integer.parseInt(cell[6]);
      double top = scale * Integer.parseInt(cell[7]);
      out.add(
          new Word(
              cell[11].strip(),
              number,
              left,
              top,
              left + scale * Integer.parseInt(cell[8]),
              top + scale * Integer.parseInt(cell[9]),
              Double.parseDouble(cell[10])));
    }
    return out;
  }
}
