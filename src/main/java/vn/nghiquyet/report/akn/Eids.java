package vn.nghiquyet.report.akn;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.report.Slug;

/**
 * The eIds of provisions, {@code art_5__para_2__point_a} (Akoma Ntoso Naming Convention 1.0, 5.4):
 * the context, two underscores, the element, one underscore, its number. Điều runs through a
 * document, so that nothing above it is its context; an appendix is one. The letter đ is dd, the
 * number of what has no label is its place among its like. Where a document prints a label twice,
 * the second has {@code -2} behind it. All are ASCII and unique.
 */
final class Eids {
  private final IdentityHashMap<Provision, String> ids = new IdentityHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Eids(Document document) {
    place(document.body(), "", "");
  }

  /** That of a provision of the document. */
  String of(Provision provision) {
    return ids.get(provision);
  }

  /** That of an element that its context holds once. */
  String only(String context, String reference) {
    return free(stem(context, reference));
  }

  /** A new one for an element that no provision stands for, numbered in its context. */
  String next(String context, String reference) {
    String stem = stem(context, reference);
    return free(stem + "_" + counts.merge(stem, 1, Integer::sum));
  }

  private void place(List<Provision> provisions, String context, String scope) {
    Map<Level, Integer> places = new EnumMap<>(Level.class);
    Map<String, Integer> alineas = new HashMap<>();
    for (Provision one : provisions) {
      Level level = Level.of(one.kind());
      int place =
          level.reference().equals("al")
              ? alineas.merge("al", 1, Integer::sum)
              : places.merge(level, 1, Integer::sum);
      String number = one.label() == Label.NONE ? "" : number(one);
      String around = one.kind() == Kind.ARTICLE ? scope : context;
      String id =
          free(stem(around, level.reference()) + "_" + (number.isEmpty() ? "" + place : number));
      ids.put(one, id);
      place(one.children(), id, one.kind() == Kind.APPENDIX ? id : scope);
    }
  }

  /** A bullet's mark is no number: it has its place. */
  private static String number(Provision one) {
    if (one.kind() == Kind.BULLET) {
      return "";
    }
    String slug = Slug.of(one.label().text());
    boolean roman = one.label() instanceof Label.Roman && slug.matches("[ivxlcdm]+");
    return roman ? slug.toUpperCase(Locale.ROOT) : slug;
  }

  private static String stem(String context, String reference) {
    return context.isEmpty() ? reference : context + "__" + reference;
  }

  private String free(String id) {
    String free = id;
    for (int n = 2; !taken.add(free); n++) {
      free = id + "-" + n;
    }
    return free;
  }
}
