package vn.nghiquyet.report;

import java.nio.charset.StandardCharsets;

/** Names of files as relative references of RFC 3986. */
public final class LintUri {
  private static final String PLAIN = "-._~/";

  private LintUri() {}

  /** A path with {@code /} between folders, all else escaped. */
  public static String of(String file) {
    StringBuilder out = new StringBuilder();
    for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          c < 128 && (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
      if (plain || c < 128 && PLAIN.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append(String.format("%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
