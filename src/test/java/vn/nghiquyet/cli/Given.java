package vn.nghiquyet.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files to run the program on, and a look at what lies in a folder afterwards. */
final class Given {
  /** The project's folder. */
  static final Path PROJECT = Path.of(System.getProperty("nq.basedir", ""));

  static final String DRAFT =
      """
      HỘI ĐỒNG NHÂN DÂN
      TỈNH THANH GIANG

      Số:       /NQ-HĐND

      NGHỊ QUYẾT
      Về hỗ trợ trồng rừng trên địa bàn tỉnh

      Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;

      QUYẾT NGHỊ:

      Điều 1. Mức hỗ trợ
      1. Hộ nghèo được hỗ trợ 2.000.000 đồng/ha.
      2. Hộ cận nghèo được hỗ trợ 1.500.000 đồng/ha.

      Điều 2. Tổ chức thực hiện
      Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyết này./.
      """;

  static final String ADOPTED = DRAFT.replace("2.000.000", "2.500.000");

  private Given() {}

  static String file(Path folder, String name, String text) {
    return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static String file(Path folder, String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files below a folder, hidden ones too, with their text. */
  static Map<String, String> filesBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      Map<String, String> out = new TreeMap<>();
      files
          .filter(Files::isRegularFile)
          .forEach(file -> out.put(folder.relativize(file).toString(), text(file)));
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A small Word file with these paragraphs in WordprocessingML. */
  static byte[] docx(String body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(
          zip,
          "[Content_Types].xml",
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels"
           ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Override PartName="/word/document.xml" ContentType=
           "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
          </Types>
          """);
      entry(
          zip,
          "_rels/.rels",
          """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="r1" Target="word/document.xml" Type=
           "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
          </Relationships>
          """);
      entry(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
              + "<w:body>"
              + body
              + "</w:body></w:document>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
