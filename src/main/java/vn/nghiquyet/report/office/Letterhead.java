package vn.nghiquyet.report.office;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Block.Role;

/**
 * The head of an official document: who issues it and its symbol on the left, quốc hiệu, tiêu ngữ,
 * place and date on the right (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II). There is nothing in it
 * that the document does not have.
 */
final class Letterhead {
  /** How much shorter than the text the line below the title is, on each side. */
  static final int TITLE_RULE = 3300;

  private static final List<Integer> COLUMNS = List.of(3500, 5700);
  private static final int ISSUER_RULE = 1050;
  private static final int MOTTO_RULE = 1000;

  /** HỘI ĐỒNG NHÂN DÂN over TỈNH …: one body on two lines. */
  private static final Pattern PLACE =
      Pattern.compile(
          "^((?:HỘI ĐỒNG|[UỦ][ỶY] BAN) NHÂN DÂN) "
              + "((?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU) .*)$");

  /** ỦY BAN NHÂN DÂN TỈNH … over SỞ …: the body below belongs to the one above. */
  private static final Pattern OWNED =
      Pattern.compile(
          "^(.{4,}?) ((?:SỞ|CHI CỤC|CỤC|BAN QUẢN LÝ|BAN DÂN TỘC|THANH TRA|VĂN PHÒNG|PHÒNG|TRUNG TÂM"
              + "|HỘI ĐỒNG NHÂN DÂN|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN) .*)$");

  private static final Pattern MOTTO = Pattern.compile("(?iu)\\s+(?=độc lập\\b)");

  private static final Pattern SESSION =
      Pattern.compile("(?iu)\\s+(?=[(]?(?:kh(?:óa|oá) [ivxlc\\d]|nhiệm kỳ |kỳ họp ))");

  /** Places that are left open are wide enough to write into. */
  private static final Pattern OPEN = Pattern.compile("(?iu)(số:?|ngày|tháng) (?=/|tháng|năm)");

  private final List<Block> blocks;

  /** The head of a document with these paragraphs before its body. */
  Letterhead(List<Block> front) {
    blocks = front.stream().filter(Letterhead::holds).toList();
  }

  /** Whether a paragraph stands in the head. */
  static boolean holds(Block block) {
    return switch (block.role()) {
      case ISSUER, MOTTO, SYMBOL, PLACE_DATE, DRAFT_MARK -> true;
      default -> false;
    };
  }

  /** The body that issues, and below it khóa and kỳ họp. */
  static List<String> session(String authority) {
    return List.of(SESSION.split(authority, 2));
  }

  /** Adds the head to a file; nothing where there is none. */
  void write(WordFile file) {
    if (blocks.isEmpty()) {
      return;
    }
    Place draft = draft();
    if (draft == Place.ABOVE) {
      texts(Role.DRAFT_MARK)
          .forEach(text -> Sheet.add(file.body().addNewP(), SheetStyle.DRAFT_MARK, text));
    }
    Table table = new Table(file.body(), COLUMNS, false);
    List<CTTc> upper = table.row(false, true, "");
    issuer(upper.get(0));
    motto(upper.get(1));
    List<CTTc> lower = isByColumn() ? upper : table.row(false, true, "");
    texts(Role.SYMBOL).forEach(text -> add(lower.get(0), SheetStyle.SYMBOL, open(text)));
    if (draft == Place.WITHIN) {
      texts(Role.DRAFT_MARK).forEach(text -> add(lower.get(0), SheetStyle.DRAFT_MARK, text));
    }
    texts(Role.PLACE_DATE).forEach(text -> add(lower.get(1), SheetStyle.PLACE_DATE, open(text)));
    fill(upper);
    fill(lower);
    if (draft == Place.BELOW) {
      List<CTTc> last = table.row(false, true, "");
      texts(Role.DRAFT_MARK).forEach(text -> add(last.get(0), SheetStyle.DRAFT_MARK, text));
      fill(last);
    }
  }

  /** Where the word dự thảo stands to the rest of the head. */
  private enum Place {
    ABOVE,
    WITHIN,
    BELOW
  }

  private Place draft() {
    boolean first = blocks.get(0).role() == Role.DRAFT_MARK;
    boolean last = blocks.get(blocks.size() - 1).role() == Role.DRAFT_MARK;
    return first ? Place.ABOVE : last ? Place.BELOW : Place.WITHIN;
  }

  /** Whether the document was read down its left column first: it will be again. */
  private boolean isByColumn() {
    List<Role> roles = blocks.stream().map(Block::role).toList();
    return roles.contains(Role.SYMBOL) && roles.indexOf(Role.SYMBOL) < roles.indexOf(Role.MOTTO);
  }

  /** A cell without a paragraph is no cell. */
  private static void fill(List<CTTc> cells) {
    cells.stream().filter(cell -> cell.sizeOfPArray() == 0).forEach(CTTc::addNewP);
  }

  private void issuer(CTTc cell) {
    texts(Role.ISSUER)
        .forEach(
            text -> {
              Matcher owned = OWNED.matcher(text);
              boolean has = owned.matches();
              if (has) {
                lines(cell, SheetStyle.OWNER, owned.group(1));
              }
              lines(cell, SheetStyle.ISSUER, has ? owned.group(2) : text);
              Paragraphs.rule(cell.addNewP(), ISSUER_RULE);
            });
  }

  private static void lines(CTTc cell, SheetStyle style, String body) {
    Matcher place = PLACE.matcher(body);
    if (place.matches()) {
      add(cell, style, place.group(1));
      add(cell, style, place.group(2));
    } else {
      add(cell, style, body);
    }
  }

  private void motto(CTTc cell) {
    texts(Role.MOTTO)
        .forEach(
            text -> {
              String[] lines = MOTTO.split(text, 2);
              boolean whole = lines.length > 1;
              add(cell, SheetStyle.NATION, lines[0]);
              if (whole) {
                add(cell, SheetStyle.MOTTO, lines[1]);
              }
              Paragraphs.rule(cell.addNewP(), MOTTO_RULE);
            });
  }

  private static String open(String text) {
    return OPEN.matcher(text).replaceAll("$1" + " ".repeat(8));
  }

  private static void add(CTTc cell, SheetStyle style, String text) {
    Sheet.add(cell.addNewP(), style, text);
  }

  private Stream<String> texts(Role role) {
    return blocks.stream().filter(block -> block.role() == role).map(Block::text);
  }
}
