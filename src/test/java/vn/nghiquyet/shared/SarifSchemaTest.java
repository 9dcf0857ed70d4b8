package vn.nghiquyet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.lint.Baseline;
import vn.nghiquyet.lint.Checked;
import vn.nghiquyet.lint.Lint;
import vn.nghiquyet.lint.Linter;
import vn.nghiquyet.lint.Policy;
import vn.nghiquyet.lint.Suppression;
import vn.nghiquyet.lint.catalog.Catalog;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.json.Sarif;

/** SARIF logs as the official schema has them. */
@Tag("shared")
final class SarifSchemaTest {
  private static final String TEXT =
      """
      Điều 1. Hỗ trợ "tổ" <hòa> giải \uD83D\uDE00
      1. Mỗi tổ hòa giải được hỗ trợ.
      2. Mức hỗ trợ do Ủy ban nhân dân quyết định.
      2. Kinh phí do ngân sách cấp xã  bảo đảm.
      """;

  private static void valid(Checked file) throws IOException {
    String schema = Shared.json("schema/sarif-2.1.0.json").toString();
    String log = Sarif.of(List.of(file), Messages.of("vi"));
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(schema)
                .validate(new ObjectMapper().readTree(log)))
        .isEmpty();
    assertThat(log).contains("\"ruleId\"");
  }

  @Test
  void aLogWithNewKnownAndAcceptedFindingsIsValid() throws IOException {
    Linter usual = new Linter(Catalog.all(), Policy.USUAL, List.of());
    Checked plain = usual.check("a\"b <c>\n\uD83D\uDE00.txt", Lint.subject(TEXT));
    valid(plain);
    valid(Baseline.of(List.of(plain)).mark(plain));
    Suppression accepted = new Suppression("label-duplicate", "", "", "", "đã xem");
    Linter lenient = new Linter(Catalog.all(), Policy.USUAL, List.of(accepted));
    valid(lenient.check("b.txt", Lint.subject(TEXT)));
  }
}
