package vn.nghiquyet.bench;

import java.text.Normalizer;
import java.util.List;
import vn.nghiquyet.Composer;

/** Documents composed from a seed, the same in every run. */
final class Texts {
  static final int ARTICLES = 400;

  private Texts() {}

  static List<String> paragraphs() {
    return new Composer(1).resolution(ARTICLES);
  }

  static String before() {
    return Composer.lines(paragraphs());
  }

  /** A tenth of the paragraphs changed, a twentieth left out. */
  static String after() {
    Composer composer = new Composer(2);
    return Composer.lines(composer.changed(composer.shortened(paragraphs(), 0.05), 0.1));
  }

  static String decomposed() {
    return Normalizer.normalize(before(), Normalizer.Form.NFD);
  }
}
