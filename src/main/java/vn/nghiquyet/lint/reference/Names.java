package vn.nghiquyet.lint.reference;

import vn.nghiquyet.align.Reference;

/** References in words. */
final class Names {
  private Names() {}

  /** What a reference names: {@code điểm a khoản 2 Điều 5}. */
  static String of(Cited cited) {
    Reference named = cited.reference();
    StringBuilder out = new StringBuilder();
    add(out, "điểm", named.point());
    add(out, "khoản", named.clause());
    add(out, "Điều", named.article());
    return out.toString();
  }

  private static void add(StringBuilder out, String level, String label) {
    if (!label.isEmpty()) {
      out.append(out.length() == 0 ? "" : " ").append(level).append(' ').append(label);
    }
  }
}
