package vn.nghiquyet.bench;

import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.text.SourceText;

/** Parsing, against one regular expression over each line. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ParseBenchmark {
  private static final Pattern LABEL =
      Pattern.compile("^\\s*(?:Điều\\s+\\d+|Chương\\s+[IVXLC]+|\\d+|\\p{Ll}\\)|[-+•])[.:)]?\\s");

  private final String text = Texts.before();

  @Benchmark
  public Object baselineOneRegexALine() {
    return text.lines().filter(line -> LABEL.matcher(line).find()).count();
  }

  @Benchmark
  public Object parse() {
    return new DocumentParser().parse(SourceText.ofText("a.txt", text));
  }
}
