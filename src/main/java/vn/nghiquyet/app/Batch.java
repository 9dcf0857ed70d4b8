package vn.nghiquyet.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.nghiquyet.model.InputException;

/**
 * Does the same with many inputs, several at a time; what fails is set aside and the others are
 * still done.
 */
public final class Batch {
  private Batch() {}

  /** What is done with one input. */
  public interface Task<F, T> {
    /** Does it. */
    T of(F input) throws InputException;
  }

  /**
   * What came of it.
   *
   * @param results of the inputs that could be read, in order
   * @param failures of the others, in order
   */
  public record Result<T>(List<T> results, List<InputException> failures) {
    /** Copies the lists. */
    public Result {
      results = List.copyOf(results);
      failures = List.copyOf(failures);
    }
  }

  /**
   * Runs a task on inputs.
   *
   * @param jobs how many at a time, at least 1
   */
  public static <F, T> Result<T> run(List<F> inputs, int jobs, Task<F, T> task) {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs " + jobs);
    }
    List<T> results = new ArrayList<>();
    List<InputException> failures = new ArrayList<>();
    if (jobs == 1 || inputs.size() == 1) {
      inputs.forEach(input -> keep(() -> task.of(input), results, failures));
      return new Result<>(results, failures);
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(jobs, inputs.size()));
    try {
      List<Future<T>> futures =
          inputs.stream().map(input -> pool.submit(() -> task.of(input))).toList();
      futures.forEach(future -> keep(() -> get(future), results, failures));
    } finally {
      pool.shutdownNow();
    }
    return new Result<>(results, failures);
  }

  private interface Attempt<T> {
    T get() throws InputException;
  }

  private static <T> void keep(Attempt<T> attempt, List<T> results, List<InputException> failures) {
    try {
      results.add(attempt.get());
    } catch (InputException e) {
      failures.add(e);
    }
  }

  private static <T> T get(Future<T> future) throws InputException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof InputException input) {
        throw input;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
