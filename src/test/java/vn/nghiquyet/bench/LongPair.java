package vn.nghiquyet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.nghiquyet.Composer;

/** Writes a long composed resolution and another of which about a fifth of the units changed. */
final class LongPair {
  /** So many units hang in one Điều that {@link Composer} writes, about. */
  private static final int UNITS_PER_ARTICLE = 7;

  private LongPair() {}

  /** Takes the folder and the number of units. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<String> before = new Composer(1).resolution(Integer.parseInt(args[1]) / UNITS_PER_ARTICLE);
    Composer composer = new Composer(2);
    List<String> after = composer.changed(composer.shortened(before, 0.05), 0.15);
    Files.writeString(folder.resolve(args[1] + "-before.txt"), Composer.lines(before));
    Files.writeString(folder.resolve(args[1] + "-after.txt"), Composer.lines(after));
  }
}
