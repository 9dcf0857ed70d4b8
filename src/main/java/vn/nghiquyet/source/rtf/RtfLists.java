package vn.nghiquyet.source.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.source.word.ListDefinition;
import vn.nghiquyet.source.word.ListLevel;
import vn.nghiquyet.source.word.NumberFormat;
import vn.nghiquyet.source.word.Symbols;
import vn.nghiquyet.source.word.Toggle;

/** The tables of lists and of their uses. */
final class RtfLists {
  private static final int NOT_GIVEN = ListLevel.NOT_GIVEN;

  /** What stands for a letter that the code page of the file lacks. */
  private static final char LOST = '?';

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

  /** Whether the labels of a list can be counted. */
  boolean has(int number) {
    Use found = uses.get(number);
    return found != null && !lists.getOrDefault(found.id, List.of()).isEmpty();
  }

  /**
   * Puts back letters of a level's label that the writer of the file lost, as LibreOffice does with
   * what its code page lacks, from a label it wrote out.
   */
  void mend(int number, int at, String label) {
    List<Level> levels = has(number) ? lists.get(uses.get(number).id) : List.of();
    if (at < 0 || at >= levels.size() || levels.get(at).text.indexOf(LOST) < 0) {
      return;
    }
    Level mended = levels.get(at);
    StringBuilder pattern = new StringBuilder();
    for (char c : mended.text.toCharArray()) {
      pattern.append(c < ListLevel.COUNT ? ".+" : c == LOST ? "(.)" : Pattern.quote("" + c));
    }
    Matcher found = Pattern.compile(pattern.toString()).matcher(label);
    StringBuilder text = new StringBuilder(mended.text);
    for (int i = 1; found.matches() && i <= found.groupCount(); i++) {
      text.setCharAt(text.indexOf(String.valueOf(LOST)), found.group(i).charAt(0));
    }
    mended.text = text.toString();
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
