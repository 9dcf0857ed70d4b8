package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.text.SourceText;

/**
 * A folder with two documents and what the reports say of them. {@code -Dgolden.update=true} writes
 * the expected files anew and fails, so that nobody takes them unread.
 */
record Golden(Path folder) {
  private static final Path CASES =
      Path.of(System.getProperty("nq.basedir", ""), "src/test/resources/vn/nghiquyet/report/cases");

  static Golden of(String name) {
    return new Golden(CASES.resolve(name));
  }

  static Document parse(String name, String text) {
    return new DocumentParser().parse(SourceText.ofText(name, text));
  }

  Document before() {
    return parse("before.txt", read("before.txt"));
  }

  Document after() {
    return parse("after.txt", read("after.txt"));
  }

  DocumentDiff diff() {
    return Differ.diff(before(), after());
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text is that of the file; escape codes are written there as {@code ␛}. */
  void assertSame(String name, String actual) {
    String shown = actual.replace('\u001B', '␛');
    if (Boolean.getBoolean("golden.update")) {
      try {
        Files.writeString(folder.resolve(name), shown);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      fail("written anew: " + folder.resolve(name).getFileName());
    }
    assertThat(shown).as(name).isEqualTo(read(name));
  }
}
