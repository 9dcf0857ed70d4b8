package vn.nghiquyet.source.rtf;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.rtf.Command;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nghiquyet.source.ReadOptions.Revisions;
import vn.nghiquyet.source.rtf.RtfState.Target;
import vn.nghiquyet.source.word.Block;
import vn.nghiquyet.source.word.Budget;
import vn.nghiquyet.source.word.ListDefinition;

/** Reads groups, commands and text (Rich Text Format Specification 1.9.1) into stories. */
final class RtfReader implements IRtfListener {
  /** Groups within each other; those that are deeper look like the deepest. */
  private static final int MAX_GROUPS = 1000;

  /** Notes and text boxes within each other; what is deeper is not read. */
  private static final int MAX_STORIES = 8;

  /** Characters of a label; Word writes no more than 255. */
  private static final int MAX_LABEL = 300;

  private final RtfBytes bytes;
  private final Revisions view;
  private final Budget budget;
  private final RtfFonts fonts = new RtfFonts();
  private final RtfLists lists = new RtfLists(fonts);
  private final Map<String, List<Block>> notes = new HashMap<>();
  private final Deque<RtfState> outer = new ArrayDeque<>();
  private final Deque<RtfStory> stories = new ArrayDeque<>();
  private final StringBuilder label = new StringBuilder();
  private String labelFont = "";
  private RtfState now = new RtfState();
  private RtfStory story;
  private int deeper;
  private int alternatives;

  RtfReader(RtfBytes bytes, Revisions view, Budget budget) {
    this.bytes = bytes;
    this.view = view;
    this.budget = budget;
    story = new RtfStory(view, budget);
  }

  /** What the body says; to be asked when all is read. */
  List<Block> body() {
    flushLabel();
    return story.end(now);
  }

  /** What a note says. */
  List<Block> note(String key) {
    return notes.getOrDefault(key, List.of());
  }

  Optional<ListDefinition> list(int number) {
    return lists.definition(number);
  }

  @Override
  public void processDocumentStart() {
    // Nothing is known yet.
  }

  @Override
  public void processDocumentEnd() {
    // All groups have ended.
  }

  @Override
  public void processGroupStart() {
    alternatives = 0;
    refuseUnknown();
    if (deeper > 0 || outer.size() >= MAX_GROUPS) {
      deeper++;
      return;
    }
    outer.push(now);
    now = now.inner();
  }

  @Override
  public void processGroupEnd() {
    alternatives = 0;
    if (deeper > 0) {
      deeper--;
    } else if (!outer.isEmpty()) {
      now.end.run();
      now = outer.pop();
      bytes.skip(now.target == Target.NOTHING);
    }
  }

  @Override
  public void processCharacterBytes(byte[] characters) {
    int start = Math.min(alternatives, characters.length);
    alternatives -= start;
    if (start < characters.length && isRead()) {
      text(fonts.font(now.font).decode(characters, start));
    }
  }

  @Override
  public void processBinaryBytes(byte[] data) {
    // Left out before.
  }

  @Override
  public void processString(String string) {
    text(string);
  }

  /** A group that is only of use to who knows its command, which the parser does not. */
  private void refuseUnknown() {
    if (now.optional) {
      now.optional = false;
      aim(Target.NOTHING);
    }
  }

  private boolean isRead() {
    refuseUnknown();
    return now.target != Target.NOTHING && now.target != Target.SHAPE;
  }

  private void aim(Target target) {
    now.target = target;
    bytes.skip(target == Target.NOTHING);
  }

  /** Characters, whatever they are for. */
  private void text(String text) {
    switch (now.target) {
      case TEXT -> {
        flushLabel();
        story.text(text, fonts.font(now.font).name(), now);
      }
      case FONTS -> fonts.text(text);
      case LABEL, LEVEL_TEXT -> {
        if (label.length() + text.length() <= MAX_LABEL) {
          label.append(text);
        }
        labelFont = fonts.font(now.font).name();
      }
      default -> {
        // Not read.
      }
    }
  }

  /** A label stays as it is written where its list is not known. */
  private void flushLabel() {
    if (label.isEmpty()) {
      return;
    }
    String text = label.toString();
    label.setLength(0);
    if (now.list > 0 && lists.has(now.list)) {
      lists.mend(now.list, now.level, text.strip());
    } else if (!text.isBlank() && story.isVisible(now)) {
      story.label(text.strip() + " ", labelFont);
    }
  }

  @Override
  public void processCommand(Command command, int value, boolean given, boolean unused) {
    if (command == Command.optionalcommand) {
      now.optional = true;
      return;
    }
    boolean optional = now.optional;
    now.optional = false;
    if (now.target == Target.NOTHING || RtfTargets.isEntered(command, optional, now)) {
      enter(command);
      return;
    }
    boolean on = !given || value != 0;
    switch (now.target) {
      case FONTS -> fonts.read(command, value);
      case LISTS -> lists.read(command, value, on);
      default -> look(command, value, on);
    }
    character(command, value);
  }

  /** A command that says what its group is for. */
  private void enter(Command command) {
    if (now.target == Target.NOTHING) {
      return;
    }
    switch (command) {
      case footnote -> beginNote();
      case shptxt, dptxbxtext -> beginStory(end -> story.boxes(end));
      case annotation -> {
        story.comment();
        aim(Target.NOTHING);
      }
      case leveltext -> {
        label.setLength(0);
        now.end =
            () -> {
              lists.label(label.toString());
              label.setLength(0);
            };
        aim(Target.LEVEL_TEXT);
      }
      case fonttbl -> {
        now.end = fonts::finish;
        aim(Target.FONTS);
      }
      case listtext, pntext -> {
        label.setLength(0);
        aim(Target.LABEL);
      }
      case nesttableprops -> now.nestedRow = true;
      case ud -> aim(now.outer == Target.OLD_TEXT ? Target.TEXT : now.outer);
      default -> aim(RtfTargets.of(command));
    }
  }

  private void beginNote() {
    String key = Integer.toString(notes.size() + stories.size());
    boolean visible = story.isVisible(now);
    beginStory(
        blocks -> {
          if (visible) {
            notes.put(key, blocks);
            story.note(key);
          }
        });
  }

  /** Takes what a story says. */
  private interface Taker {
    void take(List<Block> blocks);
  }

  private void beginStory(Taker taker) {
    if (stories.size() >= MAX_STORIES) {
      aim(Target.NOTHING);
      return;
    }
    stories.push(story);
    story = new RtfStory(view, budget);
    now.paragraph();
    aim(Target.TEXT);
    now.end =
        () -> {
          flushLabel();
          List<Block> blocks = story.end(now);
          story = stories.pop();
          taker.take(blocks);
        };
  }

  /** How text is to look from here on. */
  private void look(Command command, int value, boolean on) {
    switch (command) {
      case plain -> now.plain(fonts.standard());
      case f -> now.font = value;
      case b -> now.bold = on;
      case v, webhidden -> now.hidden = on;
      case caps -> now.caps = on;
      case revised -> now.inserted = on;
      case deleted -> now.deleted = on;
      case highlight -> now.highlighted = on;
      case uc -> now.alternatives = Math.max(0, value);
      case pard -> now.paragraph();
      case ls -> now.list = value;
      case ilvl -> now.level = value;
      case outlinelevelN -> now.heading = value >= 0 && value < 9;
      case intbl -> now.inTable = true;
      case itap -> {
        now.depth = value;
        now.inTable = value > 0;
      }
      case deff -> {
        fonts.standard(value);
        now.font = value;
      }
      case ansicpg -> fonts.usual(RtfFont.page(value));
      case mac -> fonts.usual(RtfFont.page(10000));
      case pc -> fonts.usual(RtfFont.page(437));
      case pca -> fonts.usual(RtfFont.page(850));
      default -> {
        if (now.target == Target.TEXT) {
          story.row(now).read(command, value);
        }
      }
    }
  }

  /** Characters that have a command, and ends of what text is in. */
  private void character(Command command, int value) {
    if (command == Command.u) {
      if (isRead()) {
        text(String.valueOf((char) value));
      }
      alternatives = now.alternatives;
      return;
    }
    String text = RtfTargets.character(command);
    if (!text.isEmpty()) {
      text(text);
    } else if (now.target == Target.TEXT) {
      end(command);
    }
  }

  private void end(Command command) {
    switch (command) {
      case par -> {
        flushLabel();
        story.endParagraph(now);
      }
      case sect -> story.endSection(now);
      case line, lbr -> story.newLine(now);
      case page, column -> story.pageBreak();
      case cell -> {
        flushLabel();
        story.endCell(now, 1);
      }
      case nestcell -> {
        flushLabel();
        story.endCell(now, Math.max(2, now.depth));
      }
      case row -> story.endRow(now, 1);
      case nestrow -> story.endRow(now, Math.max(2, now.depth));
      default -> {
        // Looks only.
      }
    }
  }
}
