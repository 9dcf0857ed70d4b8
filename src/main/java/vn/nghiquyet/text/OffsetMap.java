package vn.nghiquyet.text;

import java.util.Arrays;
import vn.nghiquyet.model.TextRange;

/**
 * Leads from places in a mended text back to the places in the text it was made from. Monotone and
 * piecewise: between two anchors the texts either run in step (equal lengths) or one piece stands
 * for the other as a whole.
 *
 * <p>Looking up is O(log n) and composing O(n log n) in the number of anchors; unchanged text needs
 * two.
 */
public final class OffsetMap {
  private final int[] derived;
  private final int[] source;

  /** The map that leads on from this one's source, or null. */
  private final OffsetMap inner;

  private OffsetMap(int[] derived, int[] source, OffsetMap inner) {
    this.derived = derived;
    this.source = source;
    this.inner = inner;
  }

  /** The map of a text of this length onto itself. */
  public static OffsetMap identity(int length) {
    return new OffsetMap(new int[] {0, length}, new int[] {0, length}, null);
  }

  /** Whether nothing was changed. */
  public boolean isIdentity() {
    return inner == null && Arrays.equals(derived, source);
  }

  /** Length of the mended text. */
  public int derivedLength() {
    return derived[derived.length - 1];
  }

  /** Length of the text it was made from. */
  public int sourceLength() {
    return inner == null ? source[source.length - 1] : inner.sourceLength();
  }

  /**
   * The piece of the source that a piece of the mended text stands for. A piece inside a replaced
   * run names the whole run.
   *
   * @throws IllegalArgumentException if the range reaches beyond the mended text
   */
  public TextRange toSource(TextRange range) {
    if (range.end() > derivedLength()) {
      throw new IllegalArgumentException(
          "offset " + range.end() + " outside 0.." + derivedLength());
    }
    int start = startOf(range.start());
    TextRange own =
        new TextRange(start, range.length() == 0 ? start : Math.max(start, endOf(range.end())));
    return inner == null ? own : inner.toSource(own);
  }

  private int startOf(int at) {
    int i = segment(at);
    return inStep(i) ? source[i] + at - derived[i] : source[i];
  }

  private int endOf(int at) {
    int i = segment(at - 1);
    return inStep(i) ? source[i] + at - derived[i] : source[i + 1];
  }

  private boolean inStep(int i) {
    return i == derived.length - 1 || derived[i + 1] - derived[i] == source[i + 1] - source[i];
  }

  /**
   * The last anchor at or before {@code at}; among anchors at one place the last, so that empty
   * runs are passed.
   */
  private int segment(int at) {
    int low = 0;
    int high = derived.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (derived[middle] <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * This map after another: where this leads from C to B and {@code earlier} from B to A, the
   * result leads from C to A.
   *
   * @throws IllegalArgumentException if the lengths of the text between differ
   */
  public OffsetMap compose(OffsetMap earlier) {
    if (sourceLength() != earlier.derivedLength()) {
      throw new IllegalArgumentException(
          "maps do not meet: " + sourceLength() + " and " + earlier.derivedLength());
    }
    if (earlier.isIdentity()) {
      return this;
    }
    return isIdentity()
        ? earlier
        : new OffsetMap(derived, source, inner == null ? earlier : inner.compose(earlier));
  }

  /** Builds a map from left to right. */
  public static final class Builder {
    private int[] derived = new int[8];
    private int[] source = new int[8];
    private int count = 1;
    private int derivedLength;
    private int sourceLength;

    /** The next {@code length} units are the same on both sides. */
    public Builder copy(int length) {
      return step(length, length);
    }

    /** The next {@code derivedUnits} stand for {@code sourceUnits}; either may be 0. */
    public Builder replace(int derivedUnits, int sourceUnits) {
      return step(derivedUnits, sourceUnits);
    }

    private Builder step(int derivedUnits, int sourceUnits) {
      if (derivedUnits < 0 || sourceUnits < 0) {
        throw new IllegalArgumentException("step " + derivedUnits + ", " + sourceUnits);
      }
      if (derivedUnits == 0 && sourceUnits == 0) {
        return this;
      }
      derivedLength += derivedUnits;
      sourceLength += sourceUnits;
      boolean extendsLast =
          count > 1
              && derivedUnits == sourceUnits
              && derived[count - 1] - derived[count - 2] == source[count - 1] - source[count - 2];
      if (!extendsLast) {
        if (count == derived.length) {
          derived = Arrays.copyOf(derived, count * 2);
          source = Arrays.copyOf(source, count * 2);
        }
        count++;
      }
      derived[count - 1] = derivedLength;
      source[count - 1] = sourceLength;
      return this;
    }

    /** The finished map. */
    public OffsetMap build() {
      return count == 1
          ? identity(0)
          : new OffsetMap(Arrays.copyOf(derived, count), Arrays.copyOf(source, count), null);
    }
  }
}
