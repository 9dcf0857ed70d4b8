package vn.nghiquyet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.model.TextRange;

class CleanerTest {
  /** What the random texts are made of: all the trouble the class speaks of, and plain letters. */
  private static final String[] PIECES = {
    "a",
    "ă",
    "ệ",
    "Đ",
    "đ",
    " ",
    ".",
    "1",
    "\u0301",
    "\u0323",
    "e\u0302\u0323",
    "o\u031B\u0301",
    "\u00D0",
    "\u00F0",
    "\u0189",
    "\u0256",
    "\u200B",
    "\u200D",
    "\uFEFF",
    "\u00AD",
    "\u00A0",
    "\u2003",
    "\u3000",
    "\uF0B7",
    "\uF02D",
    "\uE123",
    "\uFB01",
    "\uFF11",
    "\uFF21",
    "\u2011",
    "\u2212",
    "\t",
    "\u0430",
    "\u041C",
    "\u03BF",
    "ж",
    "😀",
    "“",
    "…",
    "–"
  };

  private static String clean(String raw) {
    return Cleaner.clean(raw).text();
  }

  @Test
  void aTextThatNeedsNothingIsTheSameObject() {
    String text = "Điều 1. Phạm vi điều chỉnh – “quy định” … 50%";

    MappedText clean = Cleaner.clean(text);

    assertThat(clean.text()).isSameAs(text);
    assertThat(clean.map().isIdentity()).isTrue();
  }

  @Test
  void decomposedLettersAreComposed() {
    String text = "Ủy ban nhân dân phường Cẩm Lệ, ưỡn, thuỷ";

    assertThat(clean(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(text);
  }

  @Test
  void marksInTheWrongOrderAreComposedToo() {
    assertThat(clean("vie\u0323\u0302t")).isEqualTo("việt");
    assertThat(clean("h\u00EA\u0323")).isEqualTo("hệ");
    assertThat(clean("ho\u0300a\u0341")).isEqualTo("hòá");
  }

  @ParameterizedTest
  @CsvSource({
    "\u00D0iều 1, Điều 1",
    "quy \u00F0ịnh, quy định",
    "\u0189iều, Điều",
    "\u0256iều, điều",
    "c\u0430c xã, cac xã",
    "H\u041EA, HOA",
    "\u0410n Khê, An Khê",
    "c\u03BFn, con",
  })
  void lettersThatOnlyLookVietnameseAreReplaced(String raw, String clean) {
    assertThat(clean(raw)).isEqualTo(clean);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Москва", "а", "Минск и Киев", "Οδός", "а)"})
  void foreignWordsStay(String text) {
    assertThat(clean(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200B", "\u200C", "\u200D", "\u200E", "\u202A", "\u2060", "\u2066", "\uFEFF", "\u00AD",
        "\u0007", "\u0085"
      })
  void invisibleCharactersGo(String invisible) {
    assertThat(clean("nghị" + invisible + " quy" + invisible + "ết")).isEqualTo("nghị quyết");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u2002", "\u2003", "\u2009", "\u202F", "\u205F", "\u3000"})
  void oddSpacesAreSpaces(String space) {
    assertThat(clean("khoản" + space + "2")).isEqualTo("khoản 2");
  }

  @Test
  void aTabStays() {
    assertThat(clean("1\tBến đò")).isEqualTo("1\tBến đò");
  }

  @Test
  void bulletsOfSymbolFontsAreBullets() {
    assertThat(clean("\uF02D Một")).isEqualTo("- Một");
    assertThat(clean("\uF0B7 Một")).isEqualTo("• Một");
    assertThat(clean("  \uE001 Một")).isEqualTo("  • Một");
    assertThat(clean("Một \uE001 hai")).isEqualTo("Một \uE001 hai");
    assertThat(clean("Một \uF0E0 hai")).isEqualTo("Một → hai");
  }

  @Test
  void ligaturesAndFullwidthFormsAreLetters() {
    assertThat(clean("e\uFB03ce \uFB01le \uFB02oat"))
        .isEqualTo("efﬁce file float".replace("ﬁ", "fi"));
    assertThat(clean("\uFF11\uFF0E \uFF21")).isEqualTo("1. A");
  }

  @Test
  void hyphensThatLookAlikeAreHyphens() {
    assertThat(clean("NQ\u2011HĐND, 5\u22123, 2025 – 2030")).isEqualTo("NQ-HĐND, 5-3, 2025 – 2030");
  }

  @Test
  void cleaningAgainChangesNothing() {
    for (int seed = 0; seed < 4000; seed++) {
      String raw = random(seed, false).replaceAll("[\u0430\u041C\u03BF\uE123]", "");
      String once = clean(raw);

      assertThat(clean(once)).as("seed %d: %s", seed, escaped(raw)).isEqualTo(once);
    }
  }

  @Test
  void whatComesOutIsComposed() {
    for (int seed = 0; seed < 4000; seed++) {
      String raw = random(seed, false);
      String clean = clean(raw);

      assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC))
          .as("seed %d: %s", seed, escaped(raw))
          .isTrue();
    }
  }

  @Test
  void everyCharacterLeadsBackToWhereItCameFrom() {
    for (int seed = 0; seed < 2000; seed++) {
      String raw = random(seed, true);
      MappedText clean = Cleaner.clean(raw);
      int last = 0;
      for (int k = 0; k < clean.text().length(); k++) {
        TextRange at = clean.map().toSource(new TextRange(k, k + 1));

        assertThat(at.start()).as("seed %d: %s", seed, escaped(raw)).isBetween(last, raw.length());
        assertThat(at.end()).isBetween(at.start(), raw.length());
        if (raw.indexOf(clean.text().charAt(k)) < 0) {
          assertThat(at.length()).as("seed %d at %d: %s", seed, k, escaped(raw)).isPositive();
        } else if (at.length() == 1 && "aăệĐđ 1.😀“…–".indexOf(at.of(raw)) >= 0) {
          assertThat(at.of(raw)).isEqualTo(clean.text().substring(k, k + 1));
        }
        last = at.start();
      }
      assertThat(clean.map().sourceLength()).isEqualTo(raw.length());
    }
  }

  @Test
  void aLoneSurrogateOrAMarkWithoutALetterIsNoTrouble() {
    assertThat(clean("\uD83D")).isEqualTo("\uD83D");
    assertThat(clean("\u0301abc")).isEqualTo("\u0301abc");
    assertThat(clean("")).isEmpty();
  }

  /** A text of random pieces; marks only behind letters they can follow where {@code !wild}. */
  private static String random(int seed, boolean wild) {
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder();
    int n = random.nextInt(24);
    for (int i = 0; i < n; i++) {
      String piece = PIECES[random.nextInt(PIECES.length)];
      boolean mark = piece.equals("\u0301") || piece.equals("\u0323");
      boolean letter = out.length() > 0 && "aăệe".indexOf(out.charAt(out.length() - 1)) >= 0;
      if (wild || !mark || letter) {
        out.append(piece);
      }
    }
    return out.toString();
  }

  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(c < 127 ? (char) c : String.format("\\u%04X", c)));
    return out.toString();
  }

  @Test
  void aMarkBehindADroppedCharacterIsComposed() {
    assertThat(clean("tha\u200B\u0301ng")).isEqualTo("tháng");
    assertThat(clean("tha\u00AD\u0301ng")).isEqualTo("tháng");
  }

  @Test
  void aCyrillicLetterWithAMarkIsComposedAsLatin() {
    assertThat(clean("th\u0430\u0301ng")).isEqualTo("tháng");
    assertThat(clean("th\u0430\u0309o")).isEqualTo("thảo");
  }

  @Test
  void aFullwidthLetterWithAMarkIsALetter() {
    assertThat(clean("\uFF41\u0301")).isEqualTo("á");
  }
}
