package vn.nghiquyet.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.text.SourceText;

/** Alignment and differences of two parsed documents, against parsing them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DiffBenchmark {
  private final String textBefore = Texts.before();
  private final String textAfter = Texts.after();
  private final Document before = parse(textBefore);
  private final Document after = parse(textAfter);

  private static Document parse(String text) {
    return new DocumentParser().parse(SourceText.ofText("a.txt", text));
  }

  @Benchmark
  public Object baselineParseBoth() {
    return parse(textBefore).body().size() + parse(textAfter).body().size();
  }

  @Benchmark
  public Object diff() {
    return Differ.diff(before, after);
  }

  @Benchmark
  public Object diffOfTheSame() {
    return Differ.diff(before, before);
  }
}
