package vn.nghiquyet.source.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.Opener;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.text.Line.Role;
import vn.nghiquyet.text.SourceText;

/**
 * Reads Word files (docx, docm, dotx) as Word shows them: a line for each paragraph, with the
 * labels of automatic numbering, in the chosen view of tracked changes. Tables that only lay out
 * text are read as text, others give a line for each row; notes come last. Headers, footers and
 * comments are not read, and macros never run.
 *
 * <p>One pass over each part; time and memory grow with the text, within the bounds named in {@link
 * MemoryZip}, {@link Xml} and {@link Budget}.
 */
public final class DocxOpener implements Opener {
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** Makes one. */
  public DocxOpener() {}

  @Override
  public SourceText open(Input input, ReadOptions options) throws InputException {
    return trace(input, options).text();
  }

  /**
   * A file's text, and where that stands in its main part.
   *
   * @param text its lines
   * @param spans where the characters of each line, as the file has it, stand
   */
  record Trace(SourceText text, List<List<Traced.Span>> spans) {}

  static Trace trace(Input input, ReadOptions options) throws InputException {
    return withParts(input, parts -> new Reading(parts, options).read(input.fileName()));
  }

  /** Something done with the parts of a file. */
  @FunctionalInterface
  interface Work<T> {
    T of(DocxParts parts) throws IOException, XMLStreamException, DocxParts.NotWordException;
  }

  /** Opens a file, does this, and says what is wrong with the file if it fails. */
  static <T> T withParts(Input input, Work<T> work) throws InputException {
    refuseOldContainer(input);
    try (DocxParts parts = DocxParts.open(input.bytes())) {
      return work.of(parts);
    } catch (LimitExceededException e) {
      throw new InputException(e, "too-large", input.name());
    } catch (DocxParts.NotWordException e) {
      throw new InputException(e, "not-word", input.name());
    } catch (IOException | XMLStreamException e) {
      throw new InputException(e, "damaged-docx", input.name());
    }
  }

  /** A password turns the zip into an OLE2 file; so does, without one, the format before docx. */
  private static void refuseOldContainer(Input input) throws InputException {
    byte[] bytes = input.bytes();
    for (int i = 0; i < OLE2.length; i++) {
      if (i >= bytes.length || bytes[i] != OLE2[i]) {
        return;
      }
    }
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    boolean old = all.contains(wide("WordDocument")) && !all.contains(wide("EncryptedPackage"));
    throw new InputException(old ? "not-word" : "encrypted", input.name());
  }

  /** ASCII as the directory of an OLE2 file has it. */
  private static String wide(String ascii) {
    return new String(ascii.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  /** Reading one file. */
  private static final class Reading {
    private final DocxParts parts;
    private final Context context;

    Reading(DocxParts parts, ReadOptions options) throws IOException, XMLStreamException {
      this.parts = parts;
      context = new Context(styles(parts), numbering(parts), options.revisions(), new Budget());
    }

    private static Styles styles(DocxParts parts) throws IOException, XMLStreamException {
      Optional<Xml> part = parts.part("styles");
      if (part.isEmpty()) {
        return new Styles();
      }
      try (Xml xml = part.get()) {
        return Styles.read(xml);
      }
    }

    private static Numbering numbering(DocxParts parts) throws IOException, XMLStreamException {
      Optional<Xml> part = parts.part("numbering");
      if (part.isEmpty()) {
        return new Numbering();
      }
      try (Xml xml = part.get()) {
        return Numbering.read(xml);
      }
    }

    Trace read(String name) throws IOException, XMLStreamException, DocxParts.NotWordException {
      LineWriter writer = new LineWriter(new ListCounter(context.numbering()), context.budget());
      writer.write(body(), Role.TEXT);
      List<String> keys = writer.notes();
      if (!keys.isEmpty()) {
        Map<String, List<DocxBlock>> notes = new HashMap<>();
        Set<String> wanted = new HashSet<>(keys);
        notes("footnote", wanted, notes);
        notes("endnote", wanted, notes);
        for (String key : keys) {
          writer.write(notes.getOrDefault(key, List.of()), Role.FOOTNOTE);
        }
      }
      return new Trace(
          new SourceText(name, "docx", 0, writer.lines(), List.of(), writer.markings()),
          writer.spans());
    }

    /** The body; read anew with all text shown if a field in it never ends. */
    private List<DocxBlock> body()
        throws IOException, XMLStreamException, DocxParts.NotWordException {
      Fields fields = new Fields(false);
      List<DocxBlock> found = body(fields);
      return fields.hides() ? body(new Fields(true)) : found;
    }

    private List<DocxBlock> body(Fields fields)
        throws IOException, XMLStreamException, DocxParts.NotWordException {
      List<DocxBlock> out = new ArrayList<>();
      try (Xml xml = parts.main()) {
        int level = xml.depth();
        while (xml.nextChild(level)) {
          if (xml.is("body")) {
            out.addAll(new StoryReader(context, fields).read(xml));
          }
        }
      }
      return out;
    }

    private void notes(String kind, Set<String> wanted, Map<String, List<DocxBlock>> into)
        throws IOException, XMLStreamException {
      Optional<Xml> part = parts.part(kind + "s");
      if (part.isEmpty()) {
        return;
      }
      try (Xml xml = part.get()) {
        int level = xml.depth();
        while (xml.nextChild(level)) {
          String key = kind + " " + xml.attribute("id");
          if (xml.is(kind) && wanted.contains(key)) {
            into.put(key, new StoryReader(context, new Fields(false)).read(xml));
          }
        }
      }
    }
  }
}
