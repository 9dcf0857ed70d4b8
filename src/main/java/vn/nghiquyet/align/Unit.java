package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Region;
import vn.nghiquyet.text.Words;

/**
 * One piece of a document that is compared as a whole: a provision's own words, or a paragraph
 * outside the body.
 *
 * @param index place among the units of its document, in reading order
 * @param parent index of the unit that holds it, -1 at the top
 * @param end index after the last unit it holds
 * @param region the part of the document it belongs to
 * @param kind what it is; {@link Kind#PARAGRAPH} outside the body
 * @param role what it is outside the body, as a name; empty in the body
 * @param label its label
 * @param path its path; empty outside the body
 * @param citation its citation; outside the body what it is
 * @param page 1-based page, 0 where there is none
 * @param line 1-based line
 * @param text its own words
 * @param words the keys of its own words and numbers
 */
public record Unit(
    int index,
    int parent,
    int end,
    Region region,
    Kind kind,
    String role,
    Label label,
    List<String> path,
    String citation,
    int page,
    int line,
    String text,
    List<String> words) {

  /** Copies the lists. */
  public Unit {
    path = List.copyOf(path);
    words = List.copyOf(words);
  }

  /** The units of a document, in reading order. */
  public static List<Unit> of(Document document) {
    List<Unit> out = new ArrayList<>();
    blocks(out, document.front());
    document.body().forEach(provision -> add(out, -1, provision));
    blocks(out, document.back());
    return List.copyOf(out);
  }

  private static void blocks(List<Unit> out, List<Block> blocks) {
    List<Block> merged = merged(blocks);
    Map<Block.Role, Long> sizes =
        merged.stream().collect(Collectors.groupingBy(Block::role, Collectors.counting()));
    Map<Block.Role, Integer> counts = new EnumMap<>(Block.Role.class);
    for (Block block : merged) {
      int count = counts.merge(block.role(), 1, Integer::sum);
      String place = sizes.get(block.role()) == 1 ? "" : " " + count;
      out.add(ofBlock(out.size(), block, block.role().citationName() + place));
    }
  }

  /** Running text before the body as one piece: where its paragraphs end is a matter of layout. */
  private static List<Block> merged(List<Block> blocks) {
    List<Block> out = new ArrayList<>();
    for (Block block : blocks) {
      Block last = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean running = block.role() == Block.Role.PREAMBLE;
      if (running && last != null && last.role() == block.role()) {
        String text = last.text() + "\n" + block.text();
        out.set(out.size() - 1, new Block(last.role(), text, last.page(), last.line()));
      } else {
        out.add(block);
      }
    }
    return out;
  }

  private static Unit ofBlock(int index, Block block, String citation) {
    return new Unit(
        index,
        -1,
        index + 1,
        block.role().region(),
        Kind.PARAGRAPH,
        block.role().name(),
        Label.NONE,
        List.of(),
        citation,
        block.page(),
        block.line(),
        block.text(),
        Words.keys(block.text()));
  }

  /**
   * A provision with the unnumbered paragraphs that follow its own text: where one paragraph ends
   * and the next begins is a matter of layout, and not all files tell. Those behind numbered units
   * are units of their own.
   */
  private static void add(List<Unit> out, int parent, Provision p) {
    int index = out.size();
    out.add(null); // kept free: its end is known after its children
    StringBuilder text = new StringBuilder(p.ownText());
    int own = 0;
    while (own < p.children().size() && isPlain(p.children().get(own))) {
      text.append(text.length() == 0 ? "" : "\n").append(p.children().get(own++).ownText());
    }
    p.children().subList(own, p.children().size()).forEach(child -> add(out, index, child));
    out.set(
        index,
        new Unit(
            index,
            parent,
            out.size(),
            Region.BODY,
            p.kind(),
            "",
            p.label(),
            p.path(),
            p.citation(),
            p.page(),
            p.line(),
            text.toString(),
            Words.keys(text.toString())));
  }

  private static boolean isPlain(Provision p) {
    return p.kind() == Kind.PARAGRAPH && p.children().isEmpty();
  }

  /** Several units as one: the first with the words of all, joined by line feeds. */
  public static Unit joined(List<Unit> units) {
    Unit first = units.get(0);
    String text = units.stream().map(Unit::text).collect(Collectors.joining("\n"));
    return units.size() == 1
        ? first
        : new Unit(
            first.index,
            first.parent,
            first.end,
            first.region,
            first.kind,
            first.role,
            first.label,
            first.path,
            first.citation,
            first.page,
            first.line,
            text,
            Words.keys(text));
  }

  /** Whether it only groups Điều: Phần, Chương, Mục, Tiểu mục. */
  boolean isGroup() {
    return region == Region.BODY && kind.compareTo(Kind.ARTICLE) < 0;
  }

  /** Whether it holds no other units. */
  public boolean isLeaf() {
    return end == index + 1;
  }
}
