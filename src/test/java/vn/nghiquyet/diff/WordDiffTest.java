package vn.nghiquyet.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.Composer;
import vn.nghiquyet.diff.Edit.Op;
import vn.nghiquyet.text.Words;

class WordDiffTest {
  private static final String[] STRANGE = {
    "", "  ", "…", ".....", ",", ";", "(", "12", "1.000", "năm", "/", "UỶ", "Ủy", "và", "\n", "“"
  };

  private static String joined(List<Edit> edits, boolean before) {
    return edits.stream().map(e -> before ? e.before() : e.after()).collect(Collectors.joining());
  }

  /** Words left out, doubled, put in, exchanged. */
  private static String edited(String text, Random random) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split("(?<= )", -1)));
    int n = random.nextInt(8);
    for (int k = 0; k < n && !words.isEmpty(); k++) {
      int i = random.nextInt(words.size());
      switch (random.nextInt(4)) {
        case 0 -> words.remove(i);
        case 1 -> words.add(i, words.get(random.nextInt(words.size())));
        case 2 -> words.set(i, STRANGE[random.nextInt(STRANGE.length)]);
        default -> words.add(i, STRANGE[random.nextInt(STRANGE.length)] + " ");
      }
    }
    return String.join("", words);
  }

  @ParameterizedTest
  @CsvSource({
    "Ngày sinh: ………..……… tại xã, Ngày sinh: .............. tại xã",
    "ngày … tháng … năm, ngày ..... tháng ___ năm",
    "Địa chỉ: ………… ……, Địa chỉ: ……………………",
  })
  void howLongABlankIsDrawnIsNoChange(String before, String after) {
    assertThat(WordDiff.of(before, after)).extracting(Edit::op).containsOnly(Edit.Op.EQUAL);
  }

  @Test
  void aFullStopIsNoBlank() {
    assertThat(WordDiff.of("Hết năm.", "Hết năm..."))
        .extracting(Edit::op)
        .contains(Edit.Op.REPLACE);
  }

  @Test
  void editsJoinedGiveBackBothTexts() {
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      String before = edited(new Composer(seed).phrase(random.nextInt(12) + 1), random);
      String after = edited(before, random);
      List<Edit> edits = WordDiff.of(before, after);

      assertThat(joined(edits, true)).as("seed %d", seed).isEqualTo(before);
      assertThat(joined(edits, false)).as("seed %d", seed).isEqualTo(after);
    }
  }

  @Test
  void noEditIsEmptyAndEqualOnesSayTheSame() {
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      String before = new Composer(seed).phrase(8);
      for (Edit edit : WordDiff.of(before, edited(before, random))) {
        assertThat(edit.before() + edit.after()).as("seed %d", seed).isNotEmpty();
        assertThat(edit.op() == Op.EQUAL).isEqualTo(edit.kind().isEmpty());
        assertThat(edit.op() == Op.INSERT).isEqualTo(edit.before().isEmpty());
        assertThat(edit.op() == Op.DELETE).isEqualTo(edit.after().isEmpty());
        if (edit.op() == Op.EQUAL) {
          assertThat(Words.keys(edit.before())).isEqualTo(Words.keys(edit.after()));
        }
      }
    }
  }

  @Test
  void veryLongTextsAreComparedToo() {
    String before = new Composer(3).phrase(4000);
    String after = edited(before, new Random(3));
    List<Edit> edits = WordDiff.of(before, after);

    assertThat(joined(edits, true)).isEqualTo(before);
    assertThat(joined(edits, false)).isEqualTo(after);
    assertThat(edits).hasSizeLessThan(40);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngày tháng năm 2026 | ngày 03 tháng 12 năm 2026 | FILLED_BLANK",
        "số ..... của xã | số 12 của xã | FILLED_BLANK",
        "số [...] của xã | số 12 của xã | FILLED_BLANK",
        "ngày [  ] tháng 5 | ngày 12 tháng 5 | FILLED_BLANK",
        "số xx/NQ-HĐND | số 12/NQ-HĐND | FILLED_BLANK",
        "khóa XX của xã | khóa XXI của xã | SUBSTANTIVE",
        "loại xx của xã | loại 12 của xã | SUBSTANTIVE",
        "kỳ họp thứ … | kỳ họp thứ Hai | FILLED_BLANK",
        "các sở, ngành | các Sở, ngành | EDITORIAL",
        "rừng, biển | rừng; biển | EDITORIAL",
        "được hỗ trợ | không được hỗ trợ | SUBSTANTIVE",
        "hỗ trợ 30% | hỗ trợ 35% | SUBSTANTIVE",
        "mức 1.000 đồng | mức 10.00 đồng | SUBSTANTIVE"
      })
  void theClassOfAnEditIsWhatItMeans(String before, String after, EditClass kind) {
    List<EditClass> kinds =
        WordDiff.of(before, after).stream().flatMap(e -> e.kind().stream()).distinct().toList();

    assertThat(kinds).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource({"hoà giải, hòa giải", "Uỷ ban xã, Ủy ban xã", "a  b, a b"})
  void tonePlacementAndSpacesAreNoEdit(String before, String after) {
    assertThat(WordDiff.of(before, after)).extracting(Edit::op).containsOnly(Op.EQUAL);
  }

  /** With {@code [-gone-]} and {@code {+new+}}. */
  private static String marked(String before, String after) {
    return TestEdits.marked(WordDiff.of(before, after));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngày 2 tháng 8 năm 2026. | ngày 2 tháng 8 năm 2026 và Văn bản ngày 5 tháng 9 năm 2026."
            + " | ngày 2 tháng 8 năm 2026 {+và Văn bản ngày 5 tháng 9 năm 2026+}.",
        "ngày 2 tháng 8 năm 2026 và Văn bản ngày 5 tháng 9 năm 2026. | ngày 2 tháng 8 năm 2026."
            + " | ngày 2 tháng 8 năm 2026[-và Văn bản ngày 5 tháng 9 năm 2026-].",
        "thuộc Phòng Kinh tế, có 9 người | thuộc Phòng Kinh tế và Hạ tầng, có 12 người"
            + " | thuộc Phòng Kinh tế {+và Hạ tầng+}, có [-9-]{+12+} người",
        "đường Lê Xoay: giảm 300 triệu | đường Lê Xoay giảm 350 triệu"
            + " | đường Lê Xoay [-:-] giảm [-300-]{+350+} triệu",
        "từ ngày 15 tháng 11 năm 2025. | từ ngày ký và thay thế Quyết định ngày 2 tháng 3 năm 2019."
            + " | từ ngày [-15 tháng 11 năm 2025-]"
            + "{+ký và thay thế Quyết định ngày 2 tháng 3 năm 2019+}.",
        "ngày 15 tháng 11 năm 2025 | ngày 16 tháng 12 năm 2025"
            + " | ngày [-15-]{+16+} tháng [-11-]{+12+} năm 2025",
        "từ ngày ký. Các đồng chí thành viên | từ ngày ký ban hành. Thành viên"
            + " | từ ngày ký {+ban hành+}. [-Các đồng chí-] [-thành-]{+Thành+} viên",
        "ngày xx tháng xx năm 2026 | ngày 11 tháng 12 năm 2026"
            + " | ngày [-xx-]{+11+} tháng [-xx-]{+12+} năm 2026",
        "(2026 - 2027): xây dựng hạ tầng | (2026 - 2028): đầu tư, nâng cấp hạ tầng"
            + " | (2026 - [-2027-]{+2028+}): [-xây dựng-]{+đầu tư, nâng cấp+} hạ tầng",
        "tổ (trạm) và xã | tổ (trạm) và (trạm) xã | tổ (trạm) và {+(trạm)+} xã",
        "CHỦ TỊCH | KT. CHỦ TỊCH PHÓ CHỦ TỊCH | {+KT.+} CHỦ TỊCH {+PHÓ CHỦ TỊCH+}",
        "CHỦ TỊCH | KT.CHỦ TỊCH PHÓ CHỦ TỊCH | {+KT.+}CHỦ TỊCH {+PHÓ CHỦ TỊCH+}",
        "KT. CHỦ TỊCH PHÓ CHỦ TỊCH | CHỦ TỊCH | [-KT.-] CHỦ TỊCH[-PHÓ CHỦ TỊCH-]",
        "TRẠM TRƯỞNG | KT. TRẠM TRƯỞNG PHÓ TRƯỞNG | {+KT.+} TRẠM TRƯỞNG {+PHÓ TRƯỞNG+}",
        "TM. BAN BẾN ĐÒ TRƯỞNG BAN | TM. BAN BẾN ĐÒ KT. TRƯỞNG BAN PHÓ TRƯỞNG BAN"
            + " | TM. BAN BẾN ĐÒ {+KT.+} TRƯỞNG BAN {+PHÓ TRƯỞNG BAN+}",
        "Luật số 83/2015/QH13; | Luật số 89/2025/QH15; | Luật số [-83/2015/QH13-]{+89/2025/QH15+};",
        "Luật số 83/2015/QH13; | Luật số 89/2015/QH13; | Luật số [-83-]{+89+}/2015/QH13;",
        "Chủ bến báo cáo. | Hằng năm chủ bến báo cáo. Cuối năm chủ bến báo cáo."
            + " | {+Hằng năm+} [-Chủ-]{+chủ+} bến báo cáo. {+Cuối năm chủ bến báo cáo.+}",
        "Chủ đò báo cáo trạm. | Chủ đò họp tổ. Chủ đò thường xuyên báo cáo trạm."
            + " | {+Chủ đò họp tổ.+} Chủ đò {+thường xuyên+} báo cáo trạm.",
        "Bến đò của xã | Bến đò của phường và bến đò của xã"
            + " | Bến đò {+của phường và bến đò+} của xã",
      })
  void aChangeIsMarkedAsAPersonWould(String before, String after, String expected) {
    assertThat(marked(before, after)).isEqualTo(expected);
  }
}
