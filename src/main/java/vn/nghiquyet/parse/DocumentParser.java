package vn.nghiquyet.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;

/**
 * Parses the lines of a text into a document: what stands before the body, the tree of provisions,
 * what stands after it. Never fails: what it cannot place is a paragraph, what looks odd is a
 * diagnostic, and the tree holds every character of the body. Linear in the text; stateless and
 * safe for use by several threads.
 *
 * <p>Structure after Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15 and Nghị định
 * 78/2025/NĐ-CP (phần, chương, mục, tiểu mục, điều, khoản, điểm), form after Nghị định
 * 30/2020/NĐ-CP.
 */
public final class DocumentParser {
  /** The parsed document. */
  public Document parse(SourceText source) {
    return new Run(source).document();
  }

  /** A line shorter than this is complete, end mark or not: the next line was not torn from it. */
  private static final int TORN_LENGTH = 60;

  /** A line this short is no line of wrapped text. */
  private static final int SHORT = 25;

  /** How far to look for the second item of a list. */
  private static final int SECOND_ITEM_LINES = 40;

  private static final class Run {
    private final SourceText source;
    private final List<Line> lines;
    private final TextShape shape;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Run(SourceText source) {
      this.source = source;
      diagnostics.addAll(source.remarks());
      this.lines = source.lines();
      this.shape = new TextShape(lines);
    }

    Document document() {
      FrontMatter.Result front = FrontMatter.read(lines, shape);
      BackMatter.Result back = BackMatter.read(lines, shape, front.bodyStart());
      Quotes.Result quotes = Quotes.find(lines, front.bodyStart());
      List<Provision> body = body(front.bodyStart(), back, quotes.inside());
      quotes.unclosed().stream().forEach(i -> diagnose("unclosed-quotation", Severity.WARNING, i));
      diagnostics.sort(Comparator.comparingInt(Diagnostic::line));
      List<Block> after = new ArrayList<>(back.blocks());
      after.addAll(notes());
      return new Document(
          new Document.Source(
              source.name(),
              source.format(),
              source.pages(),
              Document.Repair.NONE,
              source.origins()),
          MetadataReader.read(front.blocks(), back, body),
          front.blocks(),
          body,
          after,
          diagnostics);
    }

    private List<Provision> body(int from, BackMatter.Result back, BitSet quoted) {
      List<LabelDecoder.Candidate> candidates = new ArrayList<>();
      List<Integer> at = new ArrayList<>();
      collect(from, back.start(), quoted, candidates, at);
      collect(back.end(), lines.size(), quoted, candidates, at);
      reopen(back, candidates, at);
      List<LabelDecoder.Opening> openings =
          LabelDecoder.decode(Misprints.withFirstRoman(candidates));
      Map<Integer, LabelDecoder.Opening> byLine = new HashMap<>();
      int last = -1;
      for (LabelDecoder.Opening opening : openings) {
        int line = at.get(opening.candidate());
        byLine.put(line, opening);
        last = line < back.start() ? line : last;
        diagnose(opening, line);
      }
      TreeBuilder builder = new TreeBuilder(lines, shape, quoted);
      builder.build(from, back.start(), byLine, last);
      List<Node> roots = builder.build(back.end(), lines.size(), byLine, lines.size());
      return new Provisions(lines).of(roots, List.of(), List.of(), builder.offset(lines.size()));
    }

    private void collect(
        int from,
        int to,
        BitSet quoted,
        List<LabelDecoder.Candidate> candidates,
        List<Integer> at) {
      int previous = -1;
      for (int i = from; i < to; i++) {
        Line line = lines.get(i);
        if (line.isBlank()) {
          continue;
        }
        if (line.layout().role() == Line.Role.TEXT && !quoted.get(i)) {
          List<Form> forms = forms(i, line.text());
          if (!forms.isEmpty() && !isInlineList(i, forms.get(0))) {
            candidates.add(new LabelDecoder.Candidate(forms, start(previous, i, forms)));
            at.add(i);
          }
        }
        previous = i;
      }
    }

    /**
     * A label torn from a sentence by a wrap breaks nothing off: a dash behind a full line without
     * an end, unless a list is going on; {@code c,} behind a line without an end.
     */
    private TextShape.Start start(int previous, int i, List<Form> forms) {
      TextShape.Start start = shape.start(previous, i);
      boolean torn =
          previous >= 0
              && lines.get(i).layout().flow() != Line.Flow.PARAGRAPH
              && !TextShape.endsSentence(lines.get(previous).text().stripTrailing());
      if (!torn) {
        return start;
      }
      Form form = forms.get(0);
      String text = lines.get(i).text();
      boolean comma =
          form.end() > 0
              && form.style() != Style.LETTER_DOTTED
              && text.charAt(form.end() - 1) == ','
              && !(shape.isShort(previous) && startsTitle(text, form.end()));
      boolean dash = form.style() == Style.BULLET && isTornDash(previous, i, form);
      return comma || dash ? TextShape.Start.HANGING : start;
    }

    private static boolean startsTitle(String text, int at) {
      String rest = text.substring(at).strip();
      return !rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0));
    }

    private boolean isTornDash(int previous, int i, Form form) {
      String before = lines.get(previous).text();
      String rest = lines.get(i).text().substring(form.end()).strip();
      boolean small =
          !rest.isEmpty()
              && !Character.isUpperCase(rest.charAt(0))
              && Character.isLetterOrDigit(rest.charAt(0));
      boolean listed =
          LabelScanner.scan(before).stream().anyMatch(other -> other.style() == Style.BULLET);
      boolean alone = !hasSecondItem(i, form);
      int length = before.strip().length();
      boolean wide =
          shape.isFull(previous) || small && (length >= TORN_LENGTH || alone && length >= SHORT);
      return !listed && wide && (small || alone);
    }

    /**
     * Whether another item with this mark follows before the next unit: a list has two items at
     * least.
     */
    private boolean hasSecondItem(int i, Form first) {
      for (int k = i + 1; k < Math.min(lines.size(), i + SECOND_ITEM_LINES); k++) {
        List<Form> forms =
            lines.get(k).isBlank() ? List.of() : LabelScanner.scan(lines.get(k).text());
        for (Form form : forms) {
          if (form.style() == Style.BULLET && form.prefix().equals(first.prefix())) {
            return true;
          }
          if (form.style() != Style.BULLET && !form.isSlip()) {
            return false;
          }
        }
      }
      return false;
    }

    /**
     * (1) at the start of a line with (2) inside it or the next one counts things in a sentence.
     */
    private boolean isInlineList(int i, Form form) {
      if (form.style() != Style.PARENS || form.ordinal() != 1) {
        return false;
      }
      String next = form.prefix().equals("a") ? " (b)" : " (2)";
      boolean here = lines.get(i).text().contains(next);
      return here
          || i + 1 < lines.size() && shape.isFull(i) && lines.get(i + 1).text().indexOf(next) > 0;
    }

    /** What follows the closing is an appendix, whether its title says so or not. */
    private void reopen(
        BackMatter.Result back, List<LabelDecoder.Candidate> candidates, List<Integer> at) {
      int place = 0;
      while (place < at.size() && at.get(place) < back.end()) {
        place++;
      }
      boolean begins =
          back.end() < lines.size() && (place == at.size() || at.get(place) > back.end());
      if (begins) {
        List<Form> forms = List.of(new Form(Style.APPENDIX, Label.NONE, 0, "", 0, 0));
        candidates.add(place, new LabelDecoder.Candidate(forms, TextShape.Start.FRESH));
        at.add(place, back.end());
      }
    }

    private List<Form> forms(int i, String text) {
      List<Form> forms = LabelScanner.scan(text);
      boolean attached =
          forms.isEmpty()
              && text.length() <= Keywords.MAX_HEADING
              && Attachments.isAttached(lines, i, Paragraphs.squeeze(text));
      return attached ? List.of(new Form(Style.APPENDIX, Label.NONE, 0, "", 0, 0)) : forms;
    }

    private List<Block> notes() {
      List<Block> out = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        if (line.layout().role() == Line.Role.FOOTNOTE && !line.isBlank()) {
          out.add(new Block(Block.Role.NOTE, Paragraphs.squeeze(line.text()), line.page(), i + 1));
        }
      }
      return out;
    }

    private void diagnose(LabelDecoder.Opening opening, int i) {
      Form form = opening.form();
      if (form.isSlip()) {
        String printed =
            lines
                .get(i)
                .text()
                .strip()
                .substring(0, Math.min(form.end(), lines.get(i).text().strip().length()));
        diagnose("label-misprint", Severity.WARNING, i, printed.strip(), form.label().text());
      }
      if (opening.before() == null
          || form.style() == Style.BULLET
          || form.style() == Style.APPENDIX) {
        return;
      }
      double step = Succession.cost(opening.before(), form);
      if (step >= Succession.GAP) {
        String code = form.ordinal() > opening.before().ordinal() ? "label-gap" : "label-order";
        diagnose(code, Severity.WARNING, i, opening.before().label().text(), form.label().text());
      }
    }

    private void diagnose(String code, Severity severity, int i, String... arguments) {
      diagnostics.add(
          new Diagnostic(code, severity, lines.get(i).page(), i + 1, List.of(arguments)));
    }
  }
}
