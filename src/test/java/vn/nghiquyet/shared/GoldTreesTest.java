package vn.nghiquyet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;

/** Trees made by hand: the same units, each with the same words. */
@Tag("shared")
class GoldTreesTest {
  @ParameterizedTest
  @CsvSource({"hanoi-draft.txt, hanoi-draft, 48", "thainguyen.md, thainguyen, 39"})
  void theTreeIsTheOneMadeByHand(String file, String gold, int units) throws IOException {
    JsonNode tree = Shared.json("gold/" + gold + ".tree.json");
    Map<String, String> expected = new LinkedHashMap<>();
    goldUnits(tree.path("body"), "", expected);
    Document document = Shared.document("documents/" + file);
    Map<String, String> found = new LinkedHashMap<>();
    units(document.body(), "", found);

    assertThat(expected).hasSize(units);
    assertThat(found).isEqualTo(expected);
    assertThat(Shared.plain(document.meta().title()))
        .isEqualTo(Shared.plain(tree.at("/meta/title").asText()));
    assertThat(document.meta().legalBases()).hasSameSizeAs(bases(tree));
  }

  private static List<String> bases(JsonNode tree) {
    List<String> bases = new ArrayList<>();
    tree.at("/meta/legalBases").forEach(basis -> bases.add(basis.asText()));
    return bases;
  }

  /** Own words of each unit by its path; a paragraph's words are its parent's. */
  private static String goldUnits(JsonNode nodes, String path, Map<String, String> out) {
    StringBuilder own = new StringBuilder();
    int bullets = 0;
    for (JsonNode node : nodes) {
      String kind = node.path("kind").asText();
      String words = node.path("heading").asText("") + " " + node.path("text").asText("");
      if (kind.equals("paragraph")) {
        own.append(' ').append(words).append(goldUnits(node.path("children"), path, out));
      } else {
        String label = kind.equals("bullet") ? "" + ++bullets : node.path("label").asText();
        String here = path + "/" + kind + " " + bareLabel(label);
        out.put(here, "");
        out.put(here, Shared.plain(words + goldUnits(node.path("children"), here, out)));
      }
    }
    return own.toString();
  }

  private static String units(List<Provision> provisions, String path, Map<String, String> out) {
    StringBuilder own = new StringBuilder();
    int bullets = 0;
    for (Provision p : provisions) {
      String words = p.heading() + " " + p.text();
      if (p.kind() == Kind.PARAGRAPH) {
        own.append(' ').append(words).append(units(p.children(), path, out));
      } else {
        String label = p.kind() == Kind.BULLET ? "" + ++bullets : p.label().text();
        String here = path + "/" + p.kind().jsonName() + " " + bareLabel(label);
        out.put(here, "");
        out.put(here, Shared.plain(words + units(p.children(), here, out)));
      }
    }
    return own.toString();
  }

  private static String bareLabel(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d.]", "").replaceAll("\\.$", "");
  }
}
