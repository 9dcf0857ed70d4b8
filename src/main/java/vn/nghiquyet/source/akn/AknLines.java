package vn.nghiquyet.source.akn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Line.Flow;
import vn.nghiquyet.text.Line.Layout;
import vn.nghiquyet.text.Line.Role;

/**
 * Makes lines of the elements of Akoma Ntoso as they come: a line a paragraph, the number of a unit
 * before its heading or its first paragraph, a row of a table with its cells between tabs.
 */
final class AknLines {
  /** Elements among words; all others begin and end a line. */
  private static final Set<String> INLINE =
      Set.of(
          ("a abbr affectedDocument argument b change concept courtType date decoration def del"
                  + " docAuthority docCommittee docDate docIntroducer docJurisdiction docNumber"
                  + " docProponent docPurpose docStage docStatus docTitle docType docketNumber"
                  + " embeddedText entity event fillIn i inline ins judge lawyer legislature location"
                  + " mmod mod mref neutralCitation noteRef object omissis opinion organization"
                  + " outcome party person placeholder process quantity quotedText ref relatedDocument"
                  + " remark rmod role rref session shortTitle signature span sub sup term time u"
                  + " vote img marker eop")
              .split(" ", -1));

  private static final Layout HEADING = new Layout(Role.TEXT, Flow.PARAGRAPH, true);
  private static final Layout FOOTNOTE = new Layout(Role.FOOTNOTE, Flow.PARAGRAPH, false);

  /** The class of a paragraph that is a note. */
  private static final String NOTE = "note";

  /** Shorter numbers stand before a heading, longer ones, in words, over one in capitals. */
  private static final int LONGEST_NUMBER = 3;

  private final List<Line> lines = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final Deque<String> endQuotes = new ArrayDeque<>();
  private StringBuilder words = new StringBuilder();
  private StringBuilder outer = words;
  private String pending = "";
  private String opening = "";
  private Layout layout = Layout.PARAGRAPH;
  private int rows;
  private int inNotes;

  /** All lines, those of notes behind the paragraphs they belong to. */
  List<Line> all() {
    return List.copyOf(lines);
  }

  /** An element begins; its attributes are asked by name. */
  void start(String name, UnaryOperator<String> attributes) {
    if (name.equals("authorialNote")) {
      inNotes++;
      if (inNotes == 1) {
        outer = words;
        words = new StringBuilder();
      }
    } else if (name.equals("quotedText")) {
      words.append(value(attributes, "startQuote"));
      endQuotes.push(value(attributes, "endQuote"));
    } else if (!INLINE.contains(name)) {
      if (inNotes > 0 || rows > 0) {
        inside(name);
      } else {
        block(name, attributes);
      }
    }
  }

  /** In a note or a row there are no lines: what begins is a cell, or goes on behind a blank. */
  private void inside(String name) {
    words.append(' ');
    boolean cell = name.equals("td") || name.equals("th");
    if (name.equals("tr")) {
      rows++;
    } else if (cell && rows == 1 && inNotes == 0) {
      cells.add("");
      words.setLength(0);
    }
  }

  private void block(String name, UnaryOperator<String> attributes) {
    flush();
    switch (name) {
      case "num" -> number();
      case "tr" -> {
        number();
        rows = 1;
      }
      case "li" -> {
        number();
        String value = value(attributes, "value");
        pending = value.isEmpty() ? "-" : value;
      }
      case "quotedStructure" -> {
        number();
        opening = value(attributes, "startQuote");
        endQuotes.push(value(attributes, "endQuote"));
      }
      case "heading", "subheading" -> layout = HEADING;
      default -> layout = value(attributes, "class").equals(NOTE) ? FOOTNOTE : Layout.PARAGRAPH;
    }
  }

  private static String value(UnaryOperator<String> attributes, String name) {
    return Optional.ofNullable(attributes.apply(name)).orElse("");
  }

  /** An element ends. */
  void end(String name) {
    if (name.equals("authorialNote")) {
      noteEnds();
    } else if (name.equals("quotedText")) {
      words.append(endQuotes.pop());
    } else if (inNotes > 0) {
      words.append(INLINE.contains(name) ? "" : " ");
    } else if (rows > 0) {
      endInRow(name);
    } else if (!INLINE.contains(name)) {
      endBlock(name);
    }
  }

  private void endBlock(String name) {
    switch (name) {
      case "num" -> {
        pending = squeezed(words);
        words.setLength(0);
      }
      case "heading" -> {
        if (isOverTitle(pending, squeezed(words))) {
          number();
        }
        flush();
      }
      case "quotedStructure" -> {
        flush();
        number();
        endQuote();
      }
      default -> flush();
    }
    layout = Layout.PARAGRAPH;
  }

  private void noteEnds() {
    inNotes--;
    if (inNotes == 0) {
      notes.add(squeezed(words));
      words = outer;
    }
  }

  private void endInRow(String name) {
    if (name.equals("tr")) {
      rows--;
      if (rows == 0) {
        layout = Layout.ROW;
        add(String.join("\t", cells));
        cells.clear();
        words.setLength(0);
        layout = Layout.PARAGRAPH;
      }
    } else if ((name.equals("td") || name.equals("th")) && rows == 1 && !cells.isEmpty()) {
      cells.set(cells.size() - 1, squeezed(words));
    } else if (!INLINE.contains(name)) {
      words.append(' ');
    }
  }

  /** Behind the last line of what is quoted. */
  private void endQuote() {
    String mark = endQuotes.pop();
    if (!mark.isEmpty() && !lines.isEmpty()) {
      int last = lines.size() - 1;
      Line line = lines.get(last);
      lines.set(last, Line.of(line.text() + mark, 0, line.layout()));
    }
  }

  /** Words of the element that began last. */
  void text(String text) {
    words.append(text);
  }

  /** The document ends. */
  void finish() {
    flush();
    number();
  }

  /** A number that nothing stands behind is a line of its own. */
  private void number() {
    if (!pending.isEmpty()) {
      String alone = pending;
      pending = "";
      add(alone);
    }
  }

  private void flush() {
    String text = squeezed(words);
    words.setLength(0);
    if (!text.isEmpty()) {
      String numbered = pending.isEmpty() ? text : pending + " " + text;
      pending = "";
      add(numbered);
    }
  }

  private void add(String text) {
    if (!text.isBlank()) {
      lines.add(Line.of(opening + text, 0, layout));
      opening = "";
    }
    notes.forEach(note -> lines.add(Line.of(note, 0, FOOTNOTE)));
    notes.clear();
  }

  /** As {@code Chương I} stands over QUY ĐỊNH CHUNG. */
  private static boolean isOverTitle(String number, String title) {
    return number.length() > LONGEST_NUMBER
        && Character.isLetter(number.charAt(0))
        && title.equals(title.toUpperCase(Locale.ROOT));
  }

  private static String squeezed(CharSequence text) {
    return text.toString().replaceAll("\\s+", " ").strip();
  }
}
