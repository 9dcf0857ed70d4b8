package vn.nghiquyet.lm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.model.InputException;

final class CaseModelTest {
  private static final LanguageModel WORDS = Composed.model();
  private static final CaseTables TABLES = tables();

  private static CaseTables tables() {
    CaseTrainer trainer = new CaseTrainer(WORDS);
    for (String paragraph : Composed.paragraphs(300)) {
      trainer.paragraph("Nay " + paragraph + " Tại HĐND xã, Ủy ban nhân dân họp với nhân dân.");
    }
    return trainer.tables(2);
  }

  private static byte[] file() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      CaseFile.write(TABLES, WORDS.vocabulary(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static CaseTables read(byte[] bytes, LanguageModel model)
      throws IOException, InputException {
    return CaseFile.read(new ByteArrayInputStream(bytes), "x.case", model.vocabulary());
  }

  private static byte[] sealed(byte[] bytes) {
    CRC32 check = new CRC32();
    check.update(bytes, 0, bytes.length - 4);
    ByteBuffer.wrap(bytes).putInt(bytes.length - 4, (int) check.getValue());
    return bytes;
  }

  private static void assertRefused(byte[] bytes) {
    assertThatThrownBy(() -> read(bytes, WORDS))
        .isInstanceOf(InputException.class)
        .hasMessage("damaged-model: x.case");
  }

  @Test
  void aPairThatDiffersFromItsWordIsKept() {
    CaseModel cases = new CaseModel(TABLES, new int[0]);
    int nay = WORDS.id("nay");
    int ban = WORDS.id("ban");
    int uy = WORDS.id("ủy");

    assertThat(cases.logOdds(WORDS.id(","), uy, ban)).isPositive();
    assertThat(cases.logOdds(uy, ban, WORDS.id("nhân"))).isNegative();
    assertThat(cases.logOdds(nay, ban, WORDS.id("quản"))).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "mặt, trận, tổ, false",
    "trận, tổ, quốc, true",
    "của, nhân, dân, false",
    "của, chính, phủ, true",
    "của, hội, đồng, true",
    "hội, đồng, nhân, false",
    "đồng, nhân, dân, false",
    "nhân, dân, tỉnh, false",
    "của, nhà, nước, true",
    "luật, tổ, chức, true",
    "việc, tổ, chức, false",
    "dân, tỉnh, quảng, false",
    "tỉnh, quảng, nam, true",
    "quảng, nam, ban, true",
    "viện, kiểm, sát, false",
    "việt, nam, về, true",
    "nghị, quyết, này, false"
  })
  void theModelThatShipsKnowsWhatIsWrittenWithCapitals(
      String previous, String word, String next, boolean capital) {
    LanguageModel model = LanguageModel.shipped();
    double logOdds =
        CaseModel.shipped()
            .logOdds(
                model.id(TokenCursor.key(previous)),
                model.id(TokenCursor.key(word)),
                model.id(TokenCursor.key(next)));

    assertThat(logOdds).isFinite();
    assertThat(logOdds > 0).isEqualTo(capital);
  }

  @Test
  void abbreviationsAreKnown() {
    LanguageModel model = LanguageModel.shipped();
    CaseModel cases = CaseModel.shipped(model);

    for (String word : List.of("hđnd", "ubnd", "mttq")) {
      assertThat(cases.abbreviation(model.id(word))).as(word).isTrue();
    }
    for (String word : List.of("dân", "ban", "tổ", "và")) {
      assertThat(cases.abbreviation(model.id(word))).as(word).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"HDND, HĐND", "QD, QĐ", "BLDTBXH, BLĐTBXH", "UBND, UBND", "DBQH, ĐBQH", "XYZD, XYZD"})
  void abbreviationsGetTheirLettersBack(String letters, String word) {
    assertThat(CaseModel.shipped().spelt(letters)).isEqualTo(word);
  }

  @Test
  void anyIdsHaveAFiniteAnswer() {
    CaseModel cases = CaseModel.shipped();
    Random die = new Random(4);
    int size = LanguageModel.shipped().vocabularySize();
    for (int i = 0; i < 20_000; i++) {
      double logOdds = cases.logOdds(die.nextInt(size), die.nextInt(size), die.nextInt(size));
      assertThat(logOdds).isBetween(-CaseModel.MOST, CaseModel.MOST);
    }
  }

  @Test
  void idsOfAnotherModelAreTranslated() {
    CaseModel own = CaseModel.shipped(WORDS);
    LanguageModel model = LanguageModel.shipped();

    assertThat(own.logOdds(WORDS.id("ủy"), WORDS.id("ban"), WORDS.id("nhân")))
        .isEqualTo(CaseModel.shipped().logOdds(model.id("ủy"), model.id("ban"), model.id("nhân")));
  }

  @Test
  void headingsAndStartsOfSentencesAreNotLearnedFrom() {
    List<CaseText.Seen> seen =
        CaseText.seen(WORDS, "1. Tổ hòa giải. “Trưởng thôn” do UBND xã, QUỸ NHÀ VĂN HÓA họp.");

    assertThat(seen)
        .extracting(s -> WORDS.word(s.word()) + " " + s.shape())
        .containsExactly(
            "hòa SMALL", "giải SMALL", "thôn SMALL", "<unk> CAPITALS", "<unk> SMALL", "họp SMALL");
    assertThat(CaseText.seen(WORDS, "ỦY BAN NHÂN DÂN tổ chức")).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadAndWrittenAgainTheSame() throws IOException, InputException {
    byte[] bytes = file();
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    CaseFile.write(read(bytes, WORDS), WORDS.vocabulary(), again);

    assertThat(again.toByteArray()).isEqualTo(bytes);
    assertThat(TABLES.before.size()).isPositive();
  }

  @Test
  void aDamagedFileIsRefused() {
    byte[] bytes = file();
    for (int at = 0; at < bytes.length; at += 7) {
      byte[] flipped = bytes.clone();
      flipped[at] ^= 4;
      assertRefused(flipped);
    }
    for (int length = 0; length < bytes.length; length += 5) {
      assertRefused(Arrays.copyOf(bytes, length));
    }
    for (int length = 8; length < bytes.length; length += 5) {
      assertRefused(sealed(Arrays.copyOf(bytes, length)));
    }
  }

  @Test
  void anyDamageWithAChecksumThatFitsIsRefusedOrAnsweredInBounds() throws IOException {
    Random die = new Random(3);
    byte[] whole = file();
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = whole.clone();
      bytes[die.nextInt(bytes.length)] = (byte) die.nextInt();
      try {
        CaseModel cases = new CaseModel(read(sealed(bytes), WORDS), new int[0]);
        assertThat(cases.logOdds(1, 2, 3)).isBetween(-16.0, 16.0);
      } catch (InputException e) {
        assertThat(e.code()).isEqualTo("damaged-model");
      }
    }
  }

  @Test
  void aFileForOtherWordsIsRefused() {
    LanguageModel other =
        Composed.model(Composed.paragraphs(300), new TrainingOptions(4, 100, 0, 10, 1));

    assertThatThrownBy(() -> read(file(), other)).isInstanceOf(InputException.class);
  }
}
