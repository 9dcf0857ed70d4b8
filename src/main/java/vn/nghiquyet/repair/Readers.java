package vn.nghiquyet.repair;

import java.util.EnumMap;
import java.util.Map;
import vn.nghiquyet.lm.CaseModel;
import vn.nghiquyet.lm.LanguageModel;

/** Who reads each kind of damage, made when first needed. Not for use by several threads. */
final class Readers {
  /** The lexicon and its model, shared by all threads and built when first needed. */
  static final class Shared {
    private final Language language;
    private final StrippedText stripped;
    private Lexicon lexicon;

    Shared(LanguageModel model, String reference) {
      this.language = new Language(model, reference);
      this.stripped = new StrippedText(model, reference);
    }

    Language language() {
      return language;
    }

    synchronized Lexicon lexicon() {
      lexicon = lexicon == null ? new Lexicon(language.model()) : lexicon;
      return lexicon;
    }
  }

  private final Shared shared;
  private final Map<Damage, OcrReader> ocr = new EnumMap<>(Damage.class);

  Readers(Shared shared) {
    this.shared = shared;
  }

  LanguageModel model() {
    return shared.language.model();
  }

  StrippedText stripped() {
    return shared.stripped;
  }

  /** The reader of one of the two kinds of OCR text. */
  OcrReader ocr(Damage damage) {
    return ocr.computeIfAbsent(
        damage,
        kind ->
            new OcrReader(
                shared.language,
                shared.lexicon(),
                CaseModel.shipped(model()),
                kind == Damage.ENGLISH_OCR ? OcrProfile.ENGLISH : OcrProfile.VIETNAMESE));
  }
}
