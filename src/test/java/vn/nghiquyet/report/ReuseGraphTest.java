package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.nghiquyet.compare.Survey;

final class ReuseGraphTest {
  private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";

  private static byte[] bytes(Survey survey) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReuseGraph.write(survey, out);
    return out.toByteArray();
  }

  private static Document read(Survey survey) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setXIncludeAware(false);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(survey)));
  }

  private static List<Element> all(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS(GRAPHML, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static Map<String, String> data(Element element) {
    NodeList found = element.getElementsByTagNameNS(GRAPHML, "data");
    Map<String, String> out = new HashMap<>();
    for (int i = 0; i < found.getLength(); i++) {
      Element one = (Element) found.item(i);
      out.put(one.getAttribute("key"), one.getTextContent());
    }
    return out;
  }

  @Test
  void aDocumentIsANode() throws Exception {
    Document graph = read(SurveySamples.three());

    assertThat(all(graph, "node"))
        .extracting(node -> node.getAttribute("id"))
        .containsExactly("d1", "d2", "d3");
    assertThat(data(all(graph, "node").get(0)))
        .containsOnly(
            Map.entry("document", "binh-son"),
            Map.entry("name", "binh-son.txt"),
            Map.entry("issuer", "HỘI ĐỒNG NHÂN DÂN TỈNH BÌNH SƠN"),
            Map.entry("province", "Bình Sơn"),
            Map.entry("date", "2025-03-10"),
            Map.entry("draft", "false"));
    assertThat(data(all(graph, "node").get(2)))
        .containsEntry("draft", "true")
        .doesNotContainKey("date");
  }

  @Test
  void anEdgeIsTheShareOfItsSourceInItsTarget() throws Exception {
    List<Element> edges = all(read(SurveySamples.three()), "edge");

    assertThat(edges).hasSize(6);
    assertThat(edges.get(0).getAttribute("source")).isEqualTo("d1");
    assertThat(edges.get(0).getAttribute("target")).isEqualTo("d2");
    assertThat(data(edges.get(0))).isEqualTo(Map.of("share", "0.7100", "order", "before"));
    assertThat(edges.get(1).getAttribute("source")).isEqualTo("d2");
    assertThat(data(edges.get(1))).isEqualTo(Map.of("share", "0.6400", "order", "after"));
    assertThat(data(edges.get(2))).isEqualTo(Map.of("share", "0.2200", "order", "unknown"));
  }

  @Test
  void whatIsSaidIsDeclared() throws Exception {
    Document graph = read(SurveySamples.three());

    List<String> keys = all(graph, "key").stream().map(key -> key.getAttribute("id")).toList();
    assertThat(keys).doesNotHaveDuplicates();
    assertThat(all(graph, "data"))
        .isNotEmpty()
        .allSatisfy(data -> assertThat(keys).contains(data.getAttribute("key")));
  }

  @Test
  void namesToFearAreNamesOnly() throws Exception {
    Document graph = read(SurveySamples.hostile());

    List<Element> nodes = all(graph, "node");
    assertThat(nodes)
        .extracting(node -> node.getAttribute("id"))
        .allSatisfy(id -> assertThat(id).matches("[a-z0-9]+"));
    assertThat(data(nodes.get(0))).containsEntry("document", "=cmd|' /C calc'!A0");
    assertThat(data(nodes.get(1)))
        .containsEntry("document", "a & <b> \"c\" 'd' \uD83D\uDE00\u202Ee");
    assertThat(data(nodes.get(2))).containsEntry("province", "[31m");
  }

  @Test
  void theSameSurveyGivesTheSameBytes() throws IOException {
    Survey survey = SurveySamples.generated(30, 5, 4);

    assertThat(bytes(survey)).isEqualTo(bytes(survey));
  }
}
