package vn.nghiquyet.source.office;

import java.io.IOException;
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
import vn.nghiquyet.source.word.Block;
import vn.nghiquyet.source.word.Budget;
import vn.nghiquyet.source.word.Fields;
import vn.nghiquyet.source.word.LimitExceededException;
import vn.nghiquyet.source.word.LineWriter;
import vn.nghiquyet.source.word.ListCounter;
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
  /** Makes one. */
  public DocxOpener() {}

  @Override
  public SourceText open(Input input, ReadOptions options) throws InputException {
    try (DocxParts parts = DocxParts.open(input.bytes())) {
      return new Reading(parts, options).read(input.fileName());
    } catch (LimitExceededException e) {
      throw new InputException(e, "too-large", input.name());
    } catch (DocxParts.NotWordException e) {
      throw new InputException(e, "not-word", input.name());
    } catch (IOException | XMLStreamException e) {
      throw new InputException(e, "damaged-docx", input.name());
    }
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

    SourceText read(String name)
        throws IOException, XMLStreamException, DocxParts.NotWordException {
      LineWriter writer =
          new LineWriter(new ListCounter(context.numbering()::definition), context.budget());
      writer.write(body(), Role.TEXT);
      List<String> keys = writer.notes();
      if (!keys.isEmpty()) {
        Map<String, List<Block>> notes = new HashMap<>();
        Set<String> wanted = new HashSet<>(keys);
        notes("footnote", wanted, notes);
        notes("endnote", wanted, notes);
        for (String key : keys) {
          writer.write(notes.getOrDefault(key, List.of()), Role.FOOTNOTE);
        }
      }
      return writer.source(name, "docx");
    }

    /** The body; read anew with all text shown if a field in it never ends. */
    private List<Block> body() throws IOException, XMLStreamException, DocxParts.NotWordException {
      Fields fields = new Fields(false);
      List<Block> found = body(fields);
      return fields.hides() ? body(new Fields(true)) : found;
    }

    private List<Block> body(Fields fields)
        throws IOException, XMLStreamException, DocxParts.NotWordException {
      List<Block> out = new ArrayList<>();
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

    private void notes(String kind, Set<String> wanted, Map<String, List<Block>> into)
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
