package vn.nghiquyet.bench;

import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.nghiquyet.text.Cleaner;

/** Cleaning with places kept, against plain NFC of the JDK. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CleanerBenchmark {
  private final List<String> composed = Texts.before().lines().toList();
  private final List<String> decomposed = Texts.decomposed().lines().toList();

  @Benchmark
  public Object baselineNfcOfDecomposed() {
    return length(decomposed, line -> Normalizer.normalize(line, Normalizer.Form.NFC));
  }

  @Benchmark
  public Object cleanComposed() {
    return length(composed, line -> Cleaner.clean(line).text());
  }

  @Benchmark
  public Object cleanDecomposed() {
    return length(decomposed, line -> Cleaner.clean(line).text());
  }

  private static int length(List<String> lines, UnaryOperator<String> clean) {
    int length = 0;
    for (String line : lines) {
      length += clean.apply(line).length();
    }
    return length;
  }
}
