package vn.nghiquyet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.source.Format;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.Opener;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.source.office.DocOpener;
import vn.nghiquyet.source.rtf.RtfOpener;

/** Real files in fonts from before Unicode, against what they say; layout and case do not count. */
@Tag("shared")
class LegacyFilesSharedTest {
  private static final int BAND = 400;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tcvn3-2003-A-15.rtf",
        "tcvn3-2004-0328NDCP.doc",
        "tcvn3-2004-NghiDinh114_2003.doc",
        "tcvn3-2004-TT1691998.doc",
        "vni-2008-23.QD-991-UBND.doc"
      })
  void lettersAndTheirMarksAreRead(String name) throws Exception {
    byte[] bytes = Shared.bytes("legacy/" + name);
    Opener opener = Format.of(bytes) == Format.RTF ? new RtfOpener() : new DocOpener();
    String read = bare(opener.open(new Input(name, bytes), ReadOptions.DEFAULT).text());
    String gold = bare(Shared.text("legacy/" + name.substring(0, name.length() - 4) + ".gold.txt"));

    int errors = distance(gold, read);
    assertThat(1 - (double) errors / gold.length()).as(name).isGreaterThanOrEqualTo(0.99);
    // Letters that differ in nothing but their marks.
    int marks = errors - distance(plain(gold), plain(read));
    long marked = gold.chars().filter(c -> c >= 0x80).count();
    assertThat(1 - (double) marks / marked).as(name).isGreaterThanOrEqualTo(0.995);
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Cc}]+", "");
  }

  private static String plain(String text) {
    return vn.nghiquyet.Docs.withoutMarks(text);
  }

  /** Edits from one text to the other, as long as they do not drift apart by more than a band. */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int from = Math.max(1, i - BAND);
      int to = Math.min(b.length(), i + BAND);
      row[from - 1] = from == 1 ? i : Integer.MAX_VALUE / 2;
      for (int j = from; j <= to; j++) {
        int same = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(same, Math.min(row[j - 1], before[j]) + 1);
      }
      if (to < b.length()) {
        row[to + 1] = Integer.MAX_VALUE / 2;
      }
      int[] swap = before;
      before = row;
      row = swap;
    }
    return before[b.length()];
  }
}
