package vn.nghiquyet.lint.structure;

import java.util.List;
import vn.nghiquyet.lint.Rule;

/** The rules of this family. */
public final class StructureRules {
  private StructureRules() {}

  /** All of them, by code. */
  public static List<Rule> all() {
    return List.of(
        new ArticleRestart(),
        new BulletInPoint(),
        new LabelDuplicate(),
        new LabelGap(),
        new LabelMisprint(),
        new LabelOrder(),
        new ListEnd(),
        new ListIntro(),
        new ListMark(),
        new Nesting(),
        new PointLetter(),
        new QuotationUnclosed(),
        new TitleMissing(),
        new UnitCutOff(),
        new UnitEmpty(),
        new UnitLone());
  }
}
