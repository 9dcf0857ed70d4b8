package vn.nghiquyet.app;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.repair.Evidence;
import vn.nghiquyet.repair.RepairOptions;
import vn.nghiquyet.repair.RepairedText;
import vn.nghiquyet.repair.Repairer;
import vn.nghiquyet.text.SourceText;

/**
 * The stage between reading and everything else: repairs what was read, or leaves it. Safe for use
 * by several threads.
 *
 * <p>The model that comes with the program is loaded while the first file is being opened, so that
 * it costs next to no time where there is a second core.
 */
public final class RepairStage {
  /** Leaves every text as it is. */
  public static final RepairStage NEVER = new RepairStage(null);

  /** How to make the repairer; null for none. */
  private final Supplier<CompletableFuture<Repairer>> maker;

  private CompletableFuture<Repairer> repairer;

  /**
   * How to repair.
   *
   * @param model the file of a language model, empty for the one that comes with the program
   * @param minConfidence 0..1; what is less sure is left as it is and listed as a doubt
   * @param reference a file with an earlier version of the text, empty for none
   * @param always whether to look for errors where nothing tells of any, too
   */
  public record Request(String model, double minConfidence, String reference, boolean always) {}

  private RepairStage(Supplier<CompletableFuture<Repairer>> maker) {
    this.maker = maker;
  }

  /** Repairs with the program's own model, which is loaded when the first text needs it. */
  public static RepairStage whenNeeded() {
    return new RepairStage(
        () ->
            CompletableFuture.supplyAsync(
                () -> new Repairer(LanguageModel.shipped(), RepairOptions.USUAL)));
  }

  /**
   * Repairs in this way. The model that comes with the program is loaded when the first text needs
   * it, or {@link #begun} before.
   *
   * @param reading reads the reference
   * @throws InputException if the model or the reference cannot be read
   */
  public static RepairStage of(Request request, Reading reading) throws InputException {
    String reference =
        request.reference().isEmpty() ? "" : reading.text(request.reference()).text();
    RepairOptions options = new RepairOptions(request.minConfidence(), reference, request.always());
    if (!request.model().isEmpty()) {
      LanguageModel model = ModelFile.open(request.model(), reading.stdin());
      Repairer repairer = new Repairer(model, options);
      return new RepairStage(() -> CompletableFuture.completedFuture(repairer));
    }
    return new RepairStage(
        () -> CompletableFuture.supplyAsync(() -> new Repairer(LanguageModel.shipped(), options)));
  }

  /** This stage, its model being loaded from now on. */
  public synchronized RepairStage begun() {
    if (maker != null && repairer == null) {
      repairer = maker.get();
    }
    return this;
  }

  private synchronized CompletableFuture<Repairer> repairer() {
    return begun().repairer;
  }

  /** Whether there is nothing to wait for. */
  boolean isReady() {
    return maker == null || repairer().isDone();
  }

  /** The model by which it repairs. */
  LanguageModel languageModel() {
    return maker == null ? LanguageModel.shipped() : repairer().join().model();
  }

  /** The text repaired; the cells of tables stay apart. */
  RepairedText repair(SourceText source) {
    String text = source.text();
    return maker == null
        ? RepairedText.asItIs(text)
        : repairer().join().repair(text, Evidence.of(source.lines()));
  }
}
