package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nghiquyet.align.Reference;
import vn.nghiquyet.lint.Profile;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.lint.reference.Cited;
import vn.nghiquyet.lint.reference.Citing;
import vn.nghiquyet.lint.reference.Instrument;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;

/**
 * Where the words of a document name one of its own units or another instrument. What counts as
 * such is for the rules of {@code lint.reference} to say; they read lines, so the document is laid
 * out for them once more, a paragraph a line. Linear in the text, up to the rules.
 */
public final class Links {
  private final IdentityHashMap<Object, List<Link>> links = new IdentityHashMap<>();
  private final IdentityHashMap<Provision, Heading> headings = new IdentityHashMap<>();
  private final IdentityHashMap<Provision, Provision> originals = new IdentityHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();
  private int lines;

  /**
   * A place in a paragraph that leads elsewhere; one of both is there.
   *
   * @param start in the paragraph, 0-based
   * @param end behind its last character
   * @param unit of the same document
   * @param instrument another one
   */
  public record Link(
      int start, int end, Optional<Provision> unit, Optional<Instrument> instrument) {}

  /** A paragraph of the document and where it is laid out. */
  private record Stretch(Object holder, TextRange range) {}

  /** What marks the heading of a provision as a holder of links, apart from its text. */
  private record Heading(Provision provision) {}

  private Links() {}

  /** Those of a document. */
  public static Links of(Document document) {
    Links out = new Links();
    out.find(document);
    return out;
  }

  /** Those in a heading, by place; they do not overlap. */
  public List<Link> inHeading(Provision provision) {
    Heading heading = headings.get(provision);
    return heading == null ? List.of() : links.getOrDefault(heading, List.of());
  }

  /** Those in a text, by place; they do not overlap. */
  public List<Link> inText(Provision provision) {
    return links.getOrDefault(provision, List.of());
  }

  /** Those in a paragraph outside the body, by place; they do not overlap. */
  public List<Link> in(Block block) {
    return links.getOrDefault(block, List.of());
  }

  private void find(Document document) {
    List<Block> front = document.front().stream().map(this::block).toList();
    List<Provision> body = document.body().stream().map(this::provision).toList();
    List<Block> back = document.back().stream().map(this::block).toList();
    Document laidOut =
        new Document(document.source(), document.meta(), front, body, back, List.of());
    List<Line> laid =
        text.toString().lines().map(line -> Line.of(line, 0, Line.Layout.PARAGRAPH)).toList();
    Subject subject =
        new Subject(
            laidOut,
            new SourceText(document.source().name(), document.source().format(), 0, laid),
            new BitSet(),
            Profile.of(document.meta()),
            () -> {
              throw new IllegalStateException("references need no model");
            });
    if (!subject.text().contentEquals(text.substring(0, Math.max(0, text.length() - 1)))) {
      return; // a paragraph that is cleaned once more would move all places
    }
    List<Found> found = new ArrayList<>();
    units(subject, found);
    Instrument.in(subject)
        .forEach(one -> found.add(new Found(one.range(), Optional.empty(), Optional.of(one))));
    found.sort(Comparator.comparingInt(one -> one.range().start()));
    assign(found);
  }

  /** A link among all paragraphs. */
  private record Found(
      TextRange range, Optional<Provision> unit, Optional<Instrument> instrument) {}

  /** A list of units is linked label by label, one unit as a whole. */
  private void units(Subject subject, List<Found> out) {
    List<Cited> all = Citing.of(subject).all();
    Map<TextRange, Long> sizes =
        all.stream().collect(Collectors.groupingBy(Cited::range, Collectors.counting()));
    for (Cited cited : all) {
      Kind level = level(cited.reference());
      Provision unit = cited.units().get(level);
      TextRange place =
          sizes.get(cited.range()) == 1
              ? cited.range()
              : cited.labels().getOrDefault(level, TextRange.EMPTY);
      if (unit != null && place.length() > 0) {
        out.add(new Found(place, Optional.ofNullable(originals.get(unit)), Optional.empty()));
      }
    }
  }

  private static Kind level(Reference reference) {
    return !reference.point().isEmpty()
        ? Kind.POINT
        : reference.clause().isEmpty() ? Kind.ARTICLE : Kind.CLAUSE;
  }

  /** Both lists are in order of place; what overlaps the one before is left out. */
  private void assign(List<Found> found) {
    int at = 0;
    int behind = 0;
    for (Found one : found) {
      while (at < stretches.size() && stretches.get(at).range().end() < one.range().end()) {
        at++;
      }
      if (at == stretches.size()) {
        return;
      }
      TextRange holder = stretches.get(at).range();
      if (one.range().start() >= Math.max(holder.start(), behind)) {
        int base = holder.start();
        links
            .computeIfAbsent(stretches.get(at).holder(), unused -> new ArrayList<>())
            .add(
                new Link(
                    one.range().start() - base,
                    one.range().end() - base,
                    one.unit(),
                    one.instrument()));
        behind = one.range().end();
      }
    }
  }

  private Block block(Block block) {
    int line = lines + 1;
    add(block, block.text());
    end();
    return new Block(block.role(), block.text(), block.page(), line);
  }

  private Provision provision(Provision p) {
    int start = text.length();
    int line = lines + 1;
    text.append(p.cleanMarker()).append(p.cleanMarker().isEmpty() ? "" : " ");
    if (!p.heading().isEmpty()) {
      Heading heading = new Heading(p);
      headings.put(p, heading);
      add(heading, p.heading());
      if (!p.text().isEmpty()) {
        end();
      }
    }
    add(p, p.text());
    end();
    List<Provision> children = p.children().stream().map(this::provision).toList();
    Provision copy =
        new Provision(
            p.kind(),
            p.label(),
            p.cleanMarker(),
            p.heading(),
            p.text(),
            p.path(),
            p.citation(),
            p.page(),
            line,
            new TextRange(start, Math.max(start, text.length() - 1)),
            p.confidence(),
            children);
    originals.put(copy, p);
    return copy;
  }

  private void add(Object holder, String words) {
    int start = text.length();
    text.append(words);
    lines += (int) words.chars().filter(c -> c == '\n').count();
    if (!words.isEmpty()) {
      stretches.add(new Stretch(holder, new TextRange(start, text.length())));
    }
  }

  private void end() {
    text.append('\n');
    lines++;
  }
}
