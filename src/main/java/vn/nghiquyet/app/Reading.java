package vn.nghiquyet.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.report.MarkdownDocument;
import vn.nghiquyet.report.json.JsonDocument;
import vn.nghiquyet.source.Format;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.Opener;
import vn.nghiquyet.source.Patch;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.source.Sources;
import vn.nghiquyet.source.TextPatch;
import vn.nghiquyet.source.akn.AknOpener;
import vn.nghiquyet.source.html.HtmlOpener;
import vn.nghiquyet.source.image.ImageFile;
import vn.nghiquyet.source.office.DocOpener;
import vn.nghiquyet.source.office.DocxOpener;
import vn.nghiquyet.source.office.DocxPatch;
import vn.nghiquyet.source.office.DocxTracker;
import vn.nghiquyet.source.office.OdtOpener;
import vn.nghiquyet.source.page.PagedFile;
import vn.nghiquyet.source.page.PagedReader;
import vn.nghiquyet.source.pdf.PdfFile;
import vn.nghiquyet.source.pdf.PdfLayer;
import vn.nghiquyet.source.pdf.PdfOpener;
import vn.nghiquyet.source.rtf.RtfOpener;
import vn.nghiquyet.text.SourceText;

/** Reads files to text. Safe for use by several threads. */
public final class Reading {
  /** Larger files are refused. */
  static final long MAX_BYTES = 512L << 20;

  /** The name that stands for standard input. */
  public static final String STDIN = "-";

  private final Sources sources = new Sources(openers());

  private final ReadOptions options;
  private final Ocr ocr;
  private final InputStream stdin;

  /**
   * Reads files.
   *
   * @param original whether to take the text before tracked changes instead of the final one
   * @param ocr recognizes pages
   * @param stdin what {@code -} reads
   */
  public Reading(boolean original, Ocr ocr, InputStream stdin) {
    this.options =
        new ReadOptions(original ? ReadOptions.Revisions.ORIGINAL : ReadOptions.Revisions.FINAL);
    this.ocr = ocr;
    this.stdin = stdin;
  }

  private Map<Format, Opener> openers() {
    Map<Format, Opener> openers = new EnumMap<>(Format.class);
    openers.put(Format.DOCX, new DocxOpener());
    openers.put(Format.ODT, new OdtOpener());
    openers.put(Format.HTML, new HtmlOpener());
    openers.put(Format.JSON, this::json);
    openers.put(Format.OLE2, new DocOpener());
    openers.put(Format.RTF, new RtfOpener());
    openers.put(Format.PDF, this::pdf);
    openers.put(Format.IMAGE, this::image);
    openers.put(Format.AKN, new AknOpener());
    return openers;
  }

  /** What {@code nq parse} wrote, as text: its lines are those of its Markdown. */
  private SourceText json(Input input, ReadOptions same) throws InputException {
    String text = MarkdownDocument.of(JsonDocument.read(input.name(), input.bytes()));
    SourceText read =
        sources.open(new Input(input.name(), text.getBytes(StandardCharsets.UTF_8)), same);
    return new SourceText(read.name(), Format.JSON.jsonName(), 0, read.lines());
  }

  /**
   * The document in a file that {@code nq parse} wrote, as it was; empty for other files, which are
   * still to be parsed.
   */
  Optional<Document> parsed(Input input) throws InputException {
    if (Format.of(input.bytes()) != Format.JSON) {
      return Optional.empty();
    }
    return Optional.of(JsonDocument.read(input.name(), input.bytes()).named(input.fileName()));
  }

  private SourceText pdf(Input input, ReadOptions unused) throws InputException {
    try (PdfFile file = PdfFile.open(input, ocr.password())) {
      return PdfOpener.read(file, input, ocr.recognizing());
    }
  }

  private SourceText image(Input input, ReadOptions unused) throws InputException {
    try (ImageFile file = ImageFile.open(input)) {
      return PagedReader.read(file, input, ocr.recognizing());
    }
  }

  /** The pages of a file, empty where its format has none. */
  Optional<PagedFile> pages(Input input) throws InputException {
    return switch (Format.of(input.bytes())) {
      case PDF -> Optional.of(PdfFile.open(input, ocr.password()));
      case IMAGE -> Optional.of(ImageFile.open(input));
      default -> Optional.empty();
    };
  }

  /** A scanned file with its text made searchable. */
  PdfLayer searchable(Input input, SourceText text) throws InputException {
    return Format.of(input.bytes()) == Format.IMAGE
        ? PdfLayer.ofImages(input, text)
        : PdfLayer.of(input, ocr.password(), text);
  }

  /** Refuses what no layer of text can be added to. */
  void checkSearchable(Input input) throws InputException {
    if (Format.of(input.bytes()) == Format.PDF) {
      PdfLayer.check(input, ocr.password());
    }
  }

  /** The text of a file. */
  public SourceText text(String file) throws InputException {
    return text(input(file));
  }

  /** A file's content, read once; standard input can be read no second time. */
  Input input(String file) throws InputException {
    return new Input(file, bytes(file));
  }

  /** The text of a file that was read. */
  SourceText text(Input input) throws InputException {
    return sources.open(input, options);
  }

  /**
   * What changes pieces of a file; empty where files of its format, or text in old encodings, are
   * only read.
   *
   * @param lines as they were read from it
   */
  Optional<Patch> patch(Input input, SourceText lines) throws InputException {
    if (!lines.conversions().isEmpty()) {
      return Optional.empty();
    }
    return switch (lines.format()) {
      case "txt", "md" -> Optional.of(new TextPatch(input, lines));
      case "docx" -> Optional.of(new DocxPatch(input, options));
      default -> Optional.empty();
    };
  }

  /** What tracks changes in a file; empty where it is no Word file. */
  Optional<DocxTracker> tracker(Input input) throws InputException {
    return Format.of(input.bytes()) == Format.DOCX
        ? Optional.of(new DocxTracker(input, options))
        : Optional.empty();
  }

  /** What {@code -} reads. */
  InputStream stdin() {
    return stdin;
  }

  private byte[] bytes(String file) throws InputException {
    if (file.equals(STDIN)) {
      return standardInput();
    }
    Path path = path(file);
    if (file.isEmpty()) {
      throw new InputException("missing", file);
    }
    if (Files.isDirectory(path)) {
      throw new InputException("directory", file);
    }
    try {
      if (!Files.exists(path)) {
        throw new InputException("missing", file);
      }
      if (Files.size(path) > MAX_BYTES) {
        throw new InputException("too-large", file);
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new InputException(e, "unreadable", file);
    }
  }

  private static Path path(String file) throws InputException {
    try {
      return Path.of(file);
    } catch (java.nio.file.InvalidPathException e) {
      throw new InputException(e, "missing", file);
    }
  }

  private byte[] standardInput() throws InputException {
    try {
      byte[] bytes = stdin.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MAX_BYTES + 1));
      if (bytes.length > MAX_BYTES) {
        throw new InputException("too-large", STDIN);
      }
      return bytes;
    } catch (IOException e) {
      throw new InputException(e, "unreadable", STDIN);
    }
  }
}
