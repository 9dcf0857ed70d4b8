package vn.nghiquyet.source.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vn.nghiquyet.model.Conversion;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.Opener;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.source.word.Block;
import vn.nghiquyet.source.word.Budget;
import vn.nghiquyet.source.word.LimitExceededException;
import vn.nghiquyet.source.word.LineWriter;
import vn.nghiquyet.source.word.ListCounter;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;

/**
 * Reads web pages: the document in them, as a browser shows it, a line for each paragraph. See
 * {@link ContentFinder} for what is the document. Labels of lists are written, tables that only lay
 * out text are read as text, notes come last, and marks that refer to them are left out.
 *
 * <p>Time and memory grow with the page, within {@link #MAX_CHARACTERS}, {@link #MAX_TAGS} and
 * {@link Budget}; depth of nesting does not matter.
 */
public final class HtmlOpener implements Opener {
  /** Characters of a page, markup and embedded pictures included. */
  static final int MAX_CHARACTERS = 96 << 20;

  /** Tags of a page. */
  static final int MAX_TAGS = 3 << 20;

  /** Makes one. */
  public HtmlOpener() {}

  @Override
  public SourceText open(Input input, ReadOptions options) throws InputException {
    try {
      return read(input, options);
    } catch (LimitExceededException e) {
      throw new InputException(e, "too-large", input.name());
    }
  }

  private static SourceText read(Input input, ReadOptions options) throws InputException {
    if (input.bytes().length > 2L * MAX_CHARACTERS) {
      throw new LimitExceededException("bytes");
    }
    Optional<WebArchive.Page> archived = WebArchive.page(input.bytes());
    String text =
        Charsets.decode(
            archived.map(WebArchive.Page::bytes).orElse(input.bytes()),
            archived.map(WebArchive.Page::charset).orElse(""));
    check(text);
    Document page = Parser.htmlParser().parseInput(text, "");
    Css css = new Css();
    for (Element style : page.select("style")) {
      for (DataNode sheet : style.dataNodes()) {
        css.add(sheet.getWholeData());
      }
    }
    List<Conversion> conversions = LegacyFonts.convert(page, css);
    return lines(input.fileName(), ContentFinder.find(page.body(), css), options)
        .converted(conversions);
  }

  private static void check(String text) {
    long tags = text.chars().filter(c -> c == '<').count();
    if (text.length() > MAX_CHARACTERS || tags > MAX_TAGS) {
      throw new LimitExceededException("page");
    }
  }

  private static SourceText lines(String name, ContentFinder.Found found, ReadOptions options) {
    Budget budget = new Budget();
    BlockReader reader = new BlockReader(found.css(), options.revisions(), budget);
    PageWalk.of(found.root(), found.css(), found.without(), reader);
    LineWriter writer = new LineWriter(new ListCounter(list -> Optional.empty()), budget);
    BitSet loose = new BitSet();
    for (Block block : reader.body()) {
      int from = writer.size();
      writer.write(List.of(block), Line.Role.TEXT);
      if (reader.isLoose(block)) {
        loose.set(from, writer.size());
      }
    }
    writer.write(reader.notes(), Line.Role.FOOTNOTE);
    SourceText read = writer.source(name, "html");
    List<Line> lines = new ArrayList<>(read.lines());
    loose.stream().forEach(i -> lines.set(i, unknown(lines.get(i))));
    return read.with(lines);
  }

  private static Line unknown(Line line) {
    Line.Layout layout = line.layout();
    return new Line(
        line.text(),
        line.page(),
        new Line.Layout(layout.role(), Line.Flow.UNKNOWN, layout.emphasized()),
        line.origin());
  }
}
