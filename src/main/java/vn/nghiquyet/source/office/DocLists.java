package vn.nghiquyet.source.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.sprm.CharacterSprmUncompressor;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import vn.nghiquyet.source.word.ListDefinition;
import vn.nghiquyet.source.word.ListLevel;
import vn.nghiquyet.source.word.ListRef;
import vn.nghiquyet.source.word.NumberFormat;
import vn.nghiquyet.source.word.Toggle;

/** The lists of a Word file: its tables LST and LFO ([MS-DOC] 2.9.131, 2.9.132). */
final class DocLists {
  /** Numbers of lists are below this; those from {@link #HIDDEN} on count down. */
  private static final int MAX_LIST = 0x7FE;

  /** Paragraphs that were in a list once ([MS-DOC] 2.6.2, sprmPIlfo). */
  private static final int HIDDEN = 0xF802;

  private final ListTables tables;
  private final FontTable fonts;
  private final Map<Integer, Optional<ListDefinition>> known = new HashMap<>();

  /**
   * Makes one.
   *
   * @param tables of the file; null where it has none
   */
  DocLists(ListTables tables, FontTable fonts) {
    this.tables = tables;
    this.fonts = fonts;
  }

  /** A paragraph's place in a list. */
  static ListRef place(int ilfo, int ilvl) {
    int list = ilfo & 0xFFFF;
    list = list >= HIDDEN ? list ^ 0xFFFF : list;
    return list < 1 || list > MAX_LIST
        ? ListRef.NONE
        : new ListRef(list, Math.min(Math.max(ilvl, 0), ListLevel.COUNT - 1));
  }

  /** The list with this number; empty where there is none. */
  Optional<ListDefinition> definition(int list) {
    return known.computeIfAbsent(list, this::read);
  }

  private Optional<ListDefinition> read(int list) {
    if (tables == null || list < 1) {
      return Optional.empty();
    }
    try {
      LFO use = tables.getLfo(list);
      ListData data = tables.getListData(use.getLsid());
      return data == null ? Optional.empty() : Optional.of(define(list, use, data));
    } catch (NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private ListDefinition define(int list, LFO use, ListData data) {
    ListLevel[] levels = new ListLevel[ListLevel.COUNT];
    Integer[] starts = new Integer[ListLevel.COUNT];
    Arrays.fill(starts, ListLevel.NOT_GIVEN);
    for (int i = 0; i < levels.length; i++) {
      levels[i] = i < data.numLevels() ? level(data.getLevels()[i]) : ListLevel.EMPTY;
    }
    for (ListFormatOverrideLevel change : tables.getLfoData(list).getRgLfoLvl()) {
      int at = change.getLevelNum();
      if (at < 0 || at >= levels.length) {
        continue;
      }
      if (change.isFormatting() && change.getLevel() != null) {
        levels[at] = level(change.getLevel());
      }
      if (change.isStartAt()) {
        starts[at] = change.isFormatting() ? levels[at].start() : change.getIStartAt();
      }
    }
    return new ListDefinition(use.getLsid(), Arrays.asList(levels), Arrays.asList(starts));
  }

  private ListLevel level(org.apache.poi.hwpf.model.ListLevel of) {
    CharacterProperties look = new CharacterProperties();
    look.setFtcAscii(-1);
    if (of.getGrpprlChpx() != null) {
      look = CharacterSprmUncompressor.uncompressCHP(null, look, of.getGrpprlChpx(), 0);
    }
    return new ListLevel(
        of.getStartAt(),
        NumberFormat.name(of.getNumberFormat() & 0xFF),
        "",
        NumberFormat.labelOf(of.getNumberText()),
        of.getTypeOfCharFollowingTheNumber() == 2 ? "" : " ",
        of.getRestart(),
        of.isLegalNumbering(),
        look.isFVanish(),
        look.isFCaps() ? Toggle.ON : Toggle.UNSET,
        font(look.getFtcAscii()),
        "");
  }

  private String font(int number) {
    String name = number < 0 ? null : fonts.getMainFont(number);
    return name == null ? "" : name;
  }
}
