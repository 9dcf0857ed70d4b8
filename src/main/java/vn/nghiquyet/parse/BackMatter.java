package vn.nghiquyet.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Block.Role;
import vn.nghiquyet.model.Metadata.Signer;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Line;

/**
 * What follows the body: recipients, signature. Appendices may come after it and are body again.
 */
final class BackMatter {
  /**
   * A signature without recipients must stand this close to the end of the text or to an appendix.
   */
  private static final int SIGNATURE_LINES = 8;

  /** Before a name: military and police ranks, academic degrees. */
  private static final String RANK =
      "(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy) |(?:GS|PGS|TS|ThS|BS|KS|LS)\\.? ?)*";

  private static final Pattern NAME =
      Pattern.compile("^" + RANK + "(\\p{Lu}(?:\\p{Ll}|['’])*\\.? ?){2,6}$");
  private static final Pattern POSITION_THEN_NAME =
      Pattern.compile("^((?:[\\p{Lu}.,/&-]+\\s+)+?)(" + RANK + "(?:\\p{Lu}\\p{Ll}+\\s*){2,6})$");

  /** A recipient ends so; one that does not may go on below. */
  private static final Pattern ENDED = Pattern.compile("[;.,:]$");

  /** How far above quốc hiệu the issuing body may begin. */
  private static final int LETTERHEAD_LINES = 5;

  /** Who signs, not who issues. */
  private static final Pattern SIGNS =
      Pattern.compile("^((tm|t/m|kt|k/t|tl|tuq)\\b|(pho |quyen )?(chu tich|bo truong|thu tuong))");

  private static final Pattern COLUMN_GAP = Pattern.compile("\\s{3,}|\\t");

  private final List<Line> lines;
  private final TextShape shape;
  private final List<Block> blocks = new ArrayList<>();
  private int letterhead;

  private BackMatter(List<Line> lines, TextShape shape) {
    this.lines = lines;
    this.shape = shape;
  }

  /**
   * The paragraphs after the body.
   *
   * @param start index of the first line of the closing; the number of lines where there is none
   * @param end index of the line after it: an appendix, or the end
   */
  record Result(List<Block> blocks, Signer signer, int start, int end) {}

  static Result read(List<Line> lines, TextShape shape, int bodyStart) {
    return new BackMatter(lines, shape).run(bodyStart);
  }

  private Result run(int bodyStart) {
    int start = closingStart(bodyStart);
    int end = start;
    while (end < lines.size()
        && !(end > start
            && (Attachments.isAppendix(lines, end) || Attachments.reopens(lines, end)))) {
      end++;
    }
    letterhead = letterheadStart(start, end);
    int previous = -1;
    for (int i = start; i < end; i++) {
      if (!lines.get(i).isBlank() && lines.get(i).layout().role() != Line.Role.FOOTNOTE) {
        if (i >= letterhead) {
          letterhead(i);
        } else {
          columns(i, previous);
        }
        previous = i;
      }
    }
    return new Result(List.copyOf(blocks), signer(), start, end);
  }

  /** Where the letterhead of what is attached begins: quốc hiệu, and the issuing body above it. */
  private int letterheadStart(int start, int end) {
    int motto = start;
    while (motto < end && Terms.motto(Fold.fold(lines.get(motto).text())) < 0) {
      motto++;
    }
    int first = motto;
    for (int i = motto - 1; motto < end && i > start && motto - i <= LETTERHEAD_LINES; i--) {
      String text = Paragraphs.squeeze(lines.get(i).text());
      String folded = Fold.fold(text);
      if (text.isEmpty()) {
        continue;
      }
      if (!Keywords.isUpper(text, 0) || SIGNS.matcher(folded).find()) {
        break;
      }
      first = Terms.isAuthority(folded) ? i : first;
    }
    return first;
  }

  private void letterhead(int i) {
    String text = Paragraphs.squeeze(lines.get(i).text());
    if (lastIs(Role.CLOSING) && blocks.get(blocks.size() - 1).line() > letterhead) {
      extend(text);
    } else {
      add(Role.CLOSING, text, i);
    }
  }

  /** A line that kept its two columns: what stands behind a wide gap is a line of its own. */
  private void columns(int i, int previous) {
    String[] parts = COLUMN_GAP.split(lines.get(i).text().strip(), 2);
    for (String part : parts) {
      line(i, previous, Paragraphs.squeeze(part));
    }
  }

  private int closingStart(int bodyStart) {
    int signature = lines.size();
    for (int i = bodyStart; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      String text = Paragraphs.squeeze(lines.get(i).text());
      char c = text.charAt(0);
      if (c != 'N' && c != 'n' && !Character.isUpperCase(c)) {
        continue;
      }
      String folded = text.length() > 200 ? "" : Fold.fold(text);
      if (Terms.isRecipients(folded)) {
        return Math.min(signature, i);
      }
      if (signature == lines.size() && Terms.isPosition(text, folded) && endsSoon(i)) {
        signature = i;
      } else if (signature < lines.size() && i > signature && Attachments.isAppendix(lines, i)) {
        return signature;
      }
    }
    return signature;
  }

  private boolean endsSoon(int i) {
    int seen = 0;
    for (int k = i + 1; k < lines.size() && seen <= SIGNATURE_LINES; k++) {
      if (lines.get(k).isBlank()) {
        continue;
      }
      if (Attachments.isAppendix(lines, k)
          || Terms.isRecipients(Fold.fold(Paragraphs.squeeze(lines.get(k).text())))) {
        return true;
      }
      seen++;
    }
    return seen <= SIGNATURE_LINES;
  }

  private void line(int i, int previous, String text) {
    String folded = Fold.fold(text);
    if (Terms.isRecipients(folded)) {
      int cut = Math.min(text.length(), folded.length() > 8 && folded.charAt(8) == ':' ? 9 : 8);
      add(Role.CLOSING, text.substring(0, cut), i);
      rest(text.substring(cut).strip(), i);
    } else if (isItem(text)) {
      add(Role.RECIPIENT, text.replaceFirst("^[-–+•*]\\s*", ""), i);
    } else if (Terms.isPosition(text, folded)) {
      position(text, i);
    } else if (NAME.matcher(text).matches()
        && !has(Role.SIGNER_NAME)
        && has(Role.SIGNER_POSITION)) {
      add(Role.SIGNER_NAME, text, i);
    } else if (lastIs(Role.RECIPIENT)
        && (previous >= 0 && shape.continues(previous, i)
            || Character.isLowerCase(text.charAt(0))
            || ENDED.matcher(text).find() && !ENDED.matcher(lastText()).find())) {
      extend(text);
    } else if (lastIs(Role.SIGNER_POSITION) && Keywords.isUpper(text, 0)) {
      extend(text);
    } else if (lastIs(Role.CLOSING)
        && previous >= 0
        && blocks.size() > 1
        && shape.continues(previous, i)) {
      extend(text);
    } else {
      add(Role.CLOSING, text, i);
    }
  }

  private static boolean isItem(String text) {
    char c = text.charAt(0);
    return "-–+•*".indexOf(c) >= 0 && text.length() > 1;
  }

  /** What shares a line with «Nơi nhận:» in a text that lost its columns. */
  private void rest(String text, int i) {
    if (text.isEmpty()) {
      return;
    }
    if (Terms.isPosition(text, Fold.fold(text))) {
      position(text, i);
    } else if (isItem(text)) {
      add(Role.RECIPIENT, text.replaceFirst("^[-–+•*]\\s*", ""), i);
    } else {
      add(Role.CLOSING, text, i);
    }
  }

  private void position(String text, int i) {
    Matcher m = POSITION_THEN_NAME.matcher(text);
    String title = m.matches() ? m.group(1).strip() : text;
    if (lastIs(Role.SIGNER_POSITION)) {
      extend(title);
    } else {
      add(Role.SIGNER_POSITION, title, i);
    }
    if (m.matches()) {
      add(Role.SIGNER_NAME, m.group(2).strip(), i);
    }
  }

  private Signer signer() {
    return new Signer(first(Role.SIGNER_POSITION), first(Role.SIGNER_NAME));
  }

  private String first(Role role) {
    return blocks.stream()
        .filter(block -> block.role() == role)
        .map(Block::text)
        .findFirst()
        .orElse("");
  }

  private boolean has(Role role) {
    return blocks.stream().anyMatch(block -> block.role() == role);
  }

  private boolean lastIs(Role role) {
    return !blocks.isEmpty() && blocks.get(blocks.size() - 1).role() == role;
  }

  private String lastText() {
    return blocks.get(blocks.size() - 1).text();
  }

  private void extend(String text) {
    int last = blocks.size() - 1;
    Block block = blocks.get(last);
    blocks.set(
        last, new Block(block.role(), block.text() + " " + text, block.page(), block.line()));
  }

  private void add(Role role, String text, int i) {
    blocks.add(new Block(role, text, lines.get(i).page(), i + 1));
  }
}
