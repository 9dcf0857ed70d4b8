package vn.nghiquyet.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Block.Role;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Line;

/**
 * Everything before the body: letterhead, title, legal bases, enacting words. Finds where the body
 * begins and says what each paragraph before it is. Layout and order follow Nghị định
 * 30/2020/NĐ-CP, Phụ lục I; real ones depart from it.
 */
final class FrontMatter {
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?iu)^\\P{L}*(?:nghị quyết |quyết định |luật |kế hoạch )?số\\s*[:.]?\\s*([0-9]*[a-z]?)(?:[\\s.…_\\[\\]()]|x{2,4}(?=[\\s/\\]]))*(/\\s*[\\p{L}\\p{N}/&._-]+(?:\\s?-\\s?[\\p{L}\\p{N}]+)?)");

  private static final Pattern GAZETTE =
      Pattern.compile(
          "(?iu)^của\\s+(.{4,80}?)\\s+(số\\s+\\d+\\S*/\\S+)\\s+(ngày\\s+\\d+\\s+tháng\\s+\\d+\\s+năm\\s+\\d{4})");

  /** A line in capitals has so many of them for each small letter that it has. */
  private static final int CAPITALS_PER_SMALL = 12;

  private static final int MAX_ISSUER = 60;

  private final List<Line> lines;
  private final TextShape shape;
  private final List<Block> blocks = new ArrayList<>();
  private int previous = -1;
  private boolean typeSeen;
  private boolean basesSeen;

  private FrontMatter(List<Line> lines, TextShape shape) {
    this.lines = lines;
    this.shape = shape;
  }

  /**
   * The paragraphs before the body.
   *
   * @param bodyStart index of the first line of the body
   */
  record Result(List<Block> blocks, int bodyStart) {}

  static Result read(List<Line> lines, TextShape shape) {
    return new FrontMatter(lines, shape).run();
  }

  private Result run() {
    int end = BodyStart.find(lines, shape);
    for (int i = 0; i < end; i++) {
      if (!lines.get(i).isBlank()) {
        line(i, Paragraphs.squeeze(lines.get(i).text()));
        enacting(i);
        previous = i;
      }
    }
    blocks.replaceAll(FrontMatter::leading);
    return new Result(List.copyOf(blocks), end);
  }

  /** «Thực hiện Nghị quyết …, Ủy ban nhân dân ban hành Kế hoạch như sau:» is no legal basis. */
  private static Block leading(Block block) {
    String folded = block.role() == Role.LEGAL_BASIS ? Fold.fold(block.text()) : "";
    return folded.startsWith("thuc hien") && folded.contains("nhu sau")
        ? new Block(Role.PREAMBLE, block.text(), block.page(), block.line())
        : block;
  }

  private void line(int i, String text) {
    String folded = Fold.fold(text);
    if (isRule(text)) {
      return;
    }
    if (!typeSeen && !isBasisStart(i, folded) && letterhead(i, text, folded)) {
      return;
    }
    if (Terms.isEnacting(folded) && (basesSeen || typeSeen && text.endsWith(":"))) {
      add(Role.ENACTING, text, i);
    } else if (isBasisStart(i, folded)) {
      basesSeen = true;
      add(Role.LEGAL_BASIS, text, i);
    } else if (basesSeen) {
      afterBases(i, text, folded);
    } else if (typeSeen) {
      title(i, text, folded);
    } else {
      add(isIssuer(text, folded) ? Role.ISSUER : Role.PREAMBLE, text, i);
    }
  }

  /** Bộ Tài chính, Hội đồng nhân dân tỉnh …: alone on the first line. */
  private boolean isIssuer(String text, String folded) {
    boolean name = blocks.isEmpty() && text.length() <= MAX_ISSUER && !TextShape.endsSentence(text);
    return (name || Keywords.isUpper(text, 0)) && Terms.isAuthority(folded);
  }

  /** Enacting words that go on in the paragraph of the last basis are a paragraph of their own. */
  private void enacting(int i) {
    if (lastRole() != Role.LEGAL_BASIS) {
      return;
    }
    int last = blocks.size() - 1;
    Block basis = blocks.get(last);
    int at = Terms.enactingBehind(Fold.fold(basis.text()));
    if (at > 0) {
      String words = basis.text().substring(at);
      boolean here = Paragraphs.squeeze(lines.get(i).text()).endsWith(words);
      String rest = basis.text().substring(0, at).strip();
      blocks.set(last, new Block(basis.role(), rest, basis.page(), basis.line()));
      add(Role.ENACTING, words, here || previous < 0 ? i : previous);
    }
  }

  /** A line of dashes or stars under the letterhead. */
  private static boolean isRule(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }

  private boolean isBasisStart(int i, String folded) {
    boolean title = lastRole() == Role.DOC_TYPE && !folded.startsWith("can cu ");
    if (!Terms.isBasis(folded) || title) {
      return false;
    }
    boolean sure = folded.startsWith("can c");
    TextShape.Start start = shape.start(previous, i);
    boolean ended =
        previous < 0
            || !basesSeen
            || TextShape.endsSentence(lines.get(previous).text().stripTrailing());
    return sure ? start != TextShape.Start.HANGING : ended && start == TextShape.Start.FRESH;
  }

  private void afterBases(int i, String text, String folded) {
    boolean enacting =
        Terms.isAuthority(folded) && (folded.contains("ban hanh") || folded.contains("quyet "));
    String basis = Fold.fold(blocks.get(blocks.size() - 1).text());
    boolean comma =
        lines.get(previous).text().stripTrailing().endsWith(",")
            && (previous < i - 1 || basis.startsWith("theo de nghi "));
    boolean fresh =
        comma || shape.start(previous, i) == TextShape.Start.FRESH || shape.isShort(previous);
    if (enacting && fresh) {
      add(Role.ENACTING, text, i);
    } else {
      extend(text);
    }
  }

  private void title(int i, String text, String folded) {
    Role last = lastRole();
    boolean hangs = last == Role.TITLE && TextShape.hangs(blocks.get(blocks.size() - 1).text());
    boolean sessionLine =
        folded.startsWith("khoa ") || folded.startsWith("ky hop") || folded.startsWith("nhiem ky");
    boolean heading = Keywords.isUpper(text, 0) || !TextShape.endsSentence(text);
    boolean authority = Terms.isAuthority(folded) && heading && !hangs && last != Role.DOC_TYPE;
    if (authority && last != Role.AUTHORITY || sessionLine && last != Role.TITLE) {
      if (last == Role.AUTHORITY) {
        extend(text);
      } else {
        add(Role.AUTHORITY, text, i);
      }
    } else if (last == Role.AUTHORITY && goesOnWithAuthority(text)) {
      extend(text);
    } else if (last == Role.DOC_TYPE && gazette(i, text, folded)) {
      return;
    } else if (last == Role.DOC_TYPE || last == Role.PLACE_DATE) {
      add(Role.TITLE, text, i);
    } else if (last == Role.TITLE && !endsTitle(text)) {
      extend(text);
    } else if (last == Role.PREAMBLE && shape.continues(previous, i)) {
      extend(text);
    } else {
      add(Role.PREAMBLE, text, i);
    }
  }

  /** In capitals, in brackets, or the number of the session on a line of its own. */
  private static boolean goesOnWithAuthority(String text) {
    return Keywords.isUpper(text, 0) || text.startsWith("(") || text.matches("\\d{1,2}");
  }

  /**
   * As Công báo prints it below the type: CỦA … SỐ 63/QĐ-TTg NGÀY 13 THÁNG 01 NĂM 2010, the title
   * behind it or below.
   */
  private boolean gazette(int i, String text, String folded) {
    Matcher m = GAZETTE.matcher(text);
    if (!folded.startsWith("cua ") || !m.find()) {
      return false;
    }
    addOrExtend(Role.ISSUER, m.group(1).strip(), i);
    add(Role.SYMBOL, m.group(2).strip(), i);
    add(Role.PLACE_DATE, m.group(3).strip(), i);
    String rest = text.substring(m.end()).strip();
    if (!rest.isEmpty()) {
      add(Role.TITLE, rest, i);
    }
    return true;
  }

  /**
   * Whether this line is no more title: the title was in capitals and it is not, or one of them is
   * a sentence.
   */
  private boolean endsTitle(String text) {
    String title = blocks.get(blocks.size() - 1).text();
    boolean capitals = isInCapitals(title) && !isInCapitals(text) && !text.startsWith("(");
    boolean sentence = text.endsWith(":") || text.endsWith(".") && !text.endsWith("..");
    return capitals || sentence && !TextShape.hangs(title) || title.endsWith(".");
  }

  /** Nearly all of its letters: a symbol among them may have small ones, 93/2009/QĐ-TTg. */
  private static boolean isInCapitals(String text) {
    long small = text.chars().filter(Character::isLowerCase).count();
    long great = text.chars().filter(Character::isUpperCase).count();
    return great > 0 && small * CAPITALS_PER_SMALL <= great;
  }

  private boolean letterhead(int i, String text, String folded) {
    int motto = Terms.motto(folded);
    Optional<Dates.PlaceDate> date = Dates.find(text);
    Matcher symbol = SYMBOL.matcher(text);
    boolean numbered = symbol.find();
    if (motto >= 0) {
      issuer(text.substring(0, motto).strip(), i);
      addOrExtend(Role.MOTTO, text.substring(motto).strip(), i);
      return true;
    }
    if (numbered || date.isPresent()) {
      int at =
          date.isPresent()
              ? Math.max(date.get().start(), numbered ? symbol.end() : 0)
              : text.length();
      String left = text.substring(0, at).strip();
      if (!left.isEmpty()) {
        add(numbered ? Role.SYMBOL : Role.PREAMBLE, left, i);
      }
      if (date.isPresent()) {
        add(Role.PLACE_DATE, text.substring(at).strip(), i);
      }
      return true;
    }
    if (folded.replaceAll("[^a-z]", "").startsWith("duthao") && text.length() < 60) {
      add(Role.DRAFT_MARK, text, i);
      return true;
    }
    return docType(i, text, folded) || Keywords.isUpper(text, 0) && issuer(text, i);
  }

  private boolean issuer(String text, int i) {
    if (!text.isEmpty()) {
      addOrExtend(Role.ISSUER, text, i);
    }
    return true;
  }

  private boolean docType(int i, String text, String folded) {
    int type = Terms.docType(text, folded);
    if (type < 0) {
      return false;
    }
    String name = Terms.DOC_TYPES.get(type);
    String rest = text.substring(name.length()).strip();
    boolean capitals = Keywords.isUpper(text.substring(0, name.length()), 0);
    boolean heads = i == 0 || blocks.isEmpty();
    if (!capitals && !heads || text.endsWith(":")) {
      return false;
    }
    typeSeen = true;
    add(Role.DOC_TYPE, text.substring(0, name.length()), i);
    if (!rest.isEmpty()) {
      add(Role.TITLE, rest, i);
    }
    return true;
  }

  private Role lastRole() {
    return blocks.isEmpty() ? Role.PREAMBLE : blocks.get(blocks.size() - 1).role();
  }

  private void addOrExtend(Role role, String text, int i) {
    for (int k = blocks.size() - 1; k >= 0; k--) {
      if (blocks.get(k).role() == role) {
        blocks.set(k, extended(blocks.get(k), text));
        return;
      }
    }
    add(role, text, i);
  }

  private void extend(String text) {
    int last = blocks.size() - 1;
    blocks.set(last, extended(blocks.get(last), text));
  }

  private static Block extended(Block block, String text) {
    return new Block(
        block.role(), block.text() + " " + Paragraphs.squeeze(text), block.page(), block.line());
  }

  private void add(Role role, String text, int i) {
    blocks.add(new Block(role, Paragraphs.squeeze(text), lines.get(i).page(), i + 1));
  }

  /** Whether a line bears số, ký hiệu. */
  static boolean hasSymbol(String text) {
    return SYMBOL.matcher(text).find();
  }

  /**
   * Number and symbol in a line that bears them, number first; both empty where the line leaves
   * them open.
   */
  static String[] symbol(String text) {
    Matcher m = SYMBOL.matcher(text);
    if (!m.find() || m.group(1).isEmpty()) {
      return new String[] {"", ""};
    }
    return new String[] {m.group(1), m.group(1) + m.group(2).replaceAll("\\s", "")};
  }
}
