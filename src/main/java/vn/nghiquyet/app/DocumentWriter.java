package vn.nghiquyet.app;

import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.model.PageOrigin;
import vn.nghiquyet.model.Provision;

/** Writes a document in the form of {@link StoredDocument}. */
final class DocumentWriter {
  /** So many characters fit into one piece of {@link DataOutputStream#writeUTF} in any case. */
  private static final int PIECE = 20_000;

  private final DataOutputStream out;
  private final Map<String, Integer> known = new HashMap<>();

  private interface Item<T> {
    void write(T value) throws IOException;
  }

  DocumentWriter(DataOutputStream out) {
    this.out = out;
  }

  private void text(String text) throws IOException {
    Integer index = known.putIfAbsent(text, known.size());
    out.writeInt(index == null ? known.size() - 1 : index);
    if (index == null) {
      int pieces = (text.length() + PIECE - 1) / PIECE;
      out.writeInt(pieces);
      for (int i = 0; i < pieces; i++) {
        out.writeUTF(text.substring(i * PIECE, Math.min(text.length(), (i + 1) * PIECE)));
      }
    }
  }

  private <T> void list(List<T> list, Item<T> item) throws IOException {
    out.writeInt(list.size());
    for (T value : list) {
      item.write(value);
    }
  }

  private void name(Enum<?> value) throws IOException {
    text(value.name());
  }

  void document(Document document) throws IOException {
    source(document.source());
    meta(document.meta());
    list(document.front(), this::block);
    list(document.body(), this::provision);
    list(document.back(), this::block);
    list(document.diagnostics(), this::diagnostic);
  }

  private void source(Document.Source source) throws IOException {
    text(source.name());
    text(source.format());
    out.writeInt(source.pages());
    out.writeInt(source.repair().corrections());
    out.writeInt(source.repair().doubts());
    list(source.origins(), this::origin);
  }

  private void origin(PageOrigin origin) throws IOException {
    out.writeInt(origin.page());
    name(origin.from());
    name(origin.reason());
    out.writeDouble(origin.confidence());
    out.writeBoolean(origin.geometry().isPresent());
    if (origin.geometry().isPresent()) {
      PageGeometry geometry = origin.geometry().get();
      out.writeInt(geometry.width());
      out.writeInt(geometry.height());
      out.writeInt(geometry.dpi());
      out.writeInt(geometry.turn());
      out.writeDouble(geometry.skew());
    }
  }

  private void meta(Metadata meta) throws IOException {
    text(meta.docType());
    text(meta.symbol());
    text(meta.number());
    text(meta.title());
    text(meta.issuer());
    text(meta.place());
    text(meta.date().map(LocalDate::toString).orElse(""));
    text(meta.term());
    text(meta.session());
    list(meta.legalBases(), this::text);
    list(meta.recipients(), this::text);
    text(meta.signer().position());
    text(meta.signer().name());
    out.writeBoolean(meta.draft());
  }

  private void block(Block block) throws IOException {
    name(block.role());
    text(block.text());
    out.writeInt(block.page());
    out.writeInt(block.line());
  }

  private void provision(Provision provision) throws IOException {
    name(provision.kind());
    label(provision.label());
    text(provision.marker());
    text(provision.heading());
    text(provision.text());
    list(provision.path(), this::text);
    text(provision.citation());
    out.writeInt(provision.page());
    out.writeInt(provision.line());
    out.writeInt(provision.range().start());
    out.writeInt(provision.range().end());
    out.writeDouble(provision.confidence());
    list(provision.children(), this::provision);
  }

  private void label(Label label) throws IOException {
    text(label.getClass().getSimpleName());
    if (label instanceof Label.Arabic arabic) {
      out.writeInt(arabic.value());
      text(arabic.suffix());
    } else if (label instanceof Label.Roman roman) {
      out.writeInt(roman.value());
      text(roman.text());
    } else if (label instanceof Label.Letter letter) {
      text(letter.letter());
      text(letter.suffix());
    } else if (label instanceof Label.Dotted dotted) {
      list(dotted.parts(), this::text);
    } else if (label instanceof Label.Mark mark) {
      text(mark.text());
    }
  }

  private void diagnostic(Diagnostic diagnostic) throws IOException {
    text(diagnostic.code());
    name(diagnostic.severity());
    out.writeInt(diagnostic.page());
    out.writeInt(diagnostic.line());
    list(diagnostic.arguments(), this::text);
  }
}
