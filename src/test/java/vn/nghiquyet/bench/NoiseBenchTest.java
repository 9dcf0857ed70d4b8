package vn.nghiquyet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
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
