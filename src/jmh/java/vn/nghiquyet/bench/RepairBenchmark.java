package vn.nghiquyet.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.nghiquyet.Composer;
import vn.nghiquyet.Docs;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.repair.RepairOptions;
import vn.nghiquyet.repair.Repairer;
import vn.nghiquyet.repair.StrippedText;

/** Syllables a second of composed text, without marks and whole; the first {@value #SYLLABLES}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RepairBenchmark {
  private static final int SYLLABLES = 10_000;

  private final String whole = text();
  private final String stripped = Docs.withoutMarks(whole);
  private final StrippedText restorer = new StrippedText(LanguageModel.shipped());
  private final Repairer repairer = new Repairer(LanguageModel.shipped(), RepairOptions.USUAL);

  /** As many lines as hold so many syllables, cut behind the last one. */
  private static String text() {
    String all = Composer.lines(new Composer(1).resolution(Texts.ARTICLES));
    TokenCursor cursor = new TokenCursor(all);
    int syllables = 0;
    while (syllables < SYLLABLES && cursor.next()) {
      syllables += cursor.type() == TokenCursor.Type.WORD ? 1 : 0;
    }
    if (syllables < SYLLABLES) {
      throw new IllegalStateException(syllables + " syllables");
    }
    return all.substring(0, cursor.end());
  }

  @Benchmark
  @OperationsPerInvocation(SYLLABLES)
  public Object restoreStripped() {
    return restorer.restore(stripped);
  }

  @Benchmark
  @OperationsPerInvocation(SYLLABLES)
  public Object repairStripped() {
    return repairer.repair(stripped);
  }

  @Benchmark
  @OperationsPerInvocation(SYLLABLES)
  public Object repairWhole() {
    return repairer.repair(whole);
  }
}
