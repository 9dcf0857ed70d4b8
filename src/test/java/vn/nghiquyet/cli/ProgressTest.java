package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.report.Messages;

/** How far long work is, on a terminal. */
final class ProgressTest {
  @Test
  void aTerminalShowsOneLineThatIsTakenOffAtTheEnd() throws InterruptedException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Progress progress = new Progress(err, Messages.of("en"), true);
    progress.expect(4);
    progress.expect(-1);
    Thread.sleep(250);
    progress.done();
    String shown = bytes.toString(StandardCharsets.UTF_8);
    progress.clear();

    assertThat(shown).startsWith("\r1 of 3 pages recognized").doesNotContain("\n");
    assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith(" \r");
  }

  @Test
  void shortWorkShowsNothing() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Progress progress = new Progress(err, Messages.of("vi"), false);
    progress.expect(1);
    progress.done();
    progress.clear();

    assertThat(bytes.size()).isZero();
  }

  @Test
  void filesAreToldBeforePages() throws InterruptedException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Progress progress = new Progress(err, Messages.of("en"), true);
    progress.expectFiles(10);
    progress.fileDone();
    Thread.sleep(250);
    progress.fileDone();
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .startsWith("\r2 of 10 files read")
        .doesNotContain("pages");
    progress.expect(3);
    Thread.sleep(250);
    progress.done();
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("left · 1 of 3 pages recognized");
    progress.say("Comparing 10 documents …");
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("\rComparing 10 documents … ");
    progress.clear();
  }
}
