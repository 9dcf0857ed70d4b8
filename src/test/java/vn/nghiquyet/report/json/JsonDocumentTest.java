package vn.nghiquyet.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.Composer;
import vn.nghiquyet.Docs;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.report.Messages;

/** What is written as JSON is read again as it was. */
final class JsonDocumentTest {
  private static final Messages WORDS = Messages.of("vi");

  private static Document again(String json) throws InputException {
    return JsonDocument.read("a.json", json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void composedDocumentsAreTheSameAgain() throws InputException {
    for (int seed = 0; seed < 20; seed++) {
      Document document = Docs.parse(Composer.lines(new Composer(seed).resolution(8)));
      Document read = again(DocumentJson.of(document, WORDS, true));

      assertThat(read.meta()).isEqualTo(document.meta());
      assertThat(read.front()).isEqualTo(document.front());
      assertThat(read.back()).isEqualTo(document.back());
      List<Provision> wanted = document.provisions().toList();
      List<Provision> found = read.provisions().toList();
      assertThat(found).hasSameSizeAs(wanted);
      for (int i = 0; i < wanted.size(); i++) {
        assertThat(found.get(i))
            .usingRecursiveComparison()
            .ignoringFields("range", "children")
            .isEqualTo(wanted.get(i));
      }
    }
  }

  @Test
  void everySortOfLabelIsTheSameAgain() throws InputException {
    Document document =
        Docs.parse(
            """
            QUYẾT NGHỊ:

            Phần thứ hai
            QUY ĐỊNH CỤ THỂ

            Chương XIV
            MỨC CHI

            Điều 19a. Mức chi
            1. Mức chi gồm:
            1.1. Chi một lần:
            a) Chi lương;
            đ1) Chi khác;
            - Chi họp.
            """);
    Document read = again(DocumentJson.of(document, WORDS, false));

    assertThat(read.provisions().map(Provision::label))
        .isEqualTo(document.provisions().map(Provision::label).toList());
    assertThat(read.provisions().map(Provision::marker))
        .isEqualTo(document.provisions().map(Provision::marker).toList());
  }

  @Test
  void filesWithoutMarkersAndRolesAreReadToo() throws InputException {
    Document read =
        again(
            """
            [{"schema": "nq/document/1", "meta": {"legalBases": ["Căn cứ Luật A;"], "recipients": ["Như Điều 2;"]},
             "preamble": ["NGHỊ QUYẾT", "QUYẾT NGHỊ:"], "closing": ["Nơi nhận:", "CHỦ TỊCH"],
             "body": [{"kind": "article", "label": "1", "heading": "Mức", "text": null, "children": [
               {"kind": "point", "label": "a", "text": "Một", "extra": {"a": [1, true]}}]}]}]
            """);

    assertThat(read.front())
        .extracting("text")
        .containsExactly("NGHỊ QUYẾT", "Căn cứ Luật A;", "QUYẾT NGHỊ:");
    assertThat(read.back())
        .extracting("text")
        .containsExactly("Nơi nhận:", "Như Điều 2;", "CHỦ TỊCH");
    assertThat(read.provisions().map(Provision::marker)).containsExactly("Điều 1.", "a)");
    assertThat(read.body().get(0).text()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"schema\": \"nq/diff/1\"} | json-schema",
        "{\"a\": 1} | json-schema",
        "[{\"schema\": \"nq/document/1\"}, {\"schema\": \"nq/document/1\"}] | json-many",
        "{\"schema\": | json-damaged",
        "{\"schema\": \"nq/document/1\"} {} | json-damaged",
        "{\"schema\": \"nq/document/1\", \"body\": [{\"kind\": \"paper\"}]} | json-damaged",
        "{\"schema\": \"nq/document/1\", \"meta\": {\"date\": \"hôm nay\"}} | json-damaged",
        "{\"schema\": \"nq/document/1\", \"front\": [{\"role\": \"x\"}]} | json-damaged",
      })
  void whatIsNoDocumentIsRefused(String json, String code) {
    assertThatThrownBy(() -> again(json))
        .isInstanceOfSatisfying(InputException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void depthIsBounded() {
    String json =
        "{\"schema\":\"nq/document/1\",\"body\":" + "[".repeat(5000) + "]".repeat(5000) + "}";

    assertThatThrownBy(() -> again(json)).isInstanceOf(InputException.class);
  }
}
