package vn.nghiquyet.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.model.Box;

/** Pages of differences for tests; every place and number in them is invented. */
final class Pages {
  private Pages() {}

  static DocumentDiff diff(String before, String after) {
    return Differ.diff(Golden.parse("truoc.txt", before), Golden.parse("sau.txt", after));
  }

  static String page(DocumentDiff diff, String language) {
    return new HtmlDiff(Messages.of(language), Facsimile.NONE, Facsimile.NONE).of(diff);
  }

  /** The page where every word of the second side was read from one line of print. */
  static String scanned(DocumentDiff diff) {
    Facsimile.Strip strip = new Facsimile.Strip(1, 3, 400, 40, image(400, 40));
    Facsimile shown =
        (unit, start, end) ->
            List.of(new Facsimile.Sight(strip, new Box(100, 10, 100 + 5 * (end - start), 30)));
    return new HtmlDiff(Messages.of("vi"), Facsimile.NONE, shown).of(diff);
  }

  private static String image(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
  }

  /** Words that try to be markup, on both sides of a change and everywhere else. */
  static DocumentDiff evil() {
    String evil =
        "<script>window.hacked=1</script><img src=x onerror=\"window.hacked=2\"> ]]> --> </style>"
            + " <a href=\"javascript:window.hacked=3\">x</a> &lt;b&gt; ' \" `${window.hacked=4}`";
    String form =
        """
        NGHỊ QUYẾT
        Về %1$s

        Căn cứ Luật số 1/2025/QH15 %1$s;

        Điều 1. Phạm vi %1$s
        1. Một %1$s
        2. Hai %2$s %1$s và ba
        """;
    return diff(form.formatted(evil, "cũ"), form.formatted(evil, "mới " + evil));
  }

  /** Documents of so many units, one in five of them changed. */
  static DocumentDiff large(int units) {
    return diff(large(units, false), large(units, true));
  }

  private static String large(int units, boolean changed) {
    Random random = new Random(7);
    List<String> words =
        List.of(
            "nuôi", "ong", "vùng", "đệm", "rừng", "tràm", "hộ", "mức", "hỗ", "trợ", "kinh", "phí");
    StringBuilder out = new StringBuilder("NGHỊ QUYẾT\nVề nuôi ong vùng đệm\n\n");
    for (int i = 0; i < units; i++) {
      String text =
          IntStream.range(0, 30)
              .mapToObj(k -> words.get(random.nextInt(words.size())))
              .collect(Collectors.joining(" "));
      String amount = String.valueOf(1000 + i + (changed && i % 5 == 0 ? 5000 : 0));
      out.append(i % 10 == 0 ? "Điều " + (i / 10 + 1) + ". Khoản chi\n" : "");
      out.append(i % 10 + 1).append(". ").append(text).append(' ').append(amount);
      out.append(" nghìn đồng.\n");
    }
    return out.toString();
  }
}
