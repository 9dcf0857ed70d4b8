package vn.nghiquyet.source.word;

/** Keeps track of field codes, which may nest and span paragraphs: only results are read. */
public final class Fields {
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
  public Fields(boolean ignored) {
    this.ignored = ignored;
  }

  /** A field begins with its code. */
  public void begin() {
    if (open < MAX_OPEN) {
      inCode[open] = true;
      codes++;
    }
    open++;
  }

  /** The code of the field opened last ends, its result begins. */
  public void separate() {
    if (open > 0 && open <= MAX_OPEN && inCode[open - 1]) {
      inCode[open - 1] = false;
      codes--;
    }
  }

  /** The field opened last ends. */
  public void end() {
    separate();
    open = Math.max(0, open - 1);
  }

  /** Whether what stands here belongs to a code. */
  public boolean hides() {
    return codes > 0 && !ignored;
  }
}
