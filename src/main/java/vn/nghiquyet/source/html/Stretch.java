package vn.nghiquyet.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.source.word.Block;
import vn.nghiquyet.source.word.Budget;
import vn.nghiquyet.source.word.ParagraphBuilder;
import vn.nghiquyet.source.word.Run;
import vn.nghiquyet.text.Marking;

/**
 * The text between two block elements: a line, or several where it has breaks. White space is
 * collapsed as CSS does; two breaks part paragraphs, and so does one between the end of a sentence
 * and a capital, a number or a bullet. Other breaks go on with the paragraph, as in Word; but where
 * they are many, the page is a text in lines, and how they hang together is for others to tell.
 */
final class Stretch {
  private static final Paragraphs NOTHING = new Paragraphs(List.of(), false);

  /** More lines than this are no paragraph with breaks in it. */
  private static final int MAX_LINES = 8;

  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.;:!?…]['\"”’)]*", Pattern.DOTALL);
  private static final Pattern FRESH =
      Pattern.compile("[\\p{Lu}\\p{N}“\"(\\[•●○▪■*+–—-].*|[a-zđ]\\d?[).].*", Pattern.DOTALL);

  private final Budget budget;
  private final List<Piece> line = new ArrayList<>();
  private final List<List<Piece>> lines = new ArrayList<>();
  private boolean space;
  private boolean begun;

  Stretch(Budget budget) {
    this.budget = budget;
  }

  /** Words that look alike, or a mark of an editor where there are none. */
  private record Piece(String text, boolean bold, boolean caps, Optional<Marking.Kind> left) {}

  /** Paragraphs, and whether their ends are but the ends of lines. */
  record Paragraphs(List<Block.Paragraph> list, boolean loose) {
    Paragraphs {
      list = List.copyOf(list);
    }
  }

  /** Adds text as the page has it. */
  void text(String raw, Look look, Optional<Marking.Kind> left) {
    StringBuilder out = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (look.kept() && c == '\n') {
        add(out, look, left);
        lineBreak();
      } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u00A0') {
        space = true;
      } else {
        out.append(space && begun ? " " : "").append(c);
        begun = true;
        space = false;
      }
    }
    add(out, look, left);
  }

  private void add(StringBuilder out, Look look, Optional<Marking.Kind> left) {
    if (out.length() > 0) {
      line.add(new Piece(out.toString(), look.bold(), look.caps(), left));
      out.setLength(0);
    }
  }

  /** An editor left something here that has no words. */
  void left(Marking.Kind kind) {
    line.add(new Piece("", true, false, Optional.of(kind)));
  }

  /** Ends a line. */
  void lineBreak() {
    budget.piece();
    lines.add(List.copyOf(line));
    line.clear();
    space = false;
    begun = false;
  }

  /**
   * Ends the text.
   *
   * @param label what stands before it where it has no label of its own
   */
  Paragraphs end(String label) {
    if (line.isEmpty() && lines.isEmpty()) {
      space = false;
      return NOTHING;
    }
    lineBreak();
    label(label);
    List<List<Piece>> all = List.copyOf(lines);
    lines.clear();
    long full = all.stream().filter(one -> !words(one).isEmpty()).count();
    boolean loose = full > MAX_LINES;
    List<Block.Paragraph> out = new ArrayList<>();
    List<List<Piece>> open = new ArrayList<>();
    for (List<Piece> one : all) {
      String words = words(one);
      String before = open.isEmpty() ? "" : words(open.get(open.size() - 1));
      boolean fresh = loose || words.isEmpty() || isFresh(before, words);
      if (fresh && !open.isEmpty()) {
        out.add(paragraph(open));
        open.clear();
      }
      if (!words.isEmpty()) {
        open.add(one);
      }
    }
    if (!open.isEmpty()) {
      out.add(paragraph(open));
    }
    return new Paragraphs(out, loose);
  }

  private void label(String label) {
    for (int i = 0; i < lines.size() && !label.isEmpty(); i++) {
      String words = words(lines.get(i));
      if (!words.isEmpty()) {
        if (!HtmlLists.isTyped(words)) {
          List<Piece> labelled = new ArrayList<>(lines.get(i));
          labelled.add(0, new Piece(label, labelled.get(0).bold(), false, Optional.empty()));
          lines.set(i, labelled);
        }
        return;
      }
    }
  }

  private static String words(List<Piece> pieces) {
    StringBuilder out = new StringBuilder();
    pieces.forEach(piece -> out.append(piece.text()));
    return out.toString();
  }

  private static boolean isFresh(String before, String words) {
    return SENTENCE_END.matcher(before).matches() && FRESH.matcher(words).matches();
  }

  private Block.Paragraph paragraph(List<List<Piece>> open) {
    ParagraphBuilder out = new ParagraphBuilder(budget);
    for (int i = 0; i < open.size(); i++) {
      if (i > 0) {
        out.newLine();
      }
      for (Piece piece : open.get(i)) {
        Run run = new Run(piece.text(), "", piece.caps());
        out.text(run, piece.bold());
        piece.left().ifPresent(kind -> out.left(kind, run.shown()));
      }
    }
    return out.build();
  }
}
