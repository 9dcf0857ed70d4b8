package vn.nghiquyet.report.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Block.Role;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.report.Links;
import vn.nghiquyet.report.Markup;

/** Writes what stands before and after the body: letterhead, legal bases, recipients, signature. */
final class Outside {
  private final Markup out;
  private final Metadata meta;
  private final Eids ids;
  private final Links links;
  private final Words words;

  Outside(Markup out, Metadata meta, Eids ids, Links links) {
    this.out = out;
    this.meta = meta;
    this.ids = ids;
    this.links = links;
    this.words = new Words(out, ids);
  }

  /** Writes the letterhead. */
  void preface(List<Block> blocks) throws XMLStreamException {
    for (Block block : blocks) {
      String text = block.text();
      switch (block.role()) {
        case ISSUER -> marked(block, "docAuthority", text, "refersTo", "#" + Meta.ISSUER);
        case SYMBOL -> marked(block, "docNumber", meta.symbol());
        case PLACE_DATE -> date(block);
        case DRAFT_MARK -> marked(block, "docStage", text);
        case DOC_TYPE -> marked(block, "docType", text);
        case TITLE -> marked(block, "docTitle", text);
        default -> plain(block);
      }
    }
  }

  /** Writes what stands between letterhead and body; legal bases side by side are one list. */
  void preamble(List<Block> blocks) throws XMLStreamException {
    int at = 0;
    while (at < blocks.size()) {
      int end = at;
      while (end < blocks.size() && blocks.get(end).role() == blocks.get(at).role()) {
        end++;
      }
      List<Block> run = blocks.subList(at, end);
      switch (run.get(0).role()) {
        case LEGAL_BASIS -> citations(run);
        case ENACTING ->
            out.element(
                "formula",
                () -> each(run),
                "name",
                "enacting",
                "eId",
                ids.next("preamble", "formula"));
        default -> each(run);
      }
      at = end;
    }
  }

  private void citations(List<Block> bases) throws XMLStreamException {
    String id = ids.only("", "cits");
    out.element(
        "citations",
        () -> {
          for (Block basis : bases) {
            out.element(
                "citation",
                () -> words.paragraph(basis.text(), links.in(basis)),
                "eId",
                ids.next(id, "cit"));
          }
        },
        "eId",
        id);
  }

  /** Writes recipients as a list, position and name of who signed as such. */
  void conclusions(List<Block> blocks) throws XMLStreamException {
    int at = 0;
    while (at < blocks.size()) {
      Block block = blocks.get(at);
      int end = at + 1;
      if (block.role() == Role.RECIPIENT) {
        while (end < blocks.size() && blocks.get(end).role() == Role.RECIPIENT) {
          end++;
        }
        recipients(blocks.subList(at, end));
      } else {
        closing(block);
      }
      at = end;
    }
  }

  private void closing(Block block) throws XMLStreamException {
    String text = block.text();
    boolean position =
        block.role() == Role.SIGNER_POSITION && text.equals(meta.signer().position());
    boolean name = block.role() == Role.SIGNER_NAME && text.equals(meta.signer().name());
    if (position) {
      marked(block, "role", text, "refersTo", "#" + Meta.POSITION);
    } else if (name) {
      marked(block, "person", text, "refersTo", "#" + Meta.SIGNER);
    } else {
      plain(block);
    }
  }

  private void recipients(List<Block> blocks) throws XMLStreamException {
    String id = ids.next("conclusions", "list");
    out.element(
        "blockList",
        () -> {
          for (Block block : blocks) {
            out.element(
                "item",
                () -> {
                  out.text("num", "-");
                  words.paragraph(block.text(), links.in(block));
                },
                "eId",
                ids.next(id, "item"));
          }
        },
        "eId",
        id);
  }

  private void each(List<Block> blocks) throws XMLStreamException {
    for (Block block : blocks) {
      plain(block);
    }
  }

  private void plain(Block block) throws XMLStreamException {
    words.paragraph(block.text(), links.in(block), "class", name(block));
  }

  /** What a paragraph is, as its class: {@code signer-position}. */
  private static String name(Block block) {
    return block.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A paragraph with a part of it in an element of its own; plain where it is not found. */
  private void marked(Block block, String element, String part, String... attributes)
      throws XMLStreamException {
    String text = block.text();
    int at = part.isEmpty() ? -1 : text.indexOf(part);
    if (at < 0) {
      plain(block);
      return;
    }
    out.mixed(
        "p",
        () -> {
          out.words(text.substring(0, at));
          out.inline(element, part, attributes);
          out.words(text.substring(at + part.length()));
        },
        "class",
        name(block));
  }

  private void date(Block block) throws XMLStreamException {
    int day = block.text().toLowerCase(Locale.ROOT).indexOf("ngày");
    if (meta.date().isEmpty() || day < 0) {
      plain(block);
      return;
    }
    LocalDate date = meta.date().get();
    marked(block, "docDate", block.text().substring(day), "date", date.toString());
  }
}
