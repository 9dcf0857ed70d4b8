package vn.nghiquyet.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.Composer;
import vn.nghiquyet.Docs;
import vn.nghiquyet.model.Document;

class AlignerTest {
  private static Document document(List<String> paragraphs) {
    return Docs.parse(Composer.lines(paragraphs));
  }

  /** The citations of matched units, {@code before = after}; those that moved with a star. */
  private static List<String> matched(String before, String after) {
    Alignment alignment = Aligner.align(Docs.parse(before), Docs.parse(after));
    return alignment.matches().stream()
        .map(
            m ->
                alignment.before().get(m.before()).citation()
                    + " = "
                    + alignment.after().get(m.after()).citation()
                    + (m.moved() ? " *" : ""))
        .toList();
  }

  @Test
  void everyUnitOfADocumentIsItself() {
    for (int seed = 0; seed < 30; seed++) {
      Document document = document(new Composer(seed).resolution(8));
      Alignment alignment = Aligner.align(document, document);

      assertThat(alignment.matches()).hasSameSizeAs(alignment.before());
      assertThat(alignment.matches())
          .allMatch(m -> m.before() == m.after() && !m.moved() && m.similarity() == 1);
    }
  }

  @Test
  void aShortClosingLineAloneBetweenItsLikesGoesWithWhatStandsThere() {
    String before =
        """
        NGHỊ QUYẾT
        Về bến đò ngang
        QUYẾT NGHỊ:
        Điều 1. Bến đò ngang phải có áo phao.
        Nơi nhận:
        Đảng ủy xã Cồn Sậy;
        Lưu: VT.
        CHỦ TỊCH
        Lò Văn Pẩu
        """;

    assertThat(matched(before, before.replace("Lưu: VT.", "LuurVE,")))
        .hasSameSizeAs(matched(before, before));
    assertThat(matched(before, before.replace("Lưu: VT.", "Trạm kiểm lâm đường thủy Cồn Sậy,")))
        .hasSizeLessThan(matched(before, before).size());
  }

  @Test
  void aUnitIsInOnePairAtMostAndPairsAreInOrder() {
    for (int seed = 0; seed < 200; seed++) {
      Composer composer = new Composer(seed);
      List<String> before = composer.resolution(8);
      List<String> after = composer.changed(composer.shortened(before, 0.3), 0.5);
      List<Match> matches = Aligner.align(document(before), document(after)).matches();

      assertThat(matches).extracting(Match::before).isSorted().doesNotHaveDuplicates();
      assertThat(matches).extracting(Match::after).doesNotHaveDuplicates();
      assertThat(matches).allMatch(m -> m.similarity() >= 0 && m.similarity() <= 1);
    }
  }

  @Test
  void theOrderOfTheTwoDocumentsDoesNotMatter() {
    for (int seed = 0; seed < 100; seed++) {
      Composer composer = new Composer(seed);
      List<String> before = composer.resolution(8);
      List<String> after = composer.changed(composer.shortened(before, 0.1), 0.2);

      assertThat(pairs(document(after), document(before), true))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(pairs(document(before), document(after), false));
    }
  }

  private static List<List<Integer>> pairs(Document before, Document after, boolean swapped) {
    return Aligner.align(before, after).matches().stream()
        .map(m -> swapped ? List.of(m.after(), m.before()) : List.of(m.before(), m.after()))
        .toList();
  }

  @Test
  void anArticlePutInRenumbersTheOthersAndMovesNone() {
    String one = "Điều 1. Phạm vi\nNghị quyết này áp dụng cho bến đò ngang trên sông.\n";
    String two = "Điều @. Nguồn kinh phí\nNgân sách xã bảo đảm toàn bộ kinh phí thực hiện.\n";
    String put = "Điều 2. Giờ hoạt động\nBến mở cửa từ 5 giờ đến 21 giờ mỗi ngày.\n";

    assertThat(matched(one + two.replace("@", "2"), one + put + two.replace("@", "3")))
        .containsExactly("Điều 1 = Điều 1", "Điều 2 = Điều 3");
  }

  @Test
  void aClauseThatWentToAnotherArticleIsFollowed() {
    String long1 = "Chủ bến niêm yết giá vé tại nơi dễ thấy và trả lại tiền thừa cho khách.";
    String before =
        "Điều 1. Chủ bến\n1. Có đủ áo phao.\n2. " + long1 + "\nĐiều 2. Khách\n1. Mặc áo phao.\n";
    String after =
        "Điều 1. Chủ bến\n1. Có đủ áo phao.\nĐiều 2. Khách\n1. Mặc áo phao.\n2. " + long1 + "\n";

    assertThat(matched(before, after)).contains("khoản 2 Điều 1 = khoản 2 Điều 2 *");
  }

  @Test
  void clausesThatChangedPlacesAreOneMove() {
    List<String> clauses =
        List.of(
            "Chủ bến niêm yết giá vé tại nơi dễ thấy.",
            "Khách mặc áo phao trong suốt thời gian đi đò.",
            "Đò không rời bến khi có gió từ cấp năm trở lên.");
    List<String> turned = List.of(clauses.get(1), clauses.get(2), clauses.get(0));

    assertThat(matched(article(clauses), article(turned)))
        .containsExactly(
            "Điều 1 = Điều 1",
            "khoản 1 Điều 1 = khoản 3 Điều 1 *",
            "khoản 2 Điều 1 = khoản 1 Điều 1",
            "khoản 3 Điều 1 = khoản 2 Điều 1");
  }

  private static String article(List<String> clauses) {
    List<String> out = new ArrayList<>(List.of("Điều 1. An toàn bến đò"));
    IntStream.range(0, clauses.size()).forEach(i -> out.add((i + 1) + ". " + clauses.get(i)));
    return Composer.lines(out);
  }

  @Test
  void unitsWithNothingInCommonAreNoPair() {
    assertThat(
            matched(
                "Điều 1. Bến đò\nChủ bến niêm yết giá vé.\n",
                "Điều 1. Nuôi ong\nNgười dân trồng cây dược liệu dưới tán rừng.\n"))
        .isEmpty();
  }

  /** The citations of groups, {@code before = after}. */
  private static List<String> groups(String before, String after) {
    Alignment alignment = Aligner.align(Docs.parse(before), Docs.parse(after));
    return alignment.groups().stream()
        .map(
            group ->
                citations(alignment.before(), group.before())
                    + " = "
                    + citations(alignment.after(), group.after()))
        .toList();
  }

  private static String citations(List<Unit> units, List<Integer> group) {
    return group.stream().map(i -> units.get(i).citation()).collect(Collectors.joining(" + "));
  }

  private static final String PRICE = "Chủ bến niêm yết giá vé tại nơi dễ thấy.";
  private static final String CHANGE = "Chủ bến trả lại đủ tiền thừa cho khách đi đò.";
  private static final String WIND = "Đò không rời bến khi có gió từ cấp năm trở lên.";

  @Test
  void aClauseThatBecameTwoWasSplitAndTheOtherWayRoundMerged() {
    String one = article(List.of(PRICE + " " + CHANGE, WIND));
    String two = article(List.of(PRICE, CHANGE, WIND));

    assertThat(groups(one, two))
        .containsExactly("khoản 1 Điều 1 = khoản 1 Điều 1 + khoản 2 Điều 1");
    assertThat(groups(two, one))
        .containsExactly("khoản 1 Điều 1 + khoản 2 Điều 1 = khoản 1 Điều 1");
  }

  @Test
  void aClauseMayBeSplitIntoPoints() {
    String one = article(List.of("Chủ bến có trách nhiệm: " + PRICE + " " + CHANGE, WIND));
    String two =
        "Điều 1. An toàn bến đò\n1. Chủ bến có trách nhiệm:\na) "
            + PRICE
            + "\nb) "
            + CHANGE
            + "\n2. "
            + WIND
            + "\n";

    assertThat(groups(one, two))
        .containsExactly(
            "khoản 1 Điều 1 = khoản 1 Điều 1 + điểm a khoản 1 Điều 1 + điểm b khoản 1 Điều 1");
  }

  @Test
  void theTextOfAnArticleMayBecomeItsFirstClauseUnderALongerTitle() {
    String one = "Điều 1. An toàn bến đò\n" + PRICE + " " + CHANGE + "\n";
    String two =
        "Điều 1. An toàn bến đò, trách nhiệm của chủ bến\n1. "
            + PRICE
            + " "
            + CHANGE
            + "\n2. "
            + WIND
            + " Khách mặc áo phao trước khi thuyền rời bến và giữ trật tự khi lên xuống.\n";

    assertThat(groups(one, two)).containsExactly("Điều 1 = Điều 1 + khoản 1 Điều 1");
    assertThat(groups(two, one)).containsExactly("Điều 1 + khoản 1 Điều 1 = Điều 1");
  }

  @Test
  void aClauseMayBeSplitIntoAnArticleElsewhere() {
    String one = article(List.of(WIND, PRICE + " " + CHANGE)) + "Điều 2. Kinh phí\nDo xã cấp.\n";
    String two =
        article(List.of(WIND))
            + "Điều 2. Kinh phí\nDo xã cấp.\nĐiều 3. Trách nhiệm của chủ bến\n1. "
            + PRICE
            + "\n2. "
            + CHANGE
            + "\n3. Bến mở cửa từ 5 giờ sáng.\n";

    assertThat(groups(one, two))
        .containsExactly("khoản 2 Điều 1 = khoản 1 Điều 3 + khoản 2 Điều 3");
    assertThat(groups(two, one))
        .containsExactly("khoản 1 Điều 3 + khoản 2 Điều 3 = khoản 2 Điều 1");
  }

  @Test
  void anArticleSplitIntoClausesIsOneThoughItWasRewritten() {
    String one =
        "Điều 1. Trách nhiệm thi hành\nTrưởng thôn, chủ bến và các hộ có liên quan chịu trách nhiệm"
            + " thi hành Quyết định này. Trong khi làm, nếu có vướng mắc, đề nghị báo về xã để sửa"
            + " đổi.\n";
    String two =
        "Điều 1. Tổ chức thực hiện\n1. Trưởng thôn, chủ bến và các hộ có liên quan chịu trách nhiệm"
            + " thi hành Quyết định này.\n2. Trong khi làm, nếu có khó khăn, vướng mắc, các hộ báo"
            + " bằng văn bản về xã để xem xét, sửa đổi.\n";

    assertThat(groups(one, two))
        .containsExactly("Điều 1 = Điều 1 + khoản 1 Điều 1 + khoản 2 Điều 1");
  }

  @Test
  void anArticleRewrittenUnderItsTitleIsTheSame() {
    String first = "Điều 1. An toàn\n" + PRICE + "\n";
    String last = "Điều @. Hiệu lực\n" + CHANGE + "\n";
    String one = "Điều 2. Nguồn kinh phí thực hiện\nXã cấp từ ngân sách và các nguồn khác.\n";
    String two =
        """
        Điều 2. Phao
        Phao có còi và dây.
        Điều 3. Kinh phí thực hiện
        1. Tỉnh chịu sáu phần.
        2. Vốn lồng ghép.
        """;

    assertThat(matched(first + one + last.replace("@", "3"), first + two + last.replace("@", "4")))
        .doesNotContain("Điều 2 = Điều 3");
    assertThat(
            matched(
                first + one + last.replace("@", "3"),
                first + two.substring(two.indexOf("Điều 3")) + last.replace("@", "4")))
        .contains("Điều 2 = Điều 3");
  }

  @Test
  void clausesMergeThoughOneBetweenThemIsGone() {
    String head = "Điều 1. An toàn bến đò\n";
    String one = head + "1. " + PRICE + "\n2. " + WIND + "\n3. " + CHANGE + "\n";
    String two = head + PRICE + " " + CHANGE + "\n";

    assertThat(groups(one, two))
        .containsExactly("Điều 1 + khoản 1 Điều 1 + khoản 3 Điều 1 = Điều 1");
  }

  @Test
  void articlesOfAChapterThatWasNotReadAreFoundThoughTheyChanged() {
    String first = "Chương I\nBẾN ĐÒ\nĐiều 1. Giá\n" + PRICE + " " + CHANGE + "\n";
    String second = "Điều 2. Gió\nThuyền nghỉ khi có gió cấp sáu; chủ bến treo cờ đỏ ở đầu bến.\n";
    String changed =
        "Điều 3. Gió\nThuyền dừng khi có gió cấp năm; chủ bến treo cờ đỏ hoặc đèn ở đầu bến.\n";

    assertThat(matched(first + "Chương II\nAN TOÀN\n" + second, first + changed))
        .contains("Điều 2 = Điều 3");
  }

  @Test
  void theLastRecipientsGoTogetherHoweverTheyAreRead() {
    String body = "Điều 1. An toàn\n" + PRICE + "\n\nNơi nhận:\n- Ban Pháp chế;\n";

    assertThat(matched(body + "- Lưu: VT.\n\nCHỦ TỊCH\n", body + "- Lmx: V1.\n\nCHỦ TỊCH\n"))
        .contains("Nơi nhận 2 = Nơi nhận 2");
  }

  @Test
  void aClausePutInBesideALikeOneIsNoSplit() {
    String row = "Thôn Nậm Khe: hỗ trợ 12 hộ gia đình, mức hỗ trợ 3 triệu đồng mỗi hộ.";
    List<String> rows = List.of(row, row.replace("Khe", "Pao").replace("12", "40"));

    assertThat(groups(article(rows.subList(0, 1)), article(rows))).isEmpty();
  }

  @Test
  void aTitleTellsWhichOfManyLikesAClauseIs() {
    String fee =
        "%d. Mức thu phí qua đò tại bến %s:\na) Người lớn: %d đồng/lượt;\nb) Trẻ em: %d đồng/lượt;\n";
    String head = "Điều 1. Phí qua đò\n";

    assertThat(
            matched(
                head
                    + fee.formatted(1, "Mơ", 4, 2)
                    + fee.formatted(2, "Sậy", 5, 3)
                    + fee.formatted(3, "Lau", 6, 3),
                head
                    + fee.formatted(1, "Sậy", 6, 4)
                    + fee.formatted(2, "Trắng", 3, 2)
                    + fee.formatted(3, "Lau", 6, 3)))
        .contains("khoản 2 Điều 1 = khoản 1 Điều 1", "khoản 3 Điều 1 = khoản 3 Điều 1")
        .noneMatch(pair -> pair.startsWith("khoản 1 Điều 1 ="));
  }

  @Test
  void aParagraphBeforeTheBodyIsTheSameWhateverItWasReadAs() {
    String text =
        """
        KẾ HOẠCH
        Phòng chống đuối nước
        %s
        I. MỤC ĐÍCH
        Mọi bến đò có áo phao.
        """;
    String opening =
        "Thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị, Ủy ban nhân dân"
            + " xã Cồn Sậy ban hành Kế hoạch với các nội dung %s:";

    assertThat(
            matched(
                text.formatted(opening.formatted("sau")),
                text.formatted(opening.formatted("cụ thể như sau"))))
        .hasSize(4);
  }

  @Test
  void articlesDoNotMoveWhereAChapterIsPutAroundThem() {
    String articles = article(List.of(PRICE, WIND)) + "Điều 2. Giờ\nBến mở cửa lúc 5 giờ sáng.\n";

    assertThat(matched(articles, "Chương I\nQUY ĐỊNH CHUNG\n" + articles))
        .isNotEmpty()
        .noneMatch(pair -> pair.endsWith("*"));
  }

  @Test
  void aRowOfALongListKeepsItsNameThoughEveryAmountChanged() {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      String row = "Thôn Nậm Khe " + i + " bis: hỗ trợ @ hộ gia đình, mức hỗ trợ 3 triệu đồng.";
      before.add(row.replace(" " + i + " ", " số " + word(i) + " ").replace("@", "" + i));
      if (i % 9 != 4) {
        after.add(row.replace(" " + i + " ", " số " + word(i) + " ").replace("@", "" + (i + 7)));
      }
    }
    Alignment alignment = Aligner.align(Docs.parse(article(before)), Docs.parse(article(after)));

    assertThat(alignment.matches()).hasSize(801).noneMatch(Match::moved);
    assertThat(alignment.matches().subList(1, 801))
        .allMatch(
            m ->
                alignment
                    .before()
                    .get(m.before())
                    .words()
                    .get(4)
                    .equals(alignment.after().get(m.after()).words().get(4)));
  }

  /** A word of letters for a number. */
  private static String word(int i) {
    return "x"
        + Integer.toString(i, 36)
            .replaceAll("[0-9]", "q$0")
            .chars()
            .mapToObj(c -> Character.isDigit(c) ? "" + (char) ('a' + c - '0') : "" + (char) c)
            .collect(Collectors.joining());
  }

  private static String framed(String bases, String recipients, String signer) {
    return "HỘI ĐỒNG NHÂN DÂN\nXÃ SUỐI MÂY\nNGHỊ QUYẾT\nVề bến đò\n"
        + bases
        + "QUYẾT NGHỊ:\nĐiều 1. Giờ\nBến mở cửa lúc 5 giờ sáng mỗi ngày.\nNơi nhận:\n"
        + recipients
        + signer;
  }

  @Test
  void theOrderOfLegalBasesAndRecipientsIsNoChange() {
    String law = "Căn cứ Luật Ngân sách nhà nước số 89/2025/QH15;\n";
    String decree = "Căn cứ Nghị định số 12/2024/NĐ-CP ngày 01 tháng 02 năm 2024 về bến đò;\n";
    String signer = "CHỦ TỊCH\nLò Văn Pẩu\n";
    Alignment alignment =
        Aligner.align(
            Docs.parse(
                framed(law + decree, "- Ban Pháp chế;\n- Công an xã;\n- Lưu: VT.\n", signer)),
            Docs.parse(
                framed(decree + law, "- Công an xã;\n- Ban Pháp chế;\n- Lưu: VT.\n", signer)));

    assertThat(alignment.matches())
        .hasSameSizeAs(alignment.before())
        .allMatch(m -> m.similarity() == 1 && !m.moved());
  }

  @Test
  void aBasisGoesWithTheOneThatNamesTheSameInstrument() {
    String one = "Căn cứ Nghị định số 12/2024/NĐ-CP của Chính phủ về quản lý bến đò ngang;\n";
    String other = "Căn cứ Nghị định số 30/2025/NĐ-CP của Chính phủ về quản lý bến đò ngang;\n";
    String reworded = "Căn cứ Nghị định số 12/2024/NĐ-CP ngày 3 tháng 2 năm 2024 về bến đò;\n";
    String end = "CHỦ TỊCH\nLò Văn Pẩu\n";

    assertThat(
            matched(
                framed(one, "- Lưu: VT.\n", end), framed(other + reworded, "- Lưu: VT.\n", end)))
        .contains("Căn cứ = Căn cứ 2");
  }

  @Test
  void aClauseMisreadFromEndToEndIsFoundByItsBareLetters() {
    String head = "Điều 1. Bến đò\n1. Chủ bến giữ sổ theo dõi khách qua sông.\n";
    String tail = "3. Áo phao đủ cho số khách của chuyến đông nhất.\n";

    assertThat(
            matched(
                head + "2. Đò chở quá tải bị đình chỉ mười ngày.\n" + tail,
                head + "2. Đõ chỡ quã tảị bĩ định chĩ mươi ngây.\n" + tail))
        .contains("khoản 2 Điều 1 = khoản 2 Điều 1");
  }
}
