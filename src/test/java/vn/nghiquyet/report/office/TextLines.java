package vn.nghiquyet.report.office;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;

/** The paragraphs of a document, straight from its tree. */
public final class TextLines {
  private TextLines() {}

  /** The paragraphs, with their labels. */
  public static List<String> of(Document document) {
    List<String> out = new ArrayList<>();
    document.front().forEach(block -> add(out, block));
    document.body().stream().filter(p -> p.kind() != Kind.APPENDIX).forEach(p -> add(out, p));
    document.back().forEach(block -> add(out, block));
    document.body().stream().filter(p -> p.kind() == Kind.APPENDIX).forEach(p -> add(out, p));
    return out;
  }

  private static void add(List<String> out, Block block) {
    boolean item = block.role() == Block.Role.RECIPIENT;
    out.addAll(List.of(((item ? "- " : "") + block.text()).split("\n", -1)));
  }

  private static void add(List<String> out, Provision p) {
    String label = p.cleanMarker();
    String words = p.heading().isEmpty() ? p.text() : p.heading();
    boolean above =
        switch (p.kind()) {
          case PART, CHAPTER, SECTION, SUBSECTION, APPENDIX -> !label.endsWith(".");
          default -> false;
        };
    String behind = label.isEmpty() || words.isEmpty() ? "" : above ? "\n" : " ";
    out.addAll(List.of((label + behind + words).split("\n", -1)));
    if (!p.heading().isEmpty() && !p.text().isEmpty()) {
      out.addAll(List.of(p.text().split("\n", -1)));
    }
    p.children().forEach(child -> add(out, child));
  }
}
