package vn.nghiquyet.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.nghiquyet.model.Kind;

/**
 * Tells the title of a unit from its text. A title is the first paragraph where it is set apart (no
 * end mark and a paragraph of text after it) or followed by numbered units; a sentence that leads
 * over to a list («gồm:», «sau đây:») is text.
 */
final class Headings {
  private static final int TITLE_SYLLABLES = 60;
  private static final int COLON_SYLLABLES = 14;
  private static final int SET_APART_SYLLABLES = 30;

  /** Last words before a colon that lead over to a list. */
  private static final Set<String> LEADING_OVER =
      Set.of(
          "sau",
          "gồm",
          "là",
          "trách nhiệm",
          "đây",
          "như",
          "định",
          "giao",
          "nhiệm vụ",
          "hợp",
          "được",
          "phải",
          "rằng");

  private Headings() {}

  /**
   * How many of the leading paragraphs are the title: 0, 1, or more for the lines of a chapter's
   * title.
   */
  static int count(Node node) {
    List<Node.Paragraph> lead = node.lead;
    if (lead.isEmpty() || node.kind == Kind.PARAGRAPH || node.kind == Kind.TABLE) {
      return 0;
    }
    if (isDivision(node.kind)) {
      return divisionTitle(lead);
    }
    String first = lead.get(0).toString();
    boolean titled = node.hasNumberedChildren();
    boolean setApart = titled || lead.size() > 1 || node.children.size() > 0;
    return setApart && isTitle(first, titled) || isBareArticleTitle(node, first) ? 1 : 0;
  }

  /**
   * Chương, Mục, Phụ lục: all leading paragraphs in capitals and what stands between them and a
   * note in brackets; else the first.
   */
  private static int divisionTitle(List<Node.Paragraph> lead) {
    int n = 0;
    while (n < lead.size() && Keywords.isUpper(lead.get(n).toString(), 0)) {
      n++;
    }
    if (n == 0) {
      return isPlainTitle(lead.get(0).toString()) ? 1 : 0;
    }
    boolean noted = n + 1 < lead.size() && lead.get(n + 1).toString().startsWith("(");
    return noted && isPlainTitle(lead.get(n).toString()) ? n + 1 : n;
  }

  private static boolean isPlainTitle(String text) {
    return !TextShape.endsSentence(text) && !text.startsWith("(");
  }

  private static boolean isDivision(Kind kind) {
    return kind == Kind.CHAPTER
        || kind == Kind.SECTION
        || kind == Kind.SUBSECTION
        || kind == Kind.APPENDIX;
  }

  /** An article of a single line without an end mark: a title whose text is missing. */
  private static boolean isBareArticleTitle(Node node, String first) {
    return node.kind == Kind.ARTICLE && !TextShape.endsSentence(first) && first.length() < 120;
  }

  private static boolean isTitle(String text, boolean numbered) {
    if (text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    int syllables = text.split(" ", -1).length;
    return switch (last) {
      case ';', ',' -> false;
      case ':' -> numbered && syllables <= COLON_SYLLABLES && !leadsOver(text);
      case '.' -> numbered && syllables <= TITLE_SYLLABLES;
      default -> numbered || syllables <= SET_APART_SYLLABLES && !TextShape.holdsSentences(text);
    };
  }

  private static boolean leadsOver(String text) {
    String lower = text.substring(0, text.length() - 1).strip().toLowerCase(Locale.ROOT);
    return LEADING_OVER.stream().anyMatch(lower::endsWith);
  }
}
