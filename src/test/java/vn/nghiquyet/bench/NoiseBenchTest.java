package vn.nghiquyet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.Composer;

/** The part of the bench of noise that runs with the tests: scans, read by the program itself. */
final class NoiseBenchTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"1, 300", "2, 200", "3, 300", "4, 200"})
  void plantedEditsAreFoundOnAScanAndNothingElse(long seed, int dpi) throws Exception {
    String text = String.join("\n", new Composer(seed).resolution(3)) + "\n";
    Plants.Planted planted = Plants.in(text, 0.4, seed);
    List<BufferedImage> pages = Print.scan(planted.text(), dpi, seed);
    Path before = folder.resolve("before.txt");
    Path after = folder.resolve("after.tif");
    Files.writeString(before, text);
    write(pages, after);

    NoiseScore score = new NoiseScore();
    score.add(NoiseBench.units(text), planted.plants(), NoiseBench.compare(before, after));

    assertThat(planted.plants()).isNotEmpty();
    assertThat(score.remarks()).isEmpty();
    assertThat(score.recall()).isEqualTo(1);
  }

  /** Readings by Tesseract's English model of what {@link Print} made, kept as files. */
  @ParameterizedTest
  @ValueSource(longs = {22, 23, 24})
  void plantedEditsAreFoundInWhatAnEnglishModelReadAndNothingElse(long seed) throws Exception {
    String text = String.join("\n", new Composer(seed).resolution(4)) + "\n";
    Plants.Planted planted = Plants.in(text, 0.4, seed);
    Path before = folder.resolve("before.txt");
    Path after = folder.resolve("after.txt");
    Files.writeString(before, text);
    try (InputStream reading = getClass().getResourceAsStream("english-ocr-" + seed + ".txt")) {
      Files.copy(reading, after);
    }

    NoiseScore score = new NoiseScore();
    score.add(NoiseBench.units(text), planted.plants(), NoiseBench.compare(before, after));

    assertThat(planted.plants()).isNotEmpty();
    assertThat(score.remarks()).isEmpty();
    assertThat(score.recall()).isEqualTo(1);
  }

  private static void write(List<BufferedImage> pages, Path file) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
  }
}
