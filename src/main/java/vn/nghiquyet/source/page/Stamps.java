package vn.nghiquyet.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells what digital signatures print on a page: the name of the signer's certificate, the time,
 * the validity. Such text is no part of the document.
 */
public final class Stamps {
  private static final Pattern ANCHOR =
      Pattern.compile(
          "^\\s*(signature\\s*(not\\s*verified|valid)|digitally\\s*signed|"
              + "(người|thời\\s*gian|giờ|ngày)\\s*ký\\s*:|ký\\s*(bởi|số\\s*bởi|ngày)\\s*:|"
              + "được\\s*ký\\s*bởi\\s*:?|signed\\s*by|signing\\s*time)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What an anchor may stand in the middle of, where no line ends are known. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "signature\\s*(not\\s*verified|valid)|digitally\\s*signed|giờ\\s*ký\\s*:|ký\\s*bởi\\s*:"
              + "|thời\\s*gian\\s*ký\\s*:",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A stamp has no more characters than this. */
  private static final int LONGEST = 400;

  /** Part of the page's height, from above and from below, where stamps stand. */
  private static final double ZONE = 0.2;

  /** Stamps in larger type than this lose their first line only: what is near may be the text. */
  private static final double SMALL = 10.5;

  /** A line of a stamp follows the one before within this many ems. */
  private static final double LEADING = 1.8;

  private Stamps() {}

  /** Whether the text of an annotation is a stamp of a signature. */
  public static boolean isStamp(CharSequence text) {
    return text.length() <= LONGEST && WITHIN.matcher(text).find();
  }

  /** The rows of a page without those of stamps at the edges of the first one. */
  static List<Row> without(List<Row> rows, PlacedLine.Sheet sheet) {
    boolean[] stamp = new boolean[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      double y = rows.get(i).y();
      boolean margin =
          sheet.page() == 1 && (y < sheet.height() * ZONE || y > sheet.height() * (1 - ZONE));
      if (margin && ANCHOR.matcher(rows.get(i).text()).find()) {
        spread(rows, stamp, i);
      }
    }
    List<Row> kept = new ArrayList<>();
    for (int i = 0; i < stamp.length; i++) {
      if (!stamp[i]) {
        kept.add(rows.get(i));
      }
    }
    return kept;
  }

  /** Marks an anchor and the close lines of the same size above and below it. */
  private static void spread(List<Row> rows, boolean[] stamp, int anchor) {
    stamp[anchor] = true;
    for (int step = -1; step <= 1; step += 2) {
      int i = anchor;
      while (i + step >= 0 && i + step < rows.size() && isNext(rows.get(i), rows.get(i + step))) {
        i += step;
        stamp[i] = true;
      }
    }
  }

  private static boolean isNext(Row a, Row b) {
    return a.size() <= SMALL
        && Math.abs(a.y() - b.y()) <= LEADING * a.size()
        && Math.abs(a.size() - b.size()) < 0.3
        && Math.abs(a.x() - b.x()) < 2 * a.size();
  }
}
