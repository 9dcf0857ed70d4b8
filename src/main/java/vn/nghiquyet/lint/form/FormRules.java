package vn.nghiquyet.lint.form;

import java.util.List;
import vn.nghiquyet.lint.Rule;

/** The rules of this family. */
public final class FormRules {
  private FormRules() {}

  /** All of them, by code. */
  public static List<Rule> all() {
    return List.of(
        new ClosingPart(),
        new ClosingSentence(),
        new DocumentTitle(),
        new EffectiveDate(),
        new EnactingWords(),
        new LegalBasisEnd(),
        new LegalBasisMissing(),
        new LegalBasisOrder(),
        new LegalBasisStart(),
        new LetterheadPart(),
        new MottoWording(),
        new PlaceDateForm(),
        new RecipientsArchive(),
        new SignerAuthority(),
        new SymbolPattern());
  }
}
