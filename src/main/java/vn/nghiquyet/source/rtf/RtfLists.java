package vn.nghiquyet.source.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nghiquyet.source.word.ListDefinition;
import vn.nghiquyet.source.word.ListLevel;
import vn.nghiquyet.source.word.NumberFormat;
import vn.nghiquyet.source.word.Symbols;
import vn.nghiquyet.source.word.Toggle;

/** The tables of lists and of their uses. */
final class RtfLists {
  private static final int NOT_GIVEN = ListLevel.NOT_GIVEN;

  private final RtfFonts fonts;
  private final Map<Integer, List<Level>> lists = new HashMap<>();
  private final Map<Integer, Use> uses = new HashMap<>();
  private final Map<Integer, Optional<ListDefinition>> known = new HashMap<>();
  private List<Level> list = new ArrayList<>();
  private Use use = new Use();
  private Level level = new Level();

  RtfLists(RtfFonts fonts) {
    this.fonts = fonts;
  }

  /** A level while it is read. */
  private static final class Level {
    int start = 1;
    int format;
    int follow;
    int font = -1;
    boolean legal;
    boolean never;
    boolean hidden;
    boolean caps;
    boolean restarts;
    boolean changes;
    String text = "";
  }

  /** A use of a list while it is read. */
  private static final class Use {
    int id = NOT_GIVEN;
    final List<Level> levels = new ArrayList<>();
  }

  /** Takes note of a command of the table of lists, or of a level in the table of uses. */
  void read(Command command, int value, boolean on) {
    switch (command) {
      case list -> {
        list = new ArrayList<>();
        level = new Level();
        use = new Use();
      }
      case listlevel -> beginLevel();
      case listid -> id(value);
      case levelstartat -> level.start = value;
      case levelnfc, levelnfcn -> level.format = value;
      case levelfollow -> level.follow = value;
      case levellegal -> level.legal = on;
      case levelnorestart -> level.never = on;
      case f -> level.font = value;
      case v -> level.hidden = on;
      case caps -> level.caps = on;
      default -> use(command, value);
    }
  }

  private void beginLevel() {
    if (level.changes) {
      return; // The look of a level inside a change of it.
    }
    level = new Level();
    if (list.size() < ListLevel.COUNT) {
      list.add(level);
    }
  }

  private void id(int value) {
    use.id = value;
    lists.putIfAbsent(value, list);
  }

  /** A command of the table of uses. */
  private void use(Command command, int value) {
    switch (command) {
      case listoverride -> {
        use = new Use();
        list = new ArrayList<>();
      }
      case lfolevel -> {
        level = new Level();
        level.changes = true;
        use.levels.add(level);
      }
      case listoverridestartat -> level.restarts = true;
      case ls -> uses.put(value, use);
      default -> {
        // Names, indents.
      }
    }
  }

  /** The text of a level's label: its length, then so many characters. */
  void label(String text) {
    int length = text.isEmpty() ? 0 : text.charAt(0);
    level.text = text.substring(Math.min(1, text.length()), Math.min(text.length(), length + 1));
  }

  /** The list with the number that paragraphs call it by; empty where there is none. */
  Optional<ListDefinition> definition(int number) {
    return known.computeIfAbsent(number, this::define);
  }

  private Optional<ListDefinition> define(int number) {
    Use found = uses.get(number);
    List<Level> base = found == null ? null : lists.get(found.id);
    if (base == null || base.isEmpty()) {
      return Optional.empty();
    }
    ListLevel[] levels = new ListLevel[ListLevel.COUNT];
    Integer[] starts = new Integer[ListLevel.COUNT];
    Arrays.fill(starts, NOT_GIVEN);
    for (int i = 0; i < levels.length; i++) {
      levels[i] = i < base.size() ? made(base.get(i)) : ListLevel.EMPTY;
    }
    for (int i = 0; i < Math.min(levels.length, found.levels.size()); i++) {
      Level change = found.levels.get(i);
      levels[i] = change.text.isEmpty() ? levels[i] : made(change);
      starts[i] = change.restarts ? change.start : NOT_GIVEN;
    }
    return Optional.of(new ListDefinition(found.id, Arrays.asList(levels), Arrays.asList(starts)));
  }

  private ListLevel made(Level of) {
    String font = of.font < 0 ? "" : fonts.font(of.font).name();
    String format = NumberFormat.name(of.format);
    boolean symbols = Symbols.isSymbolFont(font) && format.equals("bullet");
    return new ListLevel(
        of.start,
        format,
        "",
        NumberFormat.labelOf(symbols ? Symbols.inPrivateUse(of.text) : of.text),
        of.follow == 2 ? "" : " ",
        of.never ? 0 : NOT_GIVEN,
        of.legal,
        of.hidden,
        of.caps ? Toggle.ON : Toggle.UNSET,
        font,
        "");
  }
}
