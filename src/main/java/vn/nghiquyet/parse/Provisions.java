package vn.nghiquyet.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Line;

/** Makes the finished provisions of built nodes: title and text, path, citation, range. */
final class Provisions {
  private final List<Line> lines;

  Provisions(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * The provisions of nodes that stand side by side.
   *
   * @param nodes the nodes
   * @param path path of what holds them
   * @param holders citations of what holds them, outermost first
   * @param end where the last of them ends
   */
  List<Provision> of(List<Node> nodes, List<String> path, List<String> holders, int end) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    List<Provision> out = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      int count = counts.merge(node.kind, 1, Integer::sum);
      int stop = Math.min(node.limit, i + 1 < nodes.size() ? nodes.get(i + 1).start : end);
      out.add(
          one(
              node,
              append(path, pathPart(node, count)),
              holders,
              count,
              Math.max(node.start, stop)));
    }
    return out;
  }

  private Provision one(Node node, List<String> path, List<String> holders, int count, int end) {
    int titles = Headings.count(node);
    String heading = join(node.lead.subList(0, titles));
    List<Node.Paragraph> rest = node.lead.subList(titles, node.lead.size());
    String text = rest.isEmpty() ? "" : rest.get(0).toString();
    List<Node> children = new ArrayList<>();
    rest.stream().skip(1).forEach(paragraph -> children.add(Node.paragraph(paragraph)));
    children.addAll(node.children);
    List<String> cited = append(holders, citationPart(node, heading, count));
    return new Provision(
        node.kind,
        node.label,
        node.marker,
        heading,
        text,
        path,
        citation(cited),
        lines.get(node.line - 1).page(),
        node.line,
        new TextRange(node.start, end),
        node.confidence,
        of(children, path, cited(node.kind, holders, cited), end));
  }

  /** Phần, Chương, Mục are not named in citations of what they hold: Điều runs through them. */
  private static List<String> cited(Kind kind, List<String> holders, List<String> cited) {
    boolean silent = kind == Kind.CHAPTER || kind == Kind.SECTION || kind == Kind.SUBSECTION;
    return silent ? holders : cited;
  }

  private static String join(List<Node.Paragraph> paragraphs) {
    return paragraphs.stream().map(Node.Paragraph::toString).collect(Collectors.joining(" "));
  }

  private static String pathPart(Node node, int count) {
    return switch (node.kind) {
      case BULLET -> "-" + count;
      case PARAGRAPH -> "p" + count;
      case TABLE -> "table" + count;
      default -> node.label == Label.NONE ? node.kind.jsonName() + count : node.label.text();
    };
  }

  private static String citationPart(Node node, String heading, int count) {
    return switch (node.kind) {
      case APPENDIX -> (attachment(node, heading) + " " + node.label.text()).strip();
      case BULLET, PARAGRAPH, TABLE -> node.kind.citationName() + " thứ " + count;
      default ->
          node.label == Label.NONE
              ? node.kind.citationName()
              : node.kind.citationName() + " " + node.label.text();
    };
  }

  /** An attached rule is cited by what it is; what calls itself an appendix is one. */
  private static String attachment(Node node, String heading) {
    String title = heading.toLowerCase(Locale.ROOT);
    return Terms.RULES.stream()
        .filter(name -> node.marker.isBlank() && title.startsWith(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(Kind.APPENDIX.citationName());
  }

  /** Innermost first, as lawyers cite; a tiết 3.1 stands for its khoản 3 too. */
  private static String citation(List<String> parts) {
    StringBuilder out = new StringBuilder();
    for (int i = parts.size() - 1; i >= 0; i--) {
      String part = parts.get(i);
      boolean named = i + 1 < parts.size() && isWithin(parts.get(i + 1), part);
      if (!named) {
        out.append(out.length() == 0 ? "" : " ").append(part);
      }
    }
    return out.toString();
  }

  private static boolean isWithin(String inner, String outer) {
    return outer.startsWith("khoản ") && inner.startsWith(outer + ".");
  }

  private static List<String> append(List<String> list, String last) {
    List<String> out = new ArrayList<>(list.size() + 1);
    out.addAll(list);
    out.add(last);
    return out;
  }
}
