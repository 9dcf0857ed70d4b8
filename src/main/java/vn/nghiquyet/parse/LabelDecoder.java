package vn.nghiquyet.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;

/**
 * Decides which lines that begin like a label open a unit, what the label is, and which unit holds
 * it.
 *
 * <p>Labels are an error-correcting code: a list runs 1 2 3 or a b c d đ e, so a label is judged by
 * those around it. Each candidate line may be a unit (in any reading of its label, at any open
 * list) or running text; every choice has a cost, and the cheapest sequence of choices wins. This
 * is a Viterbi search over stacks of open units with a beam (Forney, "The Viterbi algorithm",
 * 1973): at most {@value #BEAM} stacks are kept, and none that is {@value #MARGIN} worse than the
 * best, so time is linear in the number of candidates. The costs are set by hand from the order of
 * how likely the trouble is; only their order matters much.
 */
final class LabelDecoder {
  private static final int BEAM = 6;
  private static final double MARGIN = 7;

  /** Units nested deeper than this stay text of the unit that holds them. */
  static final int MAX_DEPTH = 48;

  private static final double FIRST = 0.3;
  private static final double NOT_FIRST = 4;
  private static final double AGAINST_RANK = 2;
  private static final double CLOSE_TO_RANK = 1.3;
  private static final double WITHIN_ITS_LIKE = 4;
  private static final double OTHER_PUNCTUATION = 1.5;
  private static final double NO_PARENT_NUMBER = 2.5;

  /**
   * A line that may open a unit.
   *
   * @param forms its readings
   * @param start how fresh it is
   */
  record Candidate(List<Form> forms, TextShape.Start start) {}

  /** What was decided about a candidate that opens a unit. */
  record Opening(int candidate, int parent, Kind kind, Form form, double cost, Form before) {}

  /** A way to read all candidates so far: the stack of open units, the last Điều, the cost. */
  private record Hypothesis(
      Hypothesis back, Frame top, Frame article, double cost, Opening opening) {}

  /**
   * One choice for the current candidate; without a form it is text. Made into a hypothesis only if
   * kept.
   */
  private record Choice(Hypothesis from, Frame parent, Frame sibling, Form form, double cost) {
    int topHash() {
      return form == null ? Frame.stackHash(from.top()) : Frame.hash(parent, form);
    }

    int articleHash() {
      if (form == null || form.style() != Style.ARTICLE && form.style() != Style.APPENDIX) {
        return Frame.stackHash(from.article());
      }
      return form.style() == Style.APPENDIX ? 0 : topHash();
    }
  }

  private final List<Choice> choices = new ArrayList<>();
  private int index;
  private Candidate current;
  private double best;

  private LabelDecoder() {}

  /**
   * The units, in order; {@code parent} is the candidate that opened the holding unit, -1 for the
   * root.
   */
  static List<Opening> decode(List<Candidate> candidates) {
    return new LabelDecoder().run(candidates);
  }

  private List<Opening> run(List<Candidate> candidates) {
    List<Hypothesis> beam = List.of(new Hypothesis(null, null, null, 0, null));
    for (index = 0; index < candidates.size(); index++) {
      current = candidates.get(index);
      choices.clear();
      best = Double.MAX_VALUE;
      for (Hypothesis h : beam) {
        expand(h);
      }
      beam = prune();
    }
    List<Opening> out = new ArrayList<>();
    for (Hypothesis h = beam.get(0); h != null; h = h.back()) {
      if (h.opening() != null) {
        out.add(h.opening());
      }
    }
    Collections.reverse(out);
    return out;
  }

  private List<Hypothesis> prune() {
    choices.sort(Comparator.comparingDouble(Choice::cost));
    List<Choice> kept = new ArrayList<>(BEAM);
    for (Choice choice : choices) {
      if (kept.size() == BEAM || choice.cost() > best + MARGIN) {
        break;
      }
      if (isNew(choice, kept)) {
        kept.add(choice);
      }
    }
    List<Hypothesis> beam = new ArrayList<>(kept.size());
    kept.forEach(choice -> beam.add(hypothesis(choice)));
    return beam;
  }

  private static boolean isNew(Choice choice, List<Choice> kept) {
    for (Choice other : kept) {
      if (other.topHash() == choice.topHash() && other.articleHash() == choice.articleHash()) {
        return false;
      }
    }
    return true;
  }

  private Hypothesis hypothesis(Choice choice) {
    Hypothesis from = choice.from();
    Form form = choice.form();
    if (form == null) {
      return new Hypothesis(from.back(), from.top(), from.article(), choice.cost(), from.opening());
    }
    Kind kind = kind(form, choice.parent());
    Frame frame = new Frame(choice.parent(), form, kind, index);
    Frame article =
        form.style() == Style.ARTICLE
            ? frame
            : form.style() == Style.APPENDIX ? null : from.article();
    int parent = choice.parent() == null ? -1 : choice.parent().id();
    Form before = choice.sibling() == null ? null : choice.sibling().form();
    Opening opening = new Opening(index, parent, kind, form, choice.cost() - from.cost(), before);
    return new Hypothesis(from, frame, article, choice.cost(), opening);
  }

  private void expand(Hypothesis h) {
    double textCost = 0;
    for (Form form : current.forms()) {
      if (form.style().isStructural()) {
        structural(h, form);
      } else {
        listed(h, form);
      }
      textCost =
          Math.max(textCost, form.isSlip() ? 2.5 : form.style().textCost() - 2 * form.slip());
    }
    double cost =
        switch (current.start()) {
          case FRESH -> textCost;
          case OPEN -> textCost / 2;
          case HANGING -> 1;
        };
    choose(new Choice(h, null, null, null, h.cost() + cost));
  }

  private double startCost() {
    return switch (current.start()) {
      case FRESH -> 0;
      case OPEN -> 1;
      case HANGING -> 4;
    };
  }

  private void structural(Hypothesis h, Form form) {
    Frame parent = h.top();
    Frame sibling = null;
    while (parent != null && parent.style().rank() >= form.style().rank()) {
      sibling = parent.style() == form.style() ? parent : sibling;
      parent = parent.parent();
    }
    if (form.style() == Style.ARTICLE) {
      sibling = h.article();
    }
    double cost =
        form.style() == Style.APPENDIX
            ? 0
            : sibling == null ? firstCost(form) : Succession.cost(sibling.form(), form);
    add(h, parent, sibling, form, cost);
  }

  private static double firstCost(Form form) {
    boolean first = form.ordinal() <= 1 && form.suffix() == 0;
    return first ? FIRST : form.isSlip() ? Succession.IMPOSSIBLE : NOT_FIRST;
  }

  private void listed(Hypothesis h, Form form) {
    for (Frame f = h.top(); f != null && !f.style().isStructural(); f = f.parent()) {
      double other = otherStyle(f.form(), form);
      if (other < Succession.IMPOSSIBLE) {
        add(h, f.parent(), f, form, Succession.cost(f.form(), form) + other);
      }
    }
    if (form.style() == Style.DOTTED || form.style() == Style.LETTER_DOTTED) {
      dotted(h, form);
    } else {
      push(h, form);
    }
  }

  /** What it costs to see two labels as of one list; impossible where they cannot be. */
  private static double otherStyle(Form open, Form form) {
    if (open.style() == form.style()) {
      return open.prefix().equals(form.prefix()) ? 0 : Succession.IMPOSSIBLE;
    }
    boolean numbers =
        open.style() == Style.NUMBER && form.style() == Style.NUMBER_PAREN
            || open.style() == Style.NUMBER_PAREN && form.style() == Style.NUMBER;
    return numbers && form.ordinal() == open.ordinal() + 1
        ? OTHER_PUNCTUATION
        : Succession.IMPOSSIBLE;
  }

  /**
   * A new list: in the innermost unit, or, against the order of ranks, in the nearest that usually
   * holds such lists.
   */
  private void push(Hypothesis h, Form form) {
    boolean bullet = form.style() == Style.BULLET;
    double cost = bullet ? FIRST : firstCost(form);
    if (form.style() == Style.UPPER) {
      cost += 1;
    }
    Frame top = h.top();
    boolean fits = Frame.rank(top) < form.style().rank() || bullet;
    boolean like = top != null && otherStyle(top.form(), form) < Succession.IMPOSSIBLE;
    if (bullet && isOpen(top, form)) {
      return;
    }
    add(h, top, null, form, cost + (fits ? 0 : AGAINST_RANK) + (like ? WITHIN_ITS_LIKE : 0));
    if (!fits) {
      Frame holder = top;
      while (Frame.rank(holder) >= form.style().rank()) {
        holder = holder.parent();
      }
      add(h, holder, null, form, cost + CLOSE_TO_RANK);
    }
  }

  private static boolean isOpen(Frame top, Form bullet) {
    for (Frame f = top; f != null && !f.style().isStructural(); f = f.parent()) {
      if (f.style() == Style.BULLET && f.form().prefix().equals(bullet.prefix())) {
        return true;
      }
    }
    return false;
  }

  /** 3.1 opens a list in the unit numbered 3. */
  private void dotted(Hypothesis h, Form form) {
    for (Frame f = h.top(); f != null; f = f.parent()) {
      if (!f.form().label().text().equals(form.prefix())) {
        continue;
      }
      boolean article = f.style() == Style.ARTICLE;
      boolean unit =
          f.style() == Style.NUMBER || f.style() == Style.DOTTED || f.style() == Style.LETTER;
      if (unit || article) {
        add(h, f, null, form, firstCost(form) + (article ? 0.5 : 0));
        return;
      }
    }
    Frame holder = h.top();
    while (Frame.rank(holder) >= form.style().rank()) {
      holder = holder.parent();
    }
    add(h, holder, null, form, firstCost(form) + NO_PARENT_NUMBER);
  }

  private void add(Hypothesis h, Frame parent, Frame sibling, Form form, double cost) {
    if (cost >= Succession.IMPOSSIBLE || parent != null && parent.depth() >= MAX_DEPTH) {
      return;
    }
    if (form.label() == Label.NONE && sibling == null && form.style() != Style.APPENDIX) {
      return;
    }
    Form read = form;
    if (form.label() == Label.NONE && form.style() != Style.APPENDIX) {
      Label next = Succession.next(sibling.form().label());
      if (next == Label.NONE) {
        return;
      }
      read = new Form(form.style(), next, 0, form.prefix(), form.end(), form.slip());
    }
    choose(new Choice(h, parent, sibling, read, h.cost() + cost + form.slip() + startCost()));
  }

  private void choose(Choice choice) {
    if (choice.cost() <= best + MARGIN) {
      best = Math.min(best, choice.cost());
      choices.add(choice);
    }
  }

  /** A list 1) 2) 3) that stands where khoản stand is one of khoản. */
  private static Kind kind(Form form, Frame parent) {
    boolean high = parent == null || parent.style().rank() <= Style.ROMAN.rank();
    return form.style() == Style.NUMBER_PAREN && high ? Kind.CLAUSE : form.style().kind();
  }
}
