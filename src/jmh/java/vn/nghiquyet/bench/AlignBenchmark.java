package vn.nghiquyet.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.nghiquyet.Composer;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.text.SourceText;

/** Differences of long documents of which a fifth changed, repetitive schedules included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class AlignBenchmark {
  @Param({"2000", "20000"})
  private int units;

  @Param({"resolution", "schedule"})
  private String shape;

  private Document before;
  private Document after;

  @Setup
  public void compose() {
    if (shape.equals("schedule")) {
      before = parse(Schedules.of(units, 0));
      after = parse(Schedules.of(units, 0.2));
    } else {
      List<String> paragraphs = new Composer(1).resolution(units / 7);
      Composer composer = new Composer(2);
      before = parse(Composer.lines(paragraphs));
      after = parse(Composer.lines(composer.changed(composer.shortened(paragraphs, 0.05), 0.15)));
    }
  }

  private static Document parse(String text) {
    return new DocumentParser().parse(SourceText.ofText("a.txt", text));
  }

  @Benchmark
  public Object diff() {
    return Differ.diff(before, after);
  }
}
