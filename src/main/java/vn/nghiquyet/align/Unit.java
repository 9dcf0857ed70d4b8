package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Region;
import vn.nghiquyet.text.Words;

/**
 * One piece of a document that is compared as a whole: a provision's own words, or a paragraph outside the body.
 *
 * @param index place among the units of its document, in reading order
 * @param parent index of the unit that holds it, -1 at the top
 * @param end index after the last unit it holds
 * @param region the part of the document it belongs to
 * @param kind what it is; {@link Kind#PARAGRAPH} outside the body
 * @param role what it is outside the body, as a name; empty in the body
 * @param label its label
 * @param path its path; empty outside the body
 * @param citation its citation; empty outside the body
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
    document.front().forEach(block -> out.add(ofBlock(out.size(), block)));
    document.body().forEach(provision -> add(out, -1, provision));
    document.back().forEach(block -> out.add(ofBlock(out.size(), block)));
    return List.copyOf(out);
  }

  private static Unit ofBlock(int index, Block block) {
    return new Unit(
        index,
        -1,
        index + 1,
        block.role().region(),
        Kind.PARAGRAPH,
        block.role().name(),
        Label.NONE,
        List.of(),
        "",
        block.page(),
        block.line(),
        block.text(),
        Words.keys(block.text()));
  }

  private static void add(List<Unit> out, int parent, Provision p) {
    int index = out.size();
    out.add(null); // kept free: its end is known after its children
    p.children().forEach(child -> add(out, index, child));
    String text = p.ownText();
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
            text,
            Words.keys(text)));
  }

  /** Whether it holds no other units. */
  public boolean isLeaf() {
    return end == index + 1;
  }
}
