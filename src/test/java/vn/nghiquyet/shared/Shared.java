package vn.nghiquyet.shared;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import vn.nghiquyet.Docs;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.text.Tones;

/** Real documents that lie beside the repository; a test that needs one is skipped without it. */
final class Shared {
  /** Resolutions and drafts as text, without damage but that of two readings of scans. */
  static final List<String> TEXTS =
      List.of(
          "documents/hanoi-draft.txt",
          "documents/hanoi-final-ocr.txt",
          "documents/haiphong.md",
          "documents/thainguyen.md",
          "documents/quangnam-plan-ocr.txt",
          "gold/hanoi-final.txt",
          "resolutions/modern-21-2025.txt",
          "resolutions/modern-33-2025.txt",
          "resolutions/modern-37-2025.txt",
          "resolutions/modern-58-2025.txt",
          "resolutions/modern-73-2025.txt",
          "resolutions/modern-80-2025.txt",
          "resolutions/older-00194903.txt",
          "resolutions/older-00204897.txt",
          "resolutions/older-00216792.txt",
          "resolutions/older-00238062.txt",
          "resolutions/older-00245453.txt",
          "resolutions/older-00258305.txt");

  /** Those of them that were never a scan. */
  static final List<String> SOUND_TEXTS =
      TEXTS.stream().filter(name -> !name.endsWith("-ocr.txt")).toList();

  private static final Path ROOT =
      Path.of(System.getProperty("nq.basedir", ".")).resolve("../shared");

  private Shared() {}

  static Path file(String name) {
    Path file = ROOT.resolve(name);
    assumeTrue(Files.isReadable(file), () -> "skipped: " + name + " is not in ../shared");
    return file;
  }

  static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(file(name));
  }

  static Document document(String name) throws IOException {
    return new DocumentParser().parse(Docs.open(name, bytes(name)));
  }

  /** The text of a file, as it is read. */
  static String text(String name) throws IOException {
    return Docs.open(name, bytes(name)).text();
  }

  /** The first characters of packed text, as it is read. */
  static String beginning(String name, int chars) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes(name)))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Docs.open("a.txt", text.substring(0, Math.min(chars, text.length()))).text();
    }
  }

  static JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(bytes(name));
  }

  /** Lower case, one tone style, single spaces, without end marks. */
  static String plain(String text) {
    return Tones.fold(text)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .replaceAll("[.:;,/ ]+$", "")
        .strip();
  }
}
