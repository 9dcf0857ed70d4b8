package vn.nghiquyet.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Block.Role;
import vn.nghiquyet.text.Fold;

/**
 * The end of an official document: nơi nhận on the left, the signature on the right (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, mục II), and below whatever else stands there.
 */
final class Closing {
  private static final List<Integer> COLUMNS = List.of(4400, 4800);

  /** TM. HỘI ĐỒNG NHÂN DÂN over CHỦ TỊCH, KT. BỘ TRƯỞNG over THỨ TRƯỞNG. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?<!\\bPHÓ|\\bQUYỀN|\\bQ\\.|\\bKT\\.|\\bTM\\.|\\bTL\\.|\\bTUQ\\.) (?=KT\\.|TL\\.|TUQ\\."
              + "|(?:Q\\. ?|QUYỀN |PHÓ )?(?:CHỦ TỊCH|CHỦ TỌA|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|GIÁM ĐỐC"
              + "|TRƯỞNG BAN|CHÁNH VĂN PHÒNG)\\b)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final List<Block> left = new ArrayList<>();
  private final List<Block> right = new ArrayList<>();
  private final List<Block> below = new ArrayList<>();

  /** The end of a document with these paragraphs behind its body. */
  Closing(List<Block> back) {
    boolean listed = back.stream().anyMatch(Closing::isHead);
    List<Block> column = below;
    for (Block block : back) {
      column =
          switch (block.role()) {
            case RECIPIENT -> listed ? left : column;
            case SIGNER_POSITION, SIGNER_NAME -> right;
            case NOTE -> below;
            default -> isHead(block) ? left : column == right && isSigned() ? below : column;
          };
      column.add(block);
    }
  }

  private static boolean isHead(Block block) {
    return block.role() == Role.CLOSING && Fold.fold(block.text()).startsWith("noi nhan");
  }

  private boolean isSigned() {
    return right.stream().anyMatch(block -> block.role() == Role.SIGNER_NAME);
  }

  /** Adds the end to a file; nothing where there is none. */
  void write(WordFile file) {
    if (!left.isEmpty() || !right.isEmpty()) {
      List<CTTc> cells = new Table(file.body(), COLUMNS, false).row(false, true, "");
      left.forEach(block -> recipient(cells.get(0), block));
      right.forEach(block -> signer(cells.get(1), block));
      cells.stream().filter(cell -> cell.sizeOfPArray() == 0).forEach(CTTc::addNewP);
      SheetStyle.RECIPIENT.on(file.body().addNewP()); // Word wants one behind a table
    }
    below.forEach(block -> Sheet.add(file.body().addNewP(), SheetStyle.BODY, printed(block)));
  }

  private static String printed(Block block) {
    return block.role() == Role.RECIPIENT ? "- " + block.text() : block.text();
  }

  private static void recipient(CTTc cell, Block block) {
    SheetStyle style = isHead(block) ? SheetStyle.RECIPIENTS : SheetStyle.RECIPIENT;
    Sheet.add(cell.addNewP(), style, printed(block));
  }

  private static void signer(CTTc cell, Block block) {
    switch (block.role()) {
      case SIGNER_POSITION ->
          Stream.of(OFFICE.split(block.text(), -1))
              .forEach(line -> Sheet.add(cell.addNewP(), SheetStyle.SIGNER_POSITION, line));
      case SIGNER_NAME -> Sheet.add(cell.addNewP(), SheetStyle.SIGNER_NAME, block.text());
      default -> Sheet.add(cell.addNewP(), SheetStyle.SIGNER_MARK, printed(block));
    }
  }
}
