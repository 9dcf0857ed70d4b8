package vn.nghiquyet.app;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.model.PageOrigin;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/**
 * Reads a document in the form of {@link StoredDocument}, to its end. Besides an {@link
 * IOException} it throws what the document's records throw.
 */
final class DocumentReader {
  /** Deeper trees are refused; the parser's are less than half as deep. */
  private static final int MAX_DEPTH = 128;

  private final DataInputStream in;
  private final List<String> known = new ArrayList<>();

  private interface Item<T> {
    T read() throws IOException;
  }

  DocumentReader(DataInputStream in) {
    this.in = in;
  }

  private String text() throws IOException {
    int index = in.readInt();
    if (index != known.size()) {
      return known.get(index);
    }
    int pieces = count();
    String text = pieces == 1 ? in.readUTF() : joined(pieces);
    known.add(text);
    return text;
  }

  private String joined(int pieces) throws IOException {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      out.append(in.readUTF());
    }
    return out.toString();
  }

  /** A number of things of which each takes a byte at least. */
  private int count() throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available()) {
      throw new InvalidObjectException("count " + count);
    }
    return count;
  }

  private <T> List<T> list(Item<T> item) throws IOException {
    int count = count();
    List<T> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(item.read());
    }
    return out;
  }

  private <E extends Enum<E>> E value(Class<E> type) throws IOException {
    return Enum.valueOf(type, text());
  }

  Document document() throws IOException {
    Document document =
        new Document(
            source(),
            meta(),
            list(this::block),
            list(() -> provision(0)),
            list(this::block),
            list(this::diagnostic));
    if (in.available() > 0) {
      throw new InvalidObjectException("more than a document");
    }
    return document;
  }

  private Document.Source source() throws IOException {
    return new Document.Source(
        text(),
        text(),
        in.readInt(),
        new Document.Repair(in.readInt(), in.readInt()),
        list(this::origin));
  }

  private PageOrigin origin() throws IOException {
    return new PageOrigin(
        in.readInt(),
        value(PageOrigin.From.class),
        value(PageOrigin.Reason.class),
        in.readDouble(),
        in.readBoolean() ? Optional.of(geometry()) : Optional.empty());
  }

  private PageGeometry geometry() throws IOException {
    return new PageGeometry(
        in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readDouble());
  }

  private Metadata meta() throws IOException {
    return new Metadata(
        text(),
        text(),
        text(),
        text(),
        text(),
        text(),
        date(),
        text(),
        text(),
        list(this::text),
        list(this::text),
        new Metadata.Signer(text(), text()),
        in.readBoolean());
  }

  private Optional<LocalDate> date() throws IOException {
    String date = text();
    return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
  }

  private Block block() throws IOException {
    return new Block(value(Block.Role.class), text(), in.readInt(), in.readInt());
  }

  private Provision provision(int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new InvalidObjectException("depth " + depth);
    }
    return new Provision(
        value(Kind.class),
        label(),
        text(),
        text(),
        text(),
        list(this::text),
        text(),
        in.readInt(),
        in.readInt(),
        new TextRange(in.readInt(), in.readInt()),
        in.readDouble(),
        list(() -> provision(depth + 1)));
  }

  private Label label() throws IOException {
    String kind = text();
    return switch (kind) {
      case "Arabic" -> new Label.Arabic(in.readInt(), text());
      case "Roman" -> new Label.Roman(in.readInt(), text());
      case "Letter" -> new Label.Letter(text(), text());
      case "Dotted" -> new Label.Dotted(list(this::text));
      case "Mark" -> new Label.Mark(text());
      case "None" -> Label.NONE;
      default -> throw new InvalidObjectException("label " + kind);
    };
  }

  private Diagnostic diagnostic() throws IOException {
    return new Diagnostic(
        text(), value(Severity.class), in.readInt(), in.readInt(), list(this::text));
  }
}
