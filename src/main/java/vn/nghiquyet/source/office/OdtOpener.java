package vn.nghiquyet.source.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.Opener;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.source.word.Block;
import vn.nghiquyet.source.word.Budget;
import vn.nghiquyet.source.word.LimitExceededException;
import vn.nghiquyet.source.word.LineWriter;
import vn.nghiquyet.source.word.ListCounter;
import vn.nghiquyet.text.Line.Role;
import vn.nghiquyet.text.SourceText;

/**
 * Reads OpenDocument texts, packed (odt, ott) or in one XML file (fodt), as a word processor shows
 * them and {@link DocxOpener} reads Word files: labels of lists written, tracked changes in the
 * chosen view, tables that only lay out text as text, notes last. Headers, footers and comments are
 * not read, and macros never run.
 *
 * <p>One pass over each part; time and memory grow with the text, within the bounds named in {@link
 * MemoryZip}, {@link Xml} and {@link Budget}.
 */
public final class OdtOpener implements Opener {
  /** Makes one. */
  public OdtOpener() {}

  @Override
  public SourceText open(Input input, ReadOptions options) throws InputException {
    try {
      return new Reading(options).read(input);
    } catch (LimitExceededException e) {
      throw new InputException(e, "too-large", input.name());
    } catch (EncryptedException e) {
      throw new InputException(e, "encrypted", input.name());
    } catch (IOException | XMLStreamException e) {
      throw new InputException(e, "damaged-odt", input.name());
    }
  }

  /** A password is needed. */
  private static final class EncryptedException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Reading one file. */
  private static final class Reading {
    private final Budget budget = new Budget();
    private final OdtStyles styles = new OdtStyles();
    private final OdtLists lists = new OdtLists();
    private final OdtStory.Context context;
    private final List<Block> body = new ArrayList<>();
    private boolean found;

    Reading(ReadOptions options) {
      context =
          new OdtStory.Context(styles, lists, new OdtChanges(options.revisions(), budget), budget);
    }

    SourceText read(Input input) throws IOException, XMLStreamException {
      if (input.bytes().length > 1 && input.bytes()[0] == 'P' && input.bytes()[1] == 'K') {
        try (MemoryZip zip = new MemoryZip(input.bytes())) {
          refuseEncrypted(zip);
          if (zip.has("styles.xml")) {
            part(zip.getInputStream(zip.getEntry("styles.xml")));
          }
          part(zip.getInputStream(zip.getEntry("content.xml")));
        }
      } else {
        part(new ByteArrayInputStream(input.bytes()));
      }
      if (!found) {
        throw new IOException("no text");
      }
      return lines(input.fileName());
    }

    /** With a password, the parts are no XML; the manifest tells. */
    private static void refuseEncrypted(MemoryZip zip) throws IOException, XMLStreamException {
      if (!zip.has("content.xml")) {
        throw new IOException("no content");
      }
      if (!zip.has("META-INF/manifest.xml")) {
        return;
      }
      try (Xml xml = new Xml(zip.getInputStream(zip.getEntry("META-INF/manifest.xml")))) {
        int level = xml.depth();
        while (xml.nextChild(level)) {
          boolean content = xml.attribute("full-path").equals("content.xml");
          int inside = xml.depth();
          while (xml.nextChild(inside)) {
            if (content && xml.is(":encryption-data")) {
              throw new EncryptedException();
            }
          }
        }
      }
    }

    private void part(InputStream in) throws IOException, XMLStreamException {
      try (Xml xml = new Xml(in)) {
        int level = xml.depth();
        while (xml.nextChild(level)) {
          switch (xml.name()) {
            case ":font-face-decls" -> styles.readFonts(xml);
            case ":styles", ":automatic-styles" -> styles(xml);
            case ":body" -> body(xml);
            default -> {
              // Settings, scripts, pages.
            }
          }
        }
      }
    }

    private void styles(Xml xml) throws XMLStreamException {
      int level = xml.depth();
      while (xml.nextChild(level)) {
        switch (xml.name()) {
          case ":style" -> styles.read(xml);
          case ":list-style", ":outline-style" -> lists.read(xml);
          default -> {
            // Number formats, pages.
          }
        }
      }
    }

    private void body(Xml xml) throws XMLStreamException {
      int level = xml.depth();
      while (xml.nextChild(level)) {
        if (xml.is(":text")) {
          found = true;
          body.addAll(new OdtStory(context).read(xml));
        }
      }
    }

    private SourceText lines(String name) {
      LineWriter writer = new LineWriter(new ListCounter(lists::definition), budget);
      writer.write(body, Role.TEXT);
      for (String key : writer.notes()) {
        writer.write(context.notes().getOrDefault(key, List.of()), Role.FOOTNOTE);
      }
      return writer.source(name, "odt");
    }
  }
}
