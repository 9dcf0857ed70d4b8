package vn.nghiquyet.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.repair.RepairOptions;
import vn.nghiquyet.repair.Repairer;

/**
 * Syllables a second of the three composed cases as both OCR models read them: words met before,
 * and words met for the first time.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OcrRepairBenchmark {
  /** Syllables of the three gold texts. */
  private static final int SYLLABLES = 2_662;

  private static String text(String reading) {
    return List.of("craft-villages", "fire-safety", "school-fees").stream()
        .map(name -> resource("/vn/nghiquyet/repair/cases/" + name + "/" + reading + ".txt"))
        .collect(Collectors.joining("\n"));
  }

  private static String resource(String name) {
    try (InputStream in = OcrRepairBenchmark.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A repairer that has met the texts. */
  @State(Scope.Benchmark)
  public static class Met {
    private final String english = text("eng");
    private final String vietnamese = text("vie");
    private final Repairer repairer = new Repairer(LanguageModel.shipped(), RepairOptions.USUAL);
  }

  /** A repairer that is ready but has not met the texts. */
  @State(Scope.Benchmark)
  public static class New {
    private final String english = text("eng");
    private final String vietnamese = text("vie");
    private Repairer repairer;

    /** Makes it anew; a few words make it load what it needs. */
    @Setup(Level.Invocation)
    public void renew() {
      repairer = new Repairer(LanguageModel.shipped(), RepairOptions.USUAL);
      repairer.repair("Diéu 1. Pham vi ap dung ctia Quy dinh nay");
      repairer.repair("quôc gia, quôc tê, kêt quả");
    }
  }

  @Benchmark
  @OperationsPerInvocation(SYLLABLES)
  public Object englishMet(Met met) {
    return met.repairer.repair(met.english);
  }

  @Benchmark
  @OperationsPerInvocation(SYLLABLES)
  public Object englishNew(New state) {
    return state.repairer.repair(state.english);
  }

  @Benchmark
  @OperationsPerInvocation(SYLLABLES)
  public Object vietnameseMet(Met met) {
    return met.repairer.repair(met.vietnamese);
  }

  @Benchmark
  @OperationsPerInvocation(SYLLABLES)
  public Object vietnameseNew(New state) {
    return state.repairer.repair(state.vietnamese);
  }
}
