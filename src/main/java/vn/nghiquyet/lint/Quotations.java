package vn.nghiquyet.lint;

import java.util.BitSet;
import java.util.List;
import vn.nghiquyet.model.Provision;

/**
 * Which characters stand between quotation marks. A quotation that nothing closes ends where the
 * next numbered unit of the document begins: the parser knows which units are quoted. Linear.
 */
final class Quotations {
  private Quotations() {}

  /** The offsets of the quoted characters, marks included. */
  static BitSet of(String text, List<Provision> provisions) {
    BitSet units = new BitSet();
    provisions.stream()
        .filter(one -> one.kind().isLabelled())
        .forEach(one -> units.set(one.range().start()));
    BitSet quoted = new BitSet();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth = units.get(i) ? 0 : depth;
      boolean opens = c == '“' || c == '«' || c == '"' && depth == 0 && mayOpen(text, i);
      boolean closes = c == '”' || c == '»' || c == '"' && !opens;
      depth += opens ? 1 : 0;
      quoted.set(i, depth > 0);
      depth = closes ? Math.max(0, depth - 1) : depth;
    }
    return quoted;
  }

  private static boolean mayOpen(String text, int at) {
    boolean before =
        at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
    return before && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }
}
