package vn.nghiquyet.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.Composer;
import vn.nghiquyet.Docs;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.text.Tones;

/** What holds for the differences of any two documents. */
class DiffLawsTest {
  private static Document document(List<String> paragraphs) {
    return Docs.parse(Composer.lines(paragraphs));
  }

  private static String joined(List<Edit> edits, boolean before) {
    return edits.stream().map(e -> before ? e.before() : e.after()).collect(Collectors.joining());
  }

  private static List<String> texts(List<Unit> units) {
    List<String> out = new ArrayList<>();
    units.forEach(unit -> out.add(unit.text()));
    return out;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aDocumentDoesNotDifferFromItself(long seed) {
    Document document = document(new Composer(seed).resolution(8));
    DocumentDiff diff = Differ.diff(document, document);

    assertThat(diff.changes()).isEmpty();
    assertThat(diff.unchanged()).isEqualTo(Unit.of(document).size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void layoutAndSpellingOfTonesAreNoChange(long seed) {
    List<String> paragraphs = new Composer(seed).resolution(8);
    Document plain = document(paragraphs);
    String text = Composer.lines(paragraphs);

    for (String other :
        List.of(
            Composer.wrapped(paragraphs, 84, true),
            Normalizer.normalize(text, Normalizer.Form.NFD),
            Tones.write(text, Tones.Style.OLD),
            Tones.write(text, Tones.Style.NEW),
            text.replace("\n", "\r\n\r\n"))) {
      assertThat(Differ.diff(plain, Docs.read("a.txt", other)).changes()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void eachChangedParagraphIsOneChangeAndNoOtherIs(long seed) {
    Composer composer = new Composer(seed);
    List<String> before = composer.resolution(10);
    List<String> after = composer.changed(before, 0.2);
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        expected.add(withoutLabel(after.get(i)));
      }
    }
    DocumentDiff diff = Differ.diff(document(before), document(after));

    assertThat(diff.changes()).allMatch(Change::isTwoSided);
    // The title of an article and its text are one unit.
    List<String> found = diff.changes().stream().map(change -> change.unit().text()).toList();
    assertThat(expected).allMatch(text -> found.stream().anyMatch(f -> f.contains(text)));
    assertThat(found).allMatch(text -> expected.stream().anyMatch(text::contains));
    assertThat(diff.changes()).extracting(Change::kind).containsOnly(EditClass.SUBSTANTIVE);
  }

  private static String withoutLabel(String paragraph) {
    return paragraph.replaceFirst("^(Điều \\d+\\.|\\d+\\.|[a-zđ]\\)|-) ", "");
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
  void eachParagraphLeftOutIsReportedAndNoOtherIsOfSubstance(long seed) {
    Composer composer = new Composer(seed);
    List<String> before = composer.resolution(10);
    List<String> after = composer.shortened(before, 0.1);
    List<String> expected = new ArrayList<>();
    int k = 0;
    for (String paragraph : before) {
      if (k < after.size() && after.get(k).equals(paragraph)) {
        k++;
      } else {
        expected.add(withoutLabel(paragraph));
      }
    }
    DocumentDiff diff = Differ.diff(document(before), document(after));

    assertThat(diff.changes())
        .filteredOn(change -> change.kind() == EditClass.SUBSTANTIVE)
        .allMatch(change -> change.type() == Change.Type.DELETED)
        .extracting(change -> change.unit().text())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
  void theChangesLeadFromOneTextToTheOther(long seed) {
    Composer composer = new Composer(seed);
    List<String> paragraphs = composer.resolution(10);
    Document before = document(composer.shortened(paragraphs, 0.1));
    Document after = document(composer.changed(composer.shortened(paragraphs, 0.1), 0.2));
    List<String> texts = texts(Unit.of(before));
    for (Change change : Differ.diff(before, after).changes()) {
      assertThat(joined(change.edits(), true)).isEqualTo(change.textBefore());
      assertThat(joined(change.edits(), false)).isEqualTo(change.textAfter());
      change.before().forEach(unit -> assertThat(texts.remove(unit.text())).isTrue());
      change.after().forEach(unit -> texts.add(unit.text()));
    }

    assertThat(texts).containsExactlyInAnyOrderElementsOf(texts(Unit.of(after)));
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44, 45, 46, 47, 48})
  void theOtherWayRoundTheSameChangesAreFound(long seed) {
    Composer composer = new Composer(seed);
    List<String> paragraphs = composer.resolution(8);
    Document before = document(paragraphs);
    Document after = document(composer.changed(composer.shortened(paragraphs, 0.1), 0.15));

    assertThat(pairs(Differ.diff(after, before), true))
        .containsExactlyInAnyOrderElementsOf(pairs(Differ.diff(before, after), false));
  }

  private static List<List<String>> pairs(DocumentDiff diff, boolean swapped) {
    return diff.changes().stream()
        .map(
            change -> {
              String before = change.textBefore();
              String after = change.textAfter();
              return swapped ? List.of(after, before) : List.of(before, after);
            })
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54})
  void theSameDocumentsGiveTheSameChanges(long seed) {
    Composer composer = new Composer(seed);
    List<String> paragraphs = composer.resolution(8);
    List<String> changed = composer.changed(composer.shortened(paragraphs, 0.1), 0.3);

    assertThat(Differ.diff(document(paragraphs), document(changed)))
        .isEqualTo(Differ.diff(document(paragraphs), document(changed)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "không được",
        "được phép",
        "30%",
        "45 ngày",
        "2.500.000 đồng",
        "xã Tà Lèng",
        "và",
        "hoặc"
      })
  void noWordIsTooSmallToBeAChange(String words) {
    String text = "Điều 1. Hỗ trợ\n1. Hộ gia đình @ hỗ trợ kinh phí mua giống vật nuôi.\n2. Hai.\n";
    DocumentDiff diff =
        Differ.diff(Docs.parse(text.replace(" @", "")), Docs.parse(text.replace("@", words)));

    assertThat(diff.changes())
        .singleElement()
        .extracting(Change::kind)
        .isEqualTo(EditClass.SUBSTANTIVE);
    assertThat(diff.changes().get(0).edits())
        .filteredOn(edit -> edit.op() != Edit.Op.EQUAL)
        .singleElement()
        .satisfies(edit -> assertThat(edit.before() + edit.after().strip()).isEqualTo(words));
    assertThat(diff.changes().get(0).unit().kind()).isEqualTo(Kind.CLAUSE);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theEditsOfSplitAndMergedUnitsGiveBackTheTextsOfAll(boolean split) {
    String one =
        "Điều 1. Bến đò\n1. Chủ bến niêm yết giá vé tại nơi dễ thấy. Chủ bến trả lại đủ tiền thừa"
            + " cho khách đi đò.\n2. Đò không rời bến khi có gió từ cấp năm trở lên.\n";
    String two = one.replace("thấy. Chủ", "thấy.\n2. Khi đó chủ").replace("2. Đò", "3. Đò");
    Document before = Docs.parse(split ? one : two);
    Document after = Docs.parse(split ? two : one);
    Change change =
        Differ.diff(before, after).changes().stream()
            .filter(c -> c.type() == (split ? Change.Type.SPLIT : Change.Type.MERGED))
            .findFirst()
            .orElseThrow();

    assertThat(change.before()).hasSize(split ? 1 : 2);
    assertThat(change.after()).hasSize(split ? 2 : 1);
    assertThat(change.kind()).isEqualTo(EditClass.SUBSTANTIVE);
    assertThat(joined(change.edits(), true)).isEqualTo(change.textBefore());
    assertThat(joined(change.edits(), false)).isEqualTo(change.textAfter());
  }
}
