package vn.nghiquyet.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learning a channel from pairs. */
final class TrainingTest {
  private static final List<String> TOY =
      List.of(
          "dan\tdân\t40",
          "dén\tdân\t10",
          "dân\tdân\t4",
          "chirc\tchức\t9",
          "chuc\tchức\t20",
          "dirng\tđứng\t7",
          "tam\ttarn\t12",
          "tarn\ttarn\t30",
          "dong\tđồng\t50",
          "d6ng\tđồng\t9",
          "acua\tcủa\t1",
          "cua\tcủa\t60",
          "củahuyện\tcủa huyện\t3",
          "thành\tthành\t80",
          "5\t5\t9");

  private static ExpectationMaximization learn() {
    return new ExpectationMaximization(ChannelTrainer.pairs(TOY));
  }

  @Test
  void everyRoundRaisesTheLikelihood() {
    ExpectationMaximization learned = learn();
    learned.run(15);
    List<Double> likelihoods = learned.logLikelihoods();
    assertThat(likelihoods).hasSize(15);
    for (int i = 1; i < likelihoods.size(); i++) {
      assertThat(likelihoods.get(i)).isGreaterThanOrEqualTo(likelihoods.get(i - 1) - 1e-6);
    }
    assertThat(likelihoods.get(14)).isGreaterThan(likelihoods.get(1));
  }

  @Test
  void theProbabilitiesOfALetterMetInTrainingSumToAboutOne() {
    ExpectationMaximization learned = learn();
    ChannelEvents events = BackOff.logProbs(learned.run(10), learned);
    Map<Character, Double> sums = new HashMap<>();
    for (long key : events.single().keys()) {
      sums.merge(EventTable.meant(key), Math.exp(events.single().get(key, 0)), Double::sum);
    }
    "dânchứđgtồủaàh5"
        .chars()
        .forEach(
            c ->
                assertThat(sums.get((char) c))
                    .as("all that " + (char) c + " is seen as")
                    .isCloseTo(1, within(0.1)));
  }

  @Test
  void expectedCountsAddUpToTheLettersMeant() {
    ExpectationMaximization learned =
        new ExpectationMaximization(ChannelTrainer.pairs(List.of("ab\tab\t1", "xb\tab\t1")));
    ChannelEvents counts = learned.run(3);
    double sum = 0;
    for (long key : counts.single().keys()) {
      sum += counts.single().get(key, 0);
    }
    for (long key : counts.pair().keys()) {
      sum += 2 * counts.pair().get(key, 0);
    }
    assertThat(sum).isCloseTo(4, within(1e-6));
  }

  @Test
  void learnsLettersSeenAsTwoAndTwoLettersSeenAsOne() {
    ExpectationMaximization learned = learn();
    Channel channel = new Channel(BackOff.logProbs(learned.run(10), learned));
    assertThat(channel.logProb("ir", "ứ")).isGreaterThan(-4);
    assertThat(channel.logProb("m", "rn")).isGreaterThan(-4);
    assertThat(channel.logProb("ir", "ừ")).as("from its relative ứ").isGreaterThan(-5);
  }

  @Test
  void aTrainedFileReadsBackAsItWasWritten(@TempDir Path folder) throws IOException {
    Path pairs = Files.write(folder.resolve("pairs.tsv"), TOY);
    Path made = folder.resolve("toy.channel");
    ChannelTrainer.main(new String[] {pairs.toString(), made.toString()});
    String text = Files.readString(made);
    assertThat(ChannelFile.write(ChannelFile.read(new StringReader(text), "toy"))).isEqualTo(text);
    assertThat(folder.resolve("toy.channel.log")).exists();
    Channel channel =
        Channel.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "toy");
    assertThat(channel.logProb("dan", "dân")).isGreaterThan(channel.logProb("dan", "đồng"));
  }

  @Test
  void trainingTwiceGivesTheSameBytes(@TempDir Path folder) throws IOException {
    Path pairs = Files.write(folder.resolve("pairs.tsv"), TOY);
    for (String name : List.of("one", "two")) {
      ChannelTrainer.main(new String[] {pairs.toString(), folder.resolve(name).toString()});
    }
    assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("two"));
  }

  @Test
  void anEarlierChannelCountsAsMuchAsTheNewOne(@TempDir Path folder) throws IOException {
    Path first = Files.write(folder.resolve("first.tsv"), List.of("dan\tdân\t40", "dân\tdân\t40"));
    Path other = Files.write(folder.resolve("other.tsv"), List.of("dén\tdân\t40", "dân\tdân\t40"));
    String earlier = folder.resolve("first.channel").toString();
    Path both = folder.resolve("both.channel");
    ChannelTrainer.main(new String[] {first.toString(), earlier});
    ChannelTrainer.main(new String[] {other.toString(), both.toString(), earlier});
    try (InputStream in = Files.newInputStream(both)) {
      Channel channel = Channel.read(in, "both");
      assertThat(Math.exp(channel.logProb("a", "â"))).isCloseTo(0.25, within(0.06));
      assertThat(Math.exp(channel.logProb("é", "â"))).isCloseTo(0.25, within(0.06));
      assertThat(Math.exp(channel.logProb("â", "â"))).isCloseTo(0.5, within(0.06));
    }
  }
}
