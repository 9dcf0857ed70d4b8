package vn.nghiquyet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;
import vn.nghiquyet.Docs;
import vn.nghiquyet.OddPapers;
import vn.nghiquyet.Outline;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.report.HtmlDocument;
import vn.nghiquyet.report.akn.AknDocument;

/** Akoma Ntoso is what its schema says, of real documents, of the samples and of odd ones. */
@Tag("shared")
class AknSchemaTest {
  /** The schema imports that of {@code xml:lang}, which lies beside it; nothing is fetched. */
  private static Schema schema() throws Exception {
    DOMImplementationLS dom =
        (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    byte[] xml = Shared.bytes("schema/xml.xsd");
    factory.setResourceResolver(
        (type, space, publicId, systemId, base) -> {
          LSInput input = dom.createLSInput();
          input.setByteStream(
              space.endsWith("/namespace")
                  ? new ByteArrayInputStream(xml)
                  : InputStream.nullInputStream());
          input.setSystemId(systemId);
          return input;
        });
    return factory.newSchema(Shared.file("schema/akomantoso30.xsd").toFile());
  }

  private static List<Path> files() throws IOException {
    List<Path> out = new ArrayList<>();
    Path samples = Path.of(System.getProperty("nq.basedir", "."), "samples");
    for (Path folder : List.of(Shared.file("documents"), Shared.file("resolutions"), samples)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(file -> file.toString().matches(".*\\.(?:txt|md)"))
            .filter(file -> !file.endsWith("README.md"))
            .sorted()
            .forEach(out::add);
      }
    }
    return out;
  }

  private static Document read(Path file) throws IOException {
    return new DocumentParser()
        .parse(Docs.open(file.getFileName().toString(), Files.readAllBytes(file)));
  }

  private static void check(Schema schema, String name, String xml) throws IOException {
    try {
      schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    } catch (SAXException e) {
      throw new AssertionError(name + ": " + e.getMessage(), e);
    }
    Matcher link = Pattern.compile("(?:href|refersTo|source)=\"#([^\"]+)\"").matcher(xml);
    while (link.find()) {
      assertThat(xml).as(name).contains("eId=\"" + link.group(1) + "\"");
    }
  }

  @Test
  void everyDocumentIsValidAndItsReferencesLeadSomewhere() throws Exception {
    Schema schema = schema();
    List<Path> files = files();

    assertThat(files).hasSizeGreaterThan(25);
    for (Path file : files) {
      check(schema, file.toString(), AknDocument.of(read(file)));
    }
    for (int seed = 0; seed < 60; seed++) {
      check(schema, "seed " + seed, AknDocument.of(new DocumentParser().parse(OddPapers.of(seed))));
    }
    check(schema, "nothing", AknDocument.of(Docs.parse("")));
    check(schema, "a word", AknDocument.of(Docs.parse("một\n")));
  }

  /** What was read from print and not repaired may change: its lines are torn anywhere. */
  @Test
  void realDocumentsAreReadAsTheyWereWritten() throws IOException {
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (name.equals("changes.md") || name.equals("doc-nham.txt")) {
        continue;
      }
      Document document = read(file);
      String expected = Outline.content(document);

      assertThat(Outline.content(Docs.read("a.xml", AknDocument.of(document))))
          .as(name)
          .isEqualTo(expected);
      assertThat(Outline.content(Docs.read("a.html", HtmlDocument.of(document))))
          .as(name)
          .isEqualTo(expected);
    }
  }
}
