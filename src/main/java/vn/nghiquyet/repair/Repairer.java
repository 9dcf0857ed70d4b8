package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.nghiquyet.lm.LanguageModel;

/**
 * Repairs text. Paragraph by paragraph it tells text that lost its marks, text read with an English
 * or a Vietnamese OCR model, and text that is whole or foreign, and reads each in its way; the last
 * it leaves alone. Immutable and safe for use by several threads.
 */
public final class Repairer {
  /** What a text becomes is repaired again until nothing changes, this often at most. */
  private static final int PASSES = 4;

  private final Readers.Shared shared;
  private final Queue<Readers> idle = new ConcurrentLinkedQueue<>();
  private final RepairOptions options;

  /**
   * Repairs with a model.
   *
   * @param model the language
   * @param options how to repair
   */
  public Repairer(LanguageModel model, RepairOptions options) {
    this.shared = new Readers.Shared(model, options.reference());
    this.options = options;
  }

  /** The language by which it repairs. */
  public LanguageModel model() {
    return shared.language().model();
  }

  /**
   * The text repaired, line for line; repairing that again changes nothing.
   *
   * @param text in NFC
   */
  public RepairedText repair(String text) {
    return repair(text, Evidence.NONE);
  }

  /**
   * The text repaired, as far as it was read from page images with what the recognizer tells of it:
   * there it is known to be Vietnamese that a Vietnamese model read, unless its marks are lost.
   *
   * @param text in NFC
   * @param evidence what the recognizer tells, {@link Evidence#NONE} for nothing
   */
  public RepairedText repair(String text, Evidence evidence) {
    Readers free = idle.poll();
    Readers readers = free == null ? new Readers(shared) : free;
    RepairedText out = repair(text, evidence, readers);
    idle.add(readers);
    return out;
  }

  private RepairedText repair(String text, Evidence evidence, Readers readers) {
    Pass pass = new Pass(text, evidence, options, readers);
    int words = pass.words();
    Fixes all = Fixes.of(text, pass.fixes());
    List<Doubtful> doubts = Doubtful.after(pass.doubts(), all);
    Fixes last = all;
    Evidence left = evidence;
    for (int k = 1; k < PASSES && !last.list().isEmpty(); k++) {
      left = left.after(last);
      Pass next = new Pass(last.after(), left, options, readers);
      last = Fixes.of(last.after(), next.fixes());
      doubts = Doubtful.after(joined(doubts, next.doubts()), last);
      all = all.then(last);
    }
    return Places.of(all, doubts, pass.printed(), words);
  }

  /** Doubts of two passes over the same text; where both have one, the earlier knows more. */
  private static List<Doubtful> joined(List<Doubtful> earlier, List<Doubtful> later) {
    List<Doubtful> out = new ArrayList<>(earlier);
    for (Doubtful doubt : later) {
      if (earlier.stream().noneMatch(one -> one.start() == doubt.start())) {
        out.add(doubt);
      }
    }
    out.sort(java.util.Comparator.comparingInt(Doubtful::start));
    return out;
  }
}
