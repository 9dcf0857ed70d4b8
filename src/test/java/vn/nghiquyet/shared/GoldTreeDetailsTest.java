package vn.nghiquyet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.model.Provision;

/**
 * Trees made by hand: the same units in the same order, titles apart from texts, and all that the
 * document says of itself.
 */
@Tag("shared")
class GoldTreeDetailsTest {
  @ParameterizedTest
  @CsvSource({"hanoi-draft.txt, hanoi-draft", "thainguyen.md, thainguyen"})
  void titlesAndTextsAreThoseMadeByHandInOrder(String file, String gold) throws IOException {
    List<String> expected = new ArrayList<>();
    gold(Shared.json("gold/" + gold + ".tree.json").path("body"), 0, expected);
    List<String> found = new ArrayList<>();
    found(Shared.document("documents/" + file).body(), 0, found);

    assertThat(found).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource({"hanoi-draft.txt, hanoi-draft", "thainguyen.md, thainguyen"})
  void whatADocumentSaysOfItselfIsComplete(String file, String gold) throws IOException {
    JsonNode meta = Shared.json("gold/" + gold + ".tree.json").path("meta");
    Document document = Shared.document("documents/" + file);
    Metadata read = document.meta();

    assertThat(List.of(read.docType(), read.symbol(), read.number(), read.place()))
        .containsExactly(
            text(meta, "docType"), text(meta, "symbol"), text(meta, "number"), text(meta, "place"));
    assertThat(read.date().map(LocalDate::toString).orElse("")).isEqualTo(text(meta, "date"));
    assertThat(read.draft()).isEqualTo(meta.path("draft").asBoolean());
    assertThat(Shared.plain(read.issuer())).isEqualTo(Shared.plain(text(meta, "issuer")));
    assertThat(Shared.plain(read.title())).isEqualTo(Shared.plain(text(meta, "title")));
    assertThat(number(read.term())).isEqualTo(number(text(meta, "term")));
    assertThat(number(read.session())).isEqualTo(number(text(meta, "session")));
    assertThat(read.legalBases().stream().map(Shared::plain)).isEqualTo(texts(meta, "legalBases"));
    assertThat(read.recipients().stream().map(Shared::plain)).isEqualTo(texts(meta, "recipients"));
    assertThat(Shared.plain(read.signer().name()))
        .isEqualTo(Shared.plain(text(meta.path("signer"), "name")));
    assertThat(Shared.plain(read.signer().position()))
        .isEqualTo(Shared.plain(text(meta.path("signer"), "position")));
  }

  private static String text(JsonNode node, String key) {
    return Normalizer.normalize(node.path(key).asText(""), Normalizer.Form.NFC).replace("null", "");
  }

  private static List<String> texts(JsonNode node, String key) {
    List<String> out = new ArrayList<>();
    node.path(key).forEach(item -> out.add(Shared.plain(item.asText())));
    return out;
  }

  /** Words and digits for the same number: {@code thứ nhất}, {@code I}, {@code 1}. */
  private static String number(String text) {
    String bare = Shared.plain(text.replaceAll("\\(.*\\)", "")).replaceFirst("^thứ ", "");
    List<String> words = List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín");
    List<String> romans = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    int word = Math.max(words.indexOf(bare), romans.indexOf(bare));
    return word < 0 ? bare : String.valueOf(word + 1);
  }

  /** Words of paragraphs are their parent's; units below a paragraph are its parent's too. */
  private static String gold(JsonNode nodes, int depth, List<String> out) {
    StringBuilder own = new StringBuilder();
    for (JsonNode node : nodes) {
      if (node.path("kind").asText().equals("paragraph")) {
        own.append(' ').append(text(node, "heading")).append(' ').append(text(node, "text"));
        own.append(gold(node.path("children"), depth, out));
      } else {
        int at = out.size();
        out.add("");
        String below = gold(node.path("children"), depth + 1, out);
        String unit = node.path("kind").asText() + " " + label(node.path("label").asText(""));
        boolean leaf = out.size() == at + 1;
        out.set(at, line(depth, unit, text(node, "heading"), text(node, "text") + below, leaf));
      }
    }
    return own.toString();
  }

  private static String found(List<Provision> provisions, int depth, List<String> out) {
    StringBuilder own = new StringBuilder();
    for (Provision p : provisions) {
      if (p.kind() == Kind.PARAGRAPH) {
        own.append(' ').append(p.heading()).append(' ').append(p.text());
        own.append(found(p.children(), depth, out));
      } else {
        int at = out.size();
        out.add("");
        String below = found(p.children(), depth + 1, out);
        String unit = p.kind().jsonName() + " " + label(p.label().text());
        boolean leaf = out.size() == at + 1;
        out.set(at, line(depth, unit, p.heading(), p.text() + below, leaf));
      }
    }
    return own.toString();
  }

  private static String label(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d.+•-]|\\.$|(?<=\\p{L})[)]", "");
  }

  /** The words of a point or bullet that holds nothing may stand in its title or in its text. */
  private static String line(int depth, String unit, String heading, String text, boolean leaf) {
    boolean one = leaf && (unit.startsWith("point") || unit.startsWith("bullet"));
    return one
        ? depth + " " + unit + " | " + Shared.plain(heading + " " + text)
        : depth + " " + unit + " | " + Shared.plain(heading) + " | " + Shared.plain(text);
  }
}
