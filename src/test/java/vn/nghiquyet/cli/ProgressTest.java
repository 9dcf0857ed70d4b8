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
}
