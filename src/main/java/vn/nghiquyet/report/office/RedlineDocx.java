package vn.nghiquyet.report.office;

import vn.nghiquyet.diff.DocumentDiff;

public final class RedlineDocx {
  private RedlineDocx() {}
  public static byte[] of(DocumentDiff diff) { throw new UnsupportedOperationException(); }
}
