package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.noise.Channel;
import vn.nghiquyet.noise.Regime;

/**
 * One reading of a text from start to end: each paragraph is read for what seems to have happened
 * to it, and left alone where that does not make Vietnamese of it.
 */
final class Pass {
  /** Below this a word that was set is a doubt. */
  static final double SURE = 0.9;

  /** What is less probable is no alternative. */
  private static final double UNLIKELY = 0.01;

  /** How many alternatives a doubt has at most. */
  private static final int ALTERNATIVES = 3;

  /** A paragraph with fewer words goes with the others of its kind. */
  private static final int FEW = 12;

  private final String text;
  private final double minConfidence;
  private final Readers readers;
  private final Evidence evidence;
  private final List<Fix> fixes = new ArrayList<>();

  /** Doubts by their place in the text before. */
  private final List<Doubtful> doubts = new ArrayList<>();

  private final List<PrintedLines> printed = new ArrayList<>();
  private int words;

  /** What a paragraph would become. */
  private record Attempt(int start, Damage damage, int words, boolean good, List<Restored> places) {
    boolean few() {
      return words < FEW;
    }
  }

  /** Reads the text. */
  Pass(String text, Evidence evidence, RepairOptions options, Readers readers) {
    this.text = text;
    this.evidence = evidence;
    this.minConfidence = options.minConfidence();
    this.readers = readers;
    List<int[]> paragraphs = Paragraphs.of(text);
    List<Traces> traces = new ArrayList<>();
    for (int[] span : paragraphs) {
      traces.add(Traces.of(text.substring(span[0], span[1]), readers.model()));
      words += traces.get(traces.size() - 1).words();
    }
    List<Damage> damage = new ArrayList<>(DamageFinder.find(traces));
    for (int i = 0; !evidence.isNone() && i < paragraphs.size(); i++) {
      if (damage.get(i) == Damage.NONE && !told(paragraphs.get(i)).isNone()) {
        damage.set(i, Damage.VIETNAMESE_OCR);
      }
    }
    if (options.always()) {
      damage.replaceAll(kind -> kind == Damage.NONE ? Damage.VIETNAMESE_OCR : kind);
    } else {
      screen(paragraphs, traces, damage);
    }
    tell(paragraphs, damage);
    Iterator<Restoration> stripped = stripped(paragraphs, damage).iterator();
    List<Attempt> attempts = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (damage.get(i) == Damage.STRIPPED) {
        attempts.add(attempt(paragraphs.get(i), traces.get(i), stripped.next()));
      } else if (damage.get(i) != Damage.NONE) {
        attempts.add(attempt(paragraphs.get(i), traces.get(i), damage.get(i)));
      }
    }
    take(attempts);
  }

  /** What the recognizer tells of a paragraph. */
  private Evidence told(int[] span) {
    return evidence.within(span[0], span[1]);
  }

  /** All that lost its marks, restored together. */
  private List<Restoration> stripped(List<int[]> paragraphs, List<Damage> damage) {
    List<String> bare = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (damage.get(i) == Damage.STRIPPED) {
        int[] span = paragraphs.get(i);
        bare.add(text.substring(span[0], span[1]).replace('\n', ' '));
      }
    }
    return bare.isEmpty() ? List.of() : readers.stripped().paragraphs(bare);
  }

  private static Attempt attempt(int[] span, Traces traces, Restoration restored) {
    boolean good = restored.gain() > StrippedText.GAIN * traces.words();
    return new Attempt(span[0], Damage.STRIPPED, traces.words(), good, restored.words());
  }

  /** Keeps which lines seem to have been read from print. */
  private void tell(List<int[]> paragraphs, List<Damage> damage) {
    int line = 1;
    int at = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      int first = line + feeds(at, paragraphs.get(i)[0]);
      line = first + feeds(paragraphs.get(i)[0], paragraphs.get(i)[1]);
      at = paragraphs.get(i)[1];
      if (damage.get(i) != Damage.NONE) {
        boolean vietnamese = damage.get(i) == Damage.VIETNAMESE_OCR;
        printed.add(
            new PrintedLines(first, line, vietnamese ? Regime.VIETNAMESE_OCR : Regime.ENGLISH_OCR));
      }
    }
  }

  private int feeds(int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
  }

  /** Lines that seem to have been read from print, in order. */
  List<PrintedLines> printed() {
    return printed;
  }

  /** What is to be changed, in order. */
  List<Fix> fixes() {
    return fixes;
  }

  /** What may be wrong, in order, by place in the text before the fixes. */
  List<Doubtful> doubts() {
    return doubts;
  }

  /** How many words the text has. */
  int words() {
    return words;
  }

  /** Looks closer at stretches that seem right: errors that are words leave no strange ones. */
  private void screen(List<int[]> paragraphs, List<Traces> traces, List<Damage> damage) {
    int from = 0;
    while (from < paragraphs.size()) {
      Screening screening = new Screening(readers.model(), readers.stripped());
      Traces sum = Traces.NONE;
      int to = from;
      for (; to < paragraphs.size() && sum.words() < DamageFinder.WIDE; to++) {
        if (damage.get(to) == Damage.NONE && traces.get(to).words() > 0) {
          int[] span = paragraphs.get(to);
          screening.look(text.substring(span[0], span[1]).replace('\n', ' '));
          sum = sum.plus(traces.get(to));
        }
      }
      if (screening.wrongMarks() + sum.strange() >= DamageFinder.STRANGE) {
        for (int i = from; i < to; i++) {
          damage.set(i, damage.get(i) == Damage.NONE ? Damage.VIETNAMESE_OCR : damage.get(i));
        }
      }
      from = to;
    }
  }

  private Attempt attempt(int[] span, Traces traces, Damage damage) {
    String paragraph = text.substring(span[0], span[1]);
    Evidence told = damage == Damage.VIETNAMESE_OCR ? told(span) : Evidence.NONE;
    OcrReader.Result result = readers.ocr(damage).read(paragraph, told);
    boolean good = damage == Damage.VIETNAMESE_OCR || result.isVietnamese();
    return new Attempt(span[0], damage, traces.words(), good, result.places());
  }

  private void take(List<Attempt> attempts) {
    Map<Damage, Integer> votes = new EnumMap<>(Damage.class);
    for (Attempt attempt : attempts) {
      int vote = attempt.few() ? 0 : attempt.words();
      votes.merge(attempt.damage(), attempt.good() ? vote : -vote, Integer::sum);
    }
    Labels labels = new Labels();
    for (Attempt attempt : attempts) {
      boolean good =
          attempt.few() && votes.get(attempt.damage()) != 0
              ? votes.get(attempt.damage()) > 0
              : attempt.good();
      if (good) {
        take(attempt, labels);
      }
    }
  }

  private void take(Attempt attempt, Labels labels) {
    Channel channel =
        attempt.damage() == Damage.STRIPPED ? null : readers.ocr(attempt.damage()).channel();
    List<Restored> places = new ArrayList<>(labels.read(firstLine(attempt.start()), channel));
    List<Restored> labelled = List.copyOf(places);
    attempt.places().stream()
        .filter(place -> labelled.stream().noneMatch(place::overlaps))
        .forEach(places::add);
    places.sort(Comparator.comparingInt(Restored::start).thenComparingInt(Restored::end));
    for (Restored place : places) {
      take(attempt.start(), place);
    }
  }

  private String firstLine(int start) {
    int feed = text.indexOf('\n', start);
    return text.substring(start, feed < 0 ? text.length() : feed);
  }

  private void take(int offset, Restored place) {
    int start = offset + place.start();
    int end = offset + place.end();
    String before = text.substring(start, end);
    Doubt.Alternative best = place.best();
    boolean set = best.confidence() >= minConfidence;
    String after = set ? best.text() : before;
    if (!after.equals(before)) {
      fixes.add(new Fix(start, end, after, best.confidence()));
    }
    List<Doubt.Alternative> others =
        place.options().stream()
            .filter(option -> !option.text().equals(after) && option.confidence() >= UNLIKELY)
            .limit(ALTERNATIVES)
            .toList();
    if (best.confidence() < Math.max(SURE, minConfidence) && !others.isEmpty()) {
      doubts.add(new Doubtful(start, after, others));
    }
  }
}
