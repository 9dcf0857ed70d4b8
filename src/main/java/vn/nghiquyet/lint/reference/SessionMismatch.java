package vn.nghiquyet.lint.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/** The khóa and kỳ họp at the head of a resolution against those in its closing sentence. */
final class SessionMismatch extends BaseRule {
  private static final Pattern TERM =
      Pattern.compile("(?iu)(?<!\\p{L})kh(?:óa|oá)\\s+([IVXLC]+|\\d+)(?!\\p{L})");
  private static final Pattern SESSION =
      Pattern.compile("(?iu)kỳ họp\\s+(?:thứ\\s+)?(\\d+|[IVXLC]+)(?![\\p{L}\\d])");
  private static final Pattern CLOSING =
      Pattern.compile("(?iu)(?:Nghị quyết|Quyết định)\\s+(?:này\\s+)?.*thông qua");

  SessionMismatch() {
    super("session-mismatch", Family.REFERENCE, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    List<Pieces.Piece> head = new ArrayList<>();
    for (Block block : subject.document().front()) {
      if (block.role() == Block.Role.AUTHORITY) {
        TextRange range = subject.range(block);
        head.add(new Pieces.Piece(subject.words(range), range.start()));
      }
    }
    for (Pieces.Piece piece : Pieces.of(subject)) {
      if (CLOSING.matcher(piece.text()).find()) {
        head.forEach(first -> compare(subject, TERM, "term", first, piece, out));
        head.forEach(first -> compare(subject, SESSION, "session", first, piece, out));
      }
    }
  }

  private static void compare(
      Subject subject,
      Pattern pattern,
      String variant,
      Pieces.Piece head,
      Pieces.Piece closing,
      Findings out) {
    Matcher first = pattern.matcher(head.text());
    Matcher last = pattern.matcher(closing.text());
    if (!first.find() || !last.find() || same(first.group(1), last.group(1))) {
      return;
    }
    TextRange place = closing.range(last.start(), last.end());
    boolean unsure =
        subject.isForeign(place.start()) || subject.isUnsure(head.start() + first.start());
    if (!unsure && closing.start() > head.start()) {
      out.add(variant, place, Optional.empty(), last.group(1), first.group(1));
    }
  }

  private static boolean same(String one, String other) {
    return one.toUpperCase(Locale.ROOT).equals(other.toUpperCase(Locale.ROOT))
        || Character.isDigit(one.charAt(0)) != Character.isDigit(other.charAt(0))
        || Character.isDigit(one.charAt(0)) && Integer.parseInt(one) == Integer.parseInt(other);
  }
}
