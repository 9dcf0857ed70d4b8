package vn.nghiquyet.source.office;

/** Keeps track of field codes, which may nest and span paragraphs: only results are read. */
final class Fields {
  /** Fields within fields; what is deeper is counted but not told apart. */
  private static final int MAX_OPEN = 64;

  private final boolean ignored;
  private final boolean[] inCode = new boolean[MAX_OPEN];
  private int open;
  private int codes;

  /**
   * Makes one.
   *
   * @param ignored whether to hide nothing, for a document whose fields do not end
   */
  Fields(boolean ignored) {
    this.ignored = ignored;
  }

  /** Takes note of a {@code w:fldChar}. */
  void mark(String type) {
    switch (type) {
      case "begin" -> begin();
      case "separate" -> separate();
      case "end" -> end();
      default -> {
        // Nothing else is known.
      }
    }
  }

  private void begin() {
    if (open < MAX_OPEN) {
      inCode[open] = true;
      codes++;
    }
    open++;
  }

  private void separate() {
    if (open > 0 && open <= MAX_OPEN && inCode[open - 1]) {
      inCode[open - 1] = false;
      codes--;
    }
  }

  private void end() {
    separate();
    open = Math.max(0, open - 1);
  }

  /** Whether what stands here belongs to a code. */
  boolean hides() {
    return codes > 0 && !ignored;
  }
}
