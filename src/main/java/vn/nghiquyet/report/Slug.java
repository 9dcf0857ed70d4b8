package vn.nghiquyet.report;

import java.text.Normalizer;
import java.util.Locale;

/** Vietnamese words as part of an address. */
public final class Slug {
  private Slug() {}

  /**
   * The words in bare lower-case letters and figures, whatever stands between as one dash: {@code
   * Hội đồng nhân dân} is {@code hoi-dong-nhan-dan}. The letter đ by itself is dd, so that điểm đ
   * is another one than điểm d. Empty where nothing is left.
   */
  public static String of(String text) {
    return Normalizer.normalize(
            text.toLowerCase(Locale.ROOT).replaceAll("(?<!\\p{L})đ(?!\\p{L})", "dd"),
            Normalizer.Form.NFD)
        .replace('đ', 'd')
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
