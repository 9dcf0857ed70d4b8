package vn.nghiquyet.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.model.PageOrigin.Reason;
import vn.nghiquyet.repair.TextLayer;
import vn.nghiquyet.source.page.Recognizing;
import vn.nghiquyet.text.Fold;

class PageJudgeTest {
  private static final TextLayer LAYERS = new TextLayer(LanguageModel.shipped());

  private static final String RIGHT =
      "Hội đồng nhân dân tỉnh giao Ủy ban nhân dân tỉnh tổ chức thực hiện nghị quyết này và báo "
          + "cáo kết quả tại kỳ họp cuối năm.\nCác xã, phường, thị trấn rà soát quy chế, lập danh "
          + "sách hộ nghèo và niêm yết công khai tại trụ sở trong thời hạn ba mươi ngày.\n";

  private static final String ENGLISH =
      "The provincial council has agreed on a set of measures that the districts will carry out "
          + "over the coming year. Each district shall report on the progress of the work to the "
          + "standing committee before the end of June, and again before the end of the year.\n";

  private static final String MISREAD =
      "Hoi d6ng nhan dan tinh giao Uy ban nhan din tinh t6 chirc thuc hién nghi quyét nay va b4o "
          + "c4o két qua tai ky hop cu6i nam. C4c x4, phudng, thi trin ra so4t quy ché, lap danh "
          + "s4ch hd nghéo va niém yét c6ng khai tai tru sé trong thoi han ba muoi ngay.\n";

  private static final String LOST =
      "H i đồng nh n d n tỉnh giao y ban nhân d n t nh t chức thực hiện ngh quyết này v b o cáo "
          + "k t quả tại k họp cuối năm. C c x , phường, th trấn r so t quy ch , lập danh s ch "
          + "hộ ngh o và ni m yết c ng khai tại tr sở trong th i hạn ba m i ngày.\n";

  private static Reason reason(String text, double share) {
    PageJudge judge = new PageJudge(Ocr.When.AUTO, () -> LAYERS);
    Recognizing.Decision decision = judge.decide(new Recognizing.Layer(1, text, share));
    assertThat(decision.recognize())
        .isEqualTo(decision.reason() != Reason.TRUSTED && decision.reason() != Reason.BLANK);
    return decision.reason();
  }

  @Test
  void whatIsTypedIsTrusted() {
    assertThat(reason(RIGHT, 0)).isEqualTo(Reason.TRUSTED);
    assertThat(reason(ENGLISH, 0)).isEqualTo(Reason.TRUSTED);
    assertThat(reason(Fold.fold(RIGHT), 0)).isEqualTo(Reason.TRUSTED);
    assertThat(reason("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n", 0.1)).isEqualTo(Reason.TRUSTED);
    assertThat(reason("1\t20,5\t17\n2\t30\t8,25\n3\t11\t950\n", 0)).isEqualTo(Reason.TRUSTED);
    assertThat(reason("a) 5 m\nb) 10 kg\nc) 12 cm\nd) 3 ml\nđ) 8 g\n".repeat(4), 0))
        .isEqualTo(Reason.TRUSTED);
  }

  @Test
  void theLayerOfAGoodScanIsTrusted() {
    assertThat(reason(RIGHT, 1)).isEqualTo(Reason.TRUSTED);
    assertThat(reason(ENGLISH, 1)).isEqualTo(Reason.TRUSTED);
    assertThat(reason(RIGHT.replace("tỉnh tổ", "tĩnh tố"), 1)).isEqualTo(Reason.TRUSTED);
  }

  @Test
  void aPageWithoutTextIsBlankOrAnImage() {
    assertThat(reason("", 0)).isEqualTo(Reason.BLANK);
    assertThat(reason(" \n", 1)).isEqualTo(Reason.NO_TEXT);
    assertThat(reason("", 0.2)).isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void aStampOrANumberIsNotTheTextOfAScan() {
    assertThat(reason("12", 1)).isEqualTo(Reason.LITTLE_TEXT);
    assertThat(reason("Giờ ký: 03/07/2025 15:32:39", 0.9)).isEqualTo(Reason.LITTLE_TEXT);
  }

  @Test
  void aScanReadInAnotherLanguageIsReadAgain() {
    assertThat(reason(MISREAD, 1)).isEqualTo(Reason.FOREIGN_OCR);
    assertThat(reason(Fold.fold(RIGHT), 1)).isEqualTo(Reason.FOREIGN_OCR);
    assertThat(reason(MISREAD, 0)).isEqualTo(Reason.TRUSTED);
  }

  @Test
  void lostAndMistakenLettersAreABrokenLayer() {
    assertThat(reason(LOST, 0)).isEqualTo(Reason.BROKEN);
    assertThat(reason(RIGHT.replace('ộ', '\uFFFD').replace('á', '\uE001'), 0))
        .isEqualTo(Reason.BROKEN);
    assertThat(
            reason(
                "Héi ®ång nh©n d©n tØnh giao ñy ban nh©n d©n tØnh tæ chøc thùc hiÖn nghÞ quyÕt "
                    + "nµy vµ b¸o c¸o kÕt qu¶ t¹i kú häp cuèi n¨m.",
                0))
        .isEqualTo(Reason.BROKEN);
  }

  @Test
  void whatIsAskedForIsDone() {
    Recognizing.Layer page = new Recognizing.Layer(1, RIGHT, 0);

    assertThat(new PageJudge(Ocr.When.ALWAYS, () -> LAYERS).decide(page))
        .isEqualTo(new Recognizing.Decision(true, Reason.ASKED));
    assertThat(new PageJudge(Ocr.When.NEVER, () -> LAYERS).decide(page))
        .isEqualTo(new Recognizing.Decision(false, Reason.ASKED));
  }
}
