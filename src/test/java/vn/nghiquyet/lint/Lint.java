package vn.nghiquyet.lint;

import java.util.BitSet;
import java.util.List;
import vn.nghiquyet.lint.catalog.Catalog;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.text.SourceText;

/** Runs rules over composed texts. */
public final class Lint {
  private Lint() {}

  /**
   * A text as a subject, with the profile of its type and date; marks as {@link Markup} has them.
   */
  public static Subject subject(String text) {
    SourceText source = Markup.read("du-thao.txt", text);
    Document document = new DocumentParser().parse(source);
    return new Subject(
        document, source, new BitSet(), Profile.of(document.meta()), LanguageModel::shipped);
  }

  /** What all rules find in a text. */
  public static List<Finding> findings(String text) {
    return new Linter(Catalog.all(), Policy.USUAL, List.of())
        .check("du-thao.txt", subject(text))
        .findings();
  }

  /** What one rule finds in a text. */
  public static List<Finding> findings(String rule, String text) {
    return new Linter(List.of(Catalog.rule(rule).orElseThrow()), Policy.USUAL, List.of())
        .check("du-thao.txt", subject(text))
        .findings();
  }
}
