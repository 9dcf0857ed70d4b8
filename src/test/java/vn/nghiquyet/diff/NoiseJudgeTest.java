package vn.nghiquyet.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import vn.nghiquyet.cli.Run;
import vn.nghiquyet.report.office.Revisions;

/** What is noise in a text read from print by a program that knows no Vietnamese. */
final class NoiseJudgeTest {
  private static final String BEFORE =
      """
      NGHỊ QUYẾT
      Về bến đò ngang trên địa bàn xã

      Điều 1. Phạm vi
      1. Nghị quyết này quy định việc quản lý các bến đò ngang trên địa bàn xã Cồn Sậy, kể cả bến số 1 & 2, và việc đầu tư của cộng đồng vào bến.
      2. Chủ bến lập danh sách người lái đò và gửi về văn phòng xã trước khi mở bến hằng năm; thực hiện dân chủ ở cơ sở, kiểm tra chất lượng áo phao.
      """;

  private static final String READ =
      """
      NGH! QUYET
      Vé bén dd ngang trén dia ban xa

      Diéu 1. Pham vi
      1. Nghi quyét nay quy dinh viéc quan ly cac bén do ngang trén dia ban
      xa Cén Say, ké ca bén sé 1 & 2, va viéc dau tu cla cong déng vao bén.
      2. Chi bén lap danh sach ngudi lai do va gtri vé van phong xa trudc khi
      mo bén hang nam; thuc hién dan chu & co’ s6, kiém tra chat luong ao phao.
      """;

  @TempDir private Path folder;

  private List<String> substance(String after, String... options) throws IOException {
    return edits(after, "substantive", options);
  }

  private List<String> edits(String after, String kind, String... options) throws IOException {
    Path before = Files.writeString(folder.resolve("before.txt"), BEFORE);
    Path print = Files.writeString(folder.resolve("after.txt"), after);
    List<String> args =
        new ArrayList<>(
            List.of(
                "diff", before.toString(), print.toString(), "-f", "json", "--exit-zero", "-q"));
    args.addAll(List.of(options));
    List<String> out = new ArrayList<>();
    for (JsonNode change :
        new ObjectMapper().readTree(Run.nq(args.toArray(String[]::new)).out()).path("changes")) {
      for (JsonNode edit : change.path("edits")) {
        if (edit.path("class").asText().equals(kind)) {
          out.add(
              edit.path("before").asText().strip() + " > " + edit.path("after").asText().strip());
        }
      }
    }
    return out;
  }

  @Test
  void whatWasOnlyReadIsNoise() throws IOException {
    assertThat(substance(READ)).isEmpty();
  }

  @Test
  void whatWasOnlyReadIsTrackedByAnAuthorOfItsOwn() throws IOException {
    Path before = Files.writeString(folder.resolve("before.txt"), BEFORE);
    Path print =
        Files.writeString(folder.resolve("after.txt"), READ.replace("ké ca bén", "ké ca hai bén"));
    Path out = folder.resolve("theo-doi.docx");
    Run.nq("diff", "-q", "-f", "docx-redline", "-o", out.toString(), before + "", print + "");

    List<String> substance =
        new Revisions(Files.readAllBytes(out))
            .all("ins").stream()
                .filter(change -> Revisions.value(change, "author").equals("nq"))
                .map(Element::getTextContent)
                .filter(text -> !text.isBlank())
                .toList();
    assertThat(substance).singleElement().asString().contains("hai");
    assertThat(new Revisions(Files.readAllBytes(out)).all("ins"))
        .extracting(change -> Revisions.value(change, "author"))
        .contains("nq (lỗi nhận dạng chữ)");
  }

  @ParameterizedTest
  @CsvSource({
    "dau tu, dap tu, đầu",
    "vao bén, hao bén, vào",
    "1 & 2, 1 & 3, 2",
    "trudc khi, sau khi, trước",
  })
  void aWordInPlainLettersThatAreNotLikeThoseBeforeIsAChange(
      String read, String changed, String word) throws IOException {
    assertThat(substance(READ.replace(read, changed)))
        .singleElement()
        .asString()
        .startsWith(word + " > ");
  }

  @ParameterizedTest
  @CsvSource({"co’ s6, co's", "thuc hién, thuchién"})
  void aWordThatRanTogetherWithItsNeighbourIsNotGone(String read, String torn) throws IOException {
    assertThat(substance(READ.replace(read, torn))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "hang nam;, hang nam:, noise",
    "hang nam;, 'hang nam,', editorial",
  })
  void aSemicolonReadAsAColonIsNoiseAndAnotherMarkNot(String read, String other, String kind)
      throws IOException {
    List<String> noise = edits(READ.replace(read, other), "noise");
    List<String> editorial = edits(READ.replace(read, other), "editorial");

    assertThat(noise.contains("; > :")).isEqualTo("noise".equals(kind));
    assertThat(editorial.contains("; > ,")).isEqualTo("editorial".equals(kind));
  }

  @Test
  void aWordThatIsGoneIsAChange() throws IOException {
    assertThat(substance(READ.replace("& co’ s6", "& co’"))).containsExactly("sở > ");
  }

  @Test
  void aScrapBetweenTheLinesIsNoiseAndALineOfWordsIsNot() throws IOException {
    assertThat(substance(READ.replace("vao bén.\n", "vao bén.\n\n|) xw\n\n"))).isEmpty();
    assertThat(substance(READ + "\n|) xw\n")).isEmpty();
    assertThat(substance(READ.replace("vao bén.\n", "vao bén.\n\nTru cho\n\n"))).isNotEmpty();
  }

  @Test
  void strictCallsLessNoiseAndOffNone() throws IOException {
    String after = READ.replace("co’ s6", "co's");

    assertThat(substance(after, "--noise", "strict").size())
        .isGreaterThanOrEqualTo(substance(after).size());
    assertThat(substance(after, "--noise", "off").size()).isPositive();
  }
}
