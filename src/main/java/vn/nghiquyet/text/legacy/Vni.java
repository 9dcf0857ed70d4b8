package vn.nghiquyet.text.legacy;

import vn.nghiquyet.model.Conversion.Encoding;

/**
 * VNI for Windows: a letter with a mark is two characters, the plain one and its mark, which also
 * comes as a capital; i and some others are one. Capital or not, the plain one decides.
 */
final class Vni implements Codec {
  private static final String MARKS = "ùøûõïâáàåãäêéèúüë";

  private static final String[] MEANT = {
    "\u0301",
    "\u0300",
    "\u0309",
    "\u0303",
    "\u0323",
    "\u0302",
    "\u0302\u0301",
    "\u0302\u0300",
    "\u0302\u0309",
    "\u0302\u0303",
    "\u0302\u0323",
    "\u0306",
    "\u0306\u0301",
    "\u0306\u0300",
    "\u0306\u0309",
    "\u0306\u0303",
    "\u0306\u0323"
  };

  private static final String SINGLE = "ñôöíìæóòîÑÔÖÍÌÆÓÒÎ";
  private static final String LETTER = "đơưíìỉĩịỵĐƠƯÍÌỈĨỊỴ";
  private static final String BASES = "aeouyơưAEOUYƠƯ";

  @Override
  public Encoding encoding() {
    return Encoding.VNI;
  }

  @Override
  public boolean has(char letter) {
    // All letters it has are converted, and a mark goes into its letter.
    return false;
  }

  @Override
  public char[] decode(String text) {
    char[] out = new char[text.length()];
    for (int i = 0; i < out.length; i++) {
      char c = Bytes.western(text.charAt(i));
      int single = SINGLE.indexOf(c);
      out[i] = single < 0 ? c : LETTER.charAt(single);
      int mark = MARKS.indexOf(Character.toLowerCase(c));
      boolean marks = i > 0 && mark >= 0 && BASES.indexOf(out[i - 1]) >= 0;
      char made = marks ? Marks.compose(out[i - 1], MEANT[mark]) : 0;
      if (made != 0) {
        out[i - 1] = made;
        out[i] = ABSORBED;
      }
    }
    return out;
  }
}
