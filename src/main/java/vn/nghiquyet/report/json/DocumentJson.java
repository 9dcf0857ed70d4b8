package vn.nghiquyet.report.json;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Region;
import vn.nghiquyet.report.Messages;

/** {@code nq/document/1}: a parsed document. */
public final class DocumentJson {
  private DocumentJson() {}

  /** One document as one object. */
  public static String of(Document document, Messages messages, boolean pretty) {
    return Json.text(pretty, json -> write(json, document, messages));
  }

  /** Several documents as an array. */
  public static String of(List<Document> documents, Messages messages) {
    return Json.text(
        true, json -> json.array(documents, (out, document) -> write(out, document, messages)));
  }

  private static void write(Json json, Document document, Messages messages) throws IOException {
    json.object(
        out -> {
          out.field("schema", "nq/document/1");
          out.object("source", source -> source(source, document.source()));
          out.object("meta", meta -> meta(meta, document.meta()));
          out.strings("preamble", preamble(document));
          out.array("body", document.body(), DocumentJson::provision);
          out.strings("closing", closing(document));
          out.array("front", document.front(), DocumentJson::block);
          out.array("back", document.back(), DocumentJson::block);
          out.array(
              "diagnostics", document.diagnostics(), (item, d) -> diagnostic(item, d, messages));
        });
  }

  /** What stands before the body, legal bases aside. */
  private static List<String> preamble(Document document) {
    return document.front().stream()
        .filter(block -> block.role() != Block.Role.LEGAL_BASIS)
        .map(Block::text)
        .toList();
  }

  /** What stands after the body, recipients aside. */
  private static List<String> closing(Document document) {
    return document.back().stream()
        .filter(
            block ->
                block.role().region() == Region.CLOSING && block.role() != Block.Role.RECIPIENT)
        .map(Block::text)
        .toList();
  }

  private static void source(Json json, Document.Source source) throws IOException {
    json.field("name", source.name());
    json.field("format", source.format());
    json.optional("pages", source.pages());
    OriginJson.write(json, source.origins());
    json.field("repaired", source.repair().corrections() > 0);
    json.field("corrections", source.repair().corrections());
    json.field("doubts", source.repair().doubts());
  }

  private static void meta(Json json, Metadata meta) throws IOException {
    json.optional("docType", meta.docType());
    json.optional("symbol", meta.symbol());
    json.optional("number", meta.number());
    json.optional("title", meta.title());
    json.optional("issuer", meta.issuer());
    json.optional("place", meta.place());
    json.optional("date", meta.date().map(Object::toString).orElse(""));
    json.optional("term", meta.term());
    json.optional("session", meta.session());
    json.strings("legalBases", meta.legalBases());
    json.strings("recipients", meta.recipients());
    if (meta.signer().equals(Metadata.Signer.NONE)) {
      json.nullField("signer");
    } else {
      json.object(
          "signer",
          out -> {
            out.optional("position", meta.signer().position());
            out.optional("name", meta.signer().name());
          });
    }
    json.field("draft", meta.draft());
  }

  private static void block(Json json, Block block) throws IOException {
    json.object(
        out -> {
          out.field("role", block.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
          out.field("text", block.text());
          out.optional("page", block.page());
          out.field("line", block.line());
        });
  }

  private static void provision(Json json, Provision provision) throws IOException {
    json.object(
        out -> {
          out.field("kind", provision.kind().jsonName());
          out.optional("label", provision.label().text());
          out.optional("marker", provision.marker());
          out.optional("heading", provision.heading());
          out.optional("text", provision.text());
          out.strings("path", provision.path());
          out.field("citation", provision.citation());
          out.optional("page", provision.page());
          out.field("line", provision.line());
          out.field("confidence", provision.confidence());
          out.array("children", provision.children(), DocumentJson::provision);
        });
  }

  private static void diagnostic(Json json, Diagnostic diagnostic, Messages messages)
      throws IOException {
    json.object(
        out -> {
          out.field("code", diagnostic.code());
          out.field("severity", diagnostic.severity().jsonName());
          out.optional("page", diagnostic.page());
          out.field("line", diagnostic.line());
          out.field("message", messages.get(diagnostic));
        });
  }
}
