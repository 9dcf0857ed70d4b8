package vn.nghiquyet.bench;

import java.util.Random;

/** Long lists of lines that are much alike. */
final class Schedules {
  /** So many lines a list has. */
  private static final int LINES = 500;

  private Schedules() {}

  /** A schedule of which about this share of the lines is left out, new or has another amount. */
  static String of(int lines, double changed) {
    Random amounts = new Random(5);
    Random random = new Random(3);
    StringBuilder out = new StringBuilder();
    int number = 0;
    for (int i = 0; i < lines; i++) {
      if (i % LINES == 0) {
        out.append("Điều ").append(i / LINES + 1).append(". Danh mục\n");
        number = 0;
      }
      int amount = 1 + amounts.nextInt(90);
      double fate = random.nextDouble() * 3;
      if (fate >= changed) {
        out.append(line(++number, i, fate < 2 * changed ? amount + 1 : amount));
      }
      if (fate >= 2 * changed && fate < 3 * changed) {
        out.append(line(++number, i + lines, amount));
      }
    }
    return out.toString();
  }

  private static String line(int number, int name, int amount) {
    return number
        + ". Thôn "
        + Integer.toString(name % 5000, 26)
        + ": hỗ trợ "
        + amount
        + " hộ gia đình, mức hỗ trợ "
        + amount % 7
        + " triệu đồng mỗi hộ.\n";
  }
}
