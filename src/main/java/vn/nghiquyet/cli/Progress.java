package vn.nghiquyet.cli;

import java.io.PrintStream;
import vn.nghiquyet.app.Ocr;
import vn.nghiquyet.report.Messages;

/**
 * Shows on standard error how far the recognition of pages is: pages done, rate, time left. On a
 * terminal one line that changes, else a line now and then. Called by any thread.
 */
final class Progress implements Ocr.Watcher {
  private static final long TERMINAL_NANOS = 200_000_000L;
  private static final long PLAIN_NANOS = 5_000_000_000L;
  private static final double NANOS = 1e9;

  private final PrintStream err;
  private final Messages messages;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private long last = start;
  private int expected;
  private int done;
  private int shown;

  Progress(PrintStream err, Messages messages, boolean terminal) {
    this.err = err;
    this.messages = messages;
    this.terminal = terminal;
  }

  @Override
  public synchronized void expect(int pages) {
    expected += pages;
  }

  @Override
  public synchronized void done() {
    done++;
    long now = System.nanoTime();
    if (now - last >= (terminal ? TERMINAL_NANOS : PLAIN_NANOS)) {
      last = now;
      show((now - start) / NANOS);
    }
  }

  private void show(double seconds) {
    double rate = done / seconds;
    String text =
        messages.get("ocr.progress", done, expected, rate, Math.round((expected - done) / rate));
    if (terminal) {
      err.print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
      shown = text.length();
    } else {
      err.println("nq: " + text);
    }
    err.flush();
  }

  /** Takes the line off the terminal. */
  synchronized void clear() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
      shown = 0;
    }
  }
}
