package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code nq diff} lets pass, and how it ends. */
final class DiffCommandTest {
  private static final String TEXT =
      """
      NGHỊ QUYẾT
      Về bến đò ngang

      Điều 1. Mức thu
      1. Mỗi lượt khách qua đò trả không quá 5.000 đồng.
      2. Học sinh qua đò không phải trả tiền.
      Điều 2. Giao Ủy ban nhân dân xã tổ chức thực hiện.
      """;

  @TempDir private Path folder;

  private Run diff(String after, String... options) throws IOException {
    Path before = Files.writeString(folder.resolve("a.txt"), TEXT);
    Path other = Files.writeString(folder.resolve("b.txt"), after);
    String[] args = new String[options.length + 5];
    args[0] = "diff";
    args[1] = "--lang";
    args[2] = "en";
    args[3] = before.toString();
    args[4] = other.toString();
    System.arraycopy(options, 0, args, 5, options.length);
    return Run.nq(args);
  }

  @ParameterizedTest
  @CsvSource({
    "5.000 đồng, 6.000 đồng, substantive, 1",
    "5.000 đồng, 6.000 đồng, never, 0",
    "Học sinh, học sinh, substantive, 0",
    "Học sinh, học sinh, editorial, 1",
    "Học sinh, học sinh, any, 1",
  })
  void theClassThatFailsIsChosen(String was, String is, String failOn, int status)
      throws IOException {
    assertThat(diff(TEXT.replace(was, is), "--fail-on", failOn).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"Điều 1, 0", "khoản 1 Điều 1, 0", "khoản 2 Điều 1, 1", "Điều 2, 1"})
  void changesInUnitsThatMayChangeDoNotFail(String allowed, int status) throws IOException {
    Run run = diff(TEXT.replace("5.000", "6.000"), "--allow", allowed);

    assertThat(run.status()).isEqualTo(status);
    assertThat(run.out()).contains("5.000").contains("6.000");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Phụ lục, 0",
    "Phụ lục I, 1",
    "Quy chế, 1",
    "Điều 1, 1",
    "Điều 1 Quy chế, 1",
  })
  void appendixesAndAttachedRulesMayChangeTogether(String allowed, int status) throws IOException {
    String text =
        """
        QUYẾT ĐỊNH
        Ban hành Quy chế quản lý chợ nổi
        QUYẾT ĐỊNH:
        Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý chợ nổi.
        Điều 2. Quyết định này có hiệu lực từ ngày 01 tháng 8 năm 2026.

        QUY CHẾ
        Quản lý chợ nổi
        (Ban hành kèm theo Quyết định số 5/QĐ-UBND)
        Điều 1. Phạm vi
        1. Quy chế này quy định việc quản lý chợ nổi trên sông.
        2. Ghe neo đậu không quá 5 giờ mỗi ngày.

        PHỤ LỤC I
        KẾ HOẠCH SẮP XẾP GHE
        1. Ghe trái cây neo ở bờ trái.
        """;
    Path before = Files.writeString(folder.resolve("a.txt"), text);
    Path after =
        Files.writeString(
            folder.resolve("b.txt"), text.replace("5 giờ", "6 giờ").replace("bờ trái", "bờ phải"));

    Run run = Run.nq("diff", before.toString(), after.toString(), "--allow", allowed);

    assertThat(run.out()).contains("khoản 2 Điều 1 Quy chế", "khoản 1 Phụ lục I");
    assertThat(run.status()).isEqualTo(status);
    assertThat(
            Run.nq(
                    "diff",
                    before.toString(),
                    after.toString(),
                    "--allow",
                    "Quy chế",
                    "--allow",
                    "Phụ lục I")
                .status())
        .isZero();
  }

  @Test
  void aUnitThatIsNowhereIsToldOf() throws IOException {
    Run run = diff(TEXT, "--allow", "Điều 7");

    assertThat(run.err()).contains("Điều 7".toLowerCase(java.util.Locale.ROOT));
    assertThat(run.status()).isZero();
  }

  @Test
  void whereTheReportWentIsSaidWithItsSummary() throws IOException {
    Path report = folder.resolve("report.html");
    Run run = diff(TEXT.replace("5.000", "6.000"), "-o", report.toString());

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("report.html").contains("1 change: 1 of substance");
    assertThat(report).content().startsWith("<!DOCTYPE html>");
  }
}
