package vn.nghiquyet.cli;

import java.io.PrintStream;
import vn.nghiquyet.app.Ocr;
import vn.nghiquyet.report.Messages;

/**
 * Shows on standard error how far the recognition of pages or the reading of files is: those done,
 * rate, time left. On a terminal one line that changes, else a line now and then. Called by any
 * thread.
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
  private int expectedFiles;
  private int doneFiles;
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
    showNowAndThen();
  }

  /** So many files more than before are expected; from the first on these are told, too. */
  synchronized void expectFiles(int files) {
    expectedFiles += files;
  }

  /** A file is finished, well or not. */
  synchronized void fileDone() {
    doneFiles++;
    showNowAndThen();
  }

  private void showNowAndThen() {
    long now = System.nanoTime();
    if (now - last >= (terminal ? TERMINAL_NANOS : PLAIN_NANOS)) {
      last = now;
      show(text((now - start) / NANOS));
    }
  }

  private String text(double seconds) {
    boolean files = expectedFiles > 0;
    int of = files ? expectedFiles : expected;
    int ready = files ? doneFiles : done;
    double rate = ready / seconds;
    Object left = ready == 0 ? "?" : Math.round((of - ready) / rate);
    if (!files) {
      return messages.get("ocr.progress", ready, of, rate, left);
    }
    String read = messages.get("compare.progress", ready, of, rate, left);
    return expected == 0 ? read : read + " · " + messages.get("compare.pages", done, expected);
  }

  private void show(String text) {
    if (terminal) {
      err.print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
      shown = text.length();
    } else {
      err.println("nq: " + text);
    }
    err.flush();
  }

  /** Says what is being done; where there is no terminal, only after a while of work. */
  synchronized void say(String sentence) {
    if (terminal || last != start) {
      show(sentence);
    }
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
