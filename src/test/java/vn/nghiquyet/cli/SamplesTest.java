package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.app.Documents;
import vn.nghiquyet.app.Ocr;
import vn.nghiquyet.app.Reading;
import vn.nghiquyet.app.RepairStage;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;

/** The samples and what they promise. */
final class SamplesTest {
  private static final Path SAMPLES = Given.PROJECT.resolve("samples");
  private static final Pattern CODE = Pattern.compile("(?m)^(?: {4}|\\t)(\\S.*)$");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```[a-z]*\\n(.*?)^```");

  static List<Path> topics() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static Document document(String name) throws Exception {
    return new Documents(new Reading(false, Ocr.NEVER, System.in), RepairStage.NEVER)
        .document(SAMPLES.resolve(name).toString());
  }

  private static DocumentDiff diff(String before, String after) throws Exception {
    return Differ.diff(document(before), document(after));
  }

  private static List<String> commands(String readme) {
    List<String> out = new ArrayList<>();
    Matcher fences = FENCE.matcher(readme);
    while (fences.find()) {
      fences.group(1).lines().filter(line -> !line.isBlank()).forEach(out::add);
    }
    Matcher code = CODE.matcher(FENCE.matcher(readme).replaceAll(""));
    while (code.find()) {
      out.add(code.group(1));
    }
    return out;
  }

  @ParameterizedTest
  @MethodSource("topics")
  void everyTopicHasAReadmeWithOneCommandThatWorks(Path topic) {
    List<String> commands = commands(Given.text(topic.resolve("README.md")));

    assertThat(commands).singleElement().asString().startsWith("target/nq ");
    String[] args =
        Arrays.stream(commands.get(0).strip().split(" +", -1))
            .skip(1)
            .map(arg -> Files.exists(Given.PROJECT.resolve(arg)) ? Given.PROJECT.resolve(arg) : arg)
            .map(String::valueOf)
            .toArray(String[]::new);
    Run run = Run.nq(args);
    assertThat(run.status()).isIn(0, 1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isNotBlank();
  }

  /** One line a unit; unnumbered paragraphs that follow a unit's own text belong to it. */
  private static List<String> outline(Document document) {
    List<String> out = new ArrayList<>();
    document.body().forEach(p -> outline(p, "", out));
    return out;
  }

  private static void outline(Provision p, String indent, List<String> out) {
    StringBuilder own = new StringBuilder(p.text());
    int next = 0;
    while (next < p.children().size() && isPlain(p.children().get(next))) {
      own.append(own.isEmpty() ? "" : " ").append(p.children().get(next++).ownText());
    }
    out.add(indent + p.kind() + " " + p.label().text() + " [" + p.heading() + "] " + own);
    p.children()
        .subList(next, p.children().size())
        .forEach(child -> outline(child, indent + "  ", out));
  }

  private static boolean isPlain(Provision p) {
    return p.kind() == Kind.PARAGRAPH && p.children().isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"du-thao.docx, du-thao.txt", "thong-qua.pdf, thong-qua.txt"})
  void aDocumentHasTheSameTreeInEveryFormat(String one, String other) throws Exception {
    assertThat(outline(document("diff/" + one))).isEqualTo(outline(document("diff/" + other)));
  }

  @Test
  void theDraftHasTheSameTreeAsPdf() throws Exception {
    assertThat(outline(document("diff/du-thao.pdf")))
        .isEqualTo(outline(document("diff/du-thao.txt")));
  }

  @ParameterizedTest
  @CsvSource({
    "du-thao.docx, du-thao.txt",
    "du-thao.pdf, du-thao.txt",
    "thong-qua.pdf, thong-qua.txt",
  })
  void aDocumentSaysTheSameOfItselfInEveryFormat(String one, String other) throws Exception {
    assertThat(document("diff/" + one).meta()).isEqualTo(document("diff/" + other).meta());
  }

  private static List<String> substantive(DocumentDiff diff) {
    return diff.changes().stream()
        .filter(change -> change.kind() == EditClass.SUBSTANTIVE)
        .map(
            change ->
                change.type().jsonName() + " " + change.unit().citation() + " " + change.edits())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "du-thao.docx, thong-qua.txt",
    "du-thao.docx, thong-qua.pdf",
    "du-thao.txt, thong-qua.pdf"
  })
  void theChangesOfSubstanceAreTheSameFromEveryFormat(String before, String after)
      throws Exception {
    List<String> fromText = substantive(diff("diff/du-thao.txt", "diff/thong-qua.txt"));

    assertThat(fromText).isNotEmpty();
    assertThat(substantive(diff("diff/" + before, "diff/" + after))).isEqualTo(fromText);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thong-qua.txt", "thong-qua.pdf"})
  void theChangesOfSubstanceAreTheSameFromADraftInPdf(String after) throws Exception {
    assertThat(substantive(diff("diff/du-thao.pdf", "diff/" + after)))
        .isEqualTo(substantive(diff("diff/du-thao.txt", "diff/thong-qua.txt")));
  }

  /** Counted by hand in each file; quoted provisions are text of the unit that quotes them. */
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      value = {
        "file, parts, chapters, articles, clauses, subclauses, points, bullets, appendices",
        "diff/du-thao.txt, 0, 0, 6, 22, 2, 29, 3, 0",
        "diff/thong-qua.txt, 0, 0, 6, 21, 2, 30, 3, 0",
        "provinces/an-khe-dong.txt, 0, 3, 12, 29, 0, 16, 0, 0",
        "provinces/cua-song.txt, 0, 3, 12, 30, 0, 9, 0, 1",
        "provinces/hai-van.md, 0, 0, 5, 18, 0, 23, 4, 0",
        "provinces/truong-linh.txt, 3, 0, 3, 15, 0, 0, 27, 1",
      })
  void everyUnitOfASampleIsFound(
      String file,
      int parts,
      int chapters,
      int articles,
      int clauses,
      int subclauses,
      int points,
      int bullets,
      int appendices)
      throws Exception {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    document(file).provisions().forEach(p -> counts.merge(p.kind(), 1, Integer::sum));

    assertCount(counts, Kind.PART, parts);
    assertCount(counts, Kind.CHAPTER, chapters);
    assertCount(counts, Kind.ARTICLE, articles);
    assertCount(counts, Kind.CLAUSE, clauses);
    assertCount(counts, Kind.SUBCLAUSE, subclauses);
    assertCount(counts, Kind.POINT, points);
    assertCount(counts, Kind.BULLET, bullets);
    assertCount(counts, Kind.APPENDIX, appendices);
  }

  private static void assertCount(Map<Kind, Integer> counts, Kind kind, int expected) {
    assertThat(counts.getOrDefault(kind, 0)).as(kind.name()).isEqualTo(expected);
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> out = new TreeMap<>();
    Matcher matcher = Pattern.compile("[\\p{L}\\p{N}]+([.,/][\\p{L}\\p{N}]+)*").matcher(text);
    while (matcher.find()) {
      out.merge(matcher.group(), 1, Integer::sum);
    }
    return out;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "diff/du-thao.txt", "diff/thong-qua.txt", "provinces/an-khe-dong.txt",
        "provinces/cua-song.txt", "provinces/hai-van.md", "provinces/truong-linh.txt",
      })
  void noWordNumberOrAmountIsSwallowed(String name) {
    Path file = SAMPLES.resolve(name);
    String text = Given.text(file).replaceAll("(?m)^\\f {30,}\\d$", ""); // page numbers
    String bare = name.endsWith(".md") ? text.replaceAll("[*\\\\#]", "") : text;

    assertThat(words(Run.nq("parse", "-f", "text", file.toString()).out())).isEqualTo(words(bare));
  }

  @Test
  void theNameBesideTheRecipientsIsTheSigner() throws Exception {
    Document document = document("provinces/an-khe-dong.txt");

    assertThat(document.meta().signer().name()).isEqualTo("Siu Thành Nhơn");
    assertThat(document.meta().recipients()).contains("Thường trực HĐND, UBND tỉnh;");
  }

  @Test
  void rowsWithTabsAreATable() throws Exception {
    Document document = document("provinces/truong-linh.txt");

    assertThat(document.provisions().filter(p -> p.kind() == Kind.TABLE)).hasSize(1);
  }

  /** One row of changes.md. */
  private record Planned(String place, String type, String before, String after) {
    String from() {
      return place.split(" → ", 2)[0].replace(" (bản được thông qua)", "");
    }

    String to() {
      return place.contains(" → ") ? place.split(" → ", 2)[1] : from();
    }
  }

  private static List<Planned> planned() {
    return Given.text(SAMPLES.resolve("diff/changes.md"))
        .lines()
        .filter(line -> line.matches("\\| \\d+ \\|.*"))
        .map(line -> line.replace("**", "").replace("`", "").split("\\s*\\|\\s*", -1))
        .map(cells -> new Planned(cells[2], cells[3], cells[4], cells[5]))
        .toList();
  }

  private static String before(Change change) {
    return change.before().isEmpty() ? "" : change.before().get(0).citation();
  }

  private static String after(Change change) {
    return change.after().isEmpty() ? "" : change.unit().citation();
  }

  /** Citations of one unit. */
  private record Place(String before, String after) {}

  /** The citations that a planned change speaks of, before and after. */
  private static List<Place> places(Planned planned) {
    String place = planned.place();
    if (place.startsWith("điểm d, đ, e, g khoản 2 Điều 3")) {
      return Stream.of("d đ", "đ e", "e g", "g h")
          .map(pair -> pair.split(" ", 2))
          .map(
              pair ->
                  new Place(
                      "điểm " + pair[0] + " khoản 2 Điều 3", "điểm " + pair[1] + " khoản 2 Điều 3"))
          .toList();
    }
    if (place.startsWith("khoản 4, khoản 5 Điều 4")) {
      return List.of(
          new Place("khoản 4 Điều 4", "khoản 3 Điều 4"),
          new Place("khoản 5 Điều 4", "khoản 4 Điều 4"));
    }
    String outside =
        switch (place) {
          case "Đầu văn bản" -> "Dấu dự thảo";
          case "Đầu văn bản, số" -> "Số, ký hiệu";
          case "Đầu văn bản, ngày" -> "Địa danh, ngày ban hành";
          case "Đầu văn bản, kỳ họp" -> "Thẩm quyền ban hành";
          case "Căn cứ thứ 7, Tờ trình", "Căn cứ thứ 7, Báo cáo thẩm tra" -> "Căn cứ 7";
          case "Câu kết" -> "đoạn thứ 1 Điều 6";
          case "Chữ ký" -> "Họ tên người ký";
          case "Điều 2, tiêu đề" -> "Điều 2";
          default -> "";
        };
    if (!outside.isEmpty()) {
      return List.of(new Place(outside, outside));
    }
    String unit = planned.from().replaceFirst("^(điểm \\S+|khoản \\d+) ", "");
    String to = planned.to();
    boolean whole = to.contains("Điều ");
    String full =
        whole
            ? to
            : to + " " + unit.substring(unit.indexOf(to.startsWith("điểm") ? "khoản" : "Điều"));
    return List.of(new Place(planned.from(), full));
  }

  private static void assertFits(Planned planned, Change change) {
    String type = planned.type();
    String text = change.textAfter();
    if (type.equals("xóa dòng") || type.equals("bỏ khoản")) {
      assertThat(change.type().jsonName()).isEqualTo("deleted");
    } else if (type.equals("thêm điểm") || type.equals("thêm tên người ký")) {
      assertThat(change.type().jsonName()).isEqualTo("inserted");
    } else if (type.startsWith("chuyển chỗ")) {
      assertThat(change.type().jsonName()).isEqualTo("moved");
    } else if (type.startsWith("đánh số lại")) {
      assertThat(change.isRenumbered()).isTrue();
    } else if (type.startsWith("điền")) {
      assertThat(change.kind()).isEqualTo(EditClass.FILLED_BLANK);
    } else if (type.startsWith("chỉ") || type.startsWith("dấu cuối")) {
      assertThat(change.kind()).isEqualTo(EditClass.EDITORIAL);
      assertThat(text).contains(planned.after());
    } else {
      assertThat(change.type().jsonName()).isEqualTo("modified");
      assertThat(change.kind()).isEqualTo(EditClass.SUBSTANTIVE);
      assertThat(text).contains(planned.after());
    }
  }

  @Test
  void everyPlannedChangeIsFoundAndNothingElse() throws Exception {
    List<Change> changes = diff("diff/du-thao.txt", "diff/thong-qua.txt").changes();
    List<Change> explained = new ArrayList<>();

    assertThat(planned()).hasSize(28);
    for (Planned planned : planned()) {
      for (Place place : places(planned)) {
        boolean inserted =
            planned.type().startsWith("thêm điểm") || place.before().startsWith("Họ tên");
        boolean deleted = planned.type().startsWith("xóa") || planned.type().equals("bỏ khoản");
        List<Change> here =
            changes.stream()
                .filter(change -> before(change).equals(inserted ? "" : place.before()))
                .filter(change -> after(change).equals(deleted ? "" : place.after()))
                .toList();
        if (planned.type().contains("không phải thay đổi")) {
          assertThat(here).as(planned.place()).isEmpty();
        } else {
          assertThat(here).as(planned.place()).hasSize(1);
          assertFits(planned, here.get(0));
          explained.addAll(here);
        }
      }
    }
    assertThat(explained).containsAll(changes);
  }
}
