package vn.nghiquyet.lint.spelling;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/** A word that is spelled right and is not the one that was meant. */
final class WrongWord extends BaseRule {
  /** Slips that are never right in an official document, and what was meant. */
  private static final Map<String, String> SLIPS =
      Map.ofEntries(
          Map.entry("đi đối với", "đi đôi với"),
          Map.entry("bổ xung", "bổ sung"),
          Map.entry("sử lý", "xử lý"),
          Map.entry("xử dụng", "sử dụng"),
          Map.entry("chia sẽ", "chia sẻ"),
          Map.entry("sát nhập", "sáp nhập"),
          Map.entry("thăm quan", "tham quan"),
          Map.entry("khuyến kích", "khuyến khích"),
          Map.entry("thẩm quyển", "thẩm quyền"),
          Map.entry("kiếm tra", "kiểm tra"),
          Map.entry("vô hình chung", "vô hình trung"),
          Map.entry("sơ xuất", "sơ suất"),
          Map.entry("chuẩn đoán", "chẩn đoán"),
          Map.entry("cọ sát", "cọ xát"),
          Map.entry("xúc tích", "súc tích"),
          Map.entry("xuất phát điểm từ", "xuất phát từ"));

  /** Three words at most. */
  private static final int LONGEST = 4;

  /** So much more probable the other word must make its surroundings, as a natural logarithm. */
  private static final double SURE = 9;

  /** No look at other words where the word is not stranger than this here. */
  private static final double STRANGE = -9;

  /** The other word must fit like this on its own. */
  private static final double FITS = -4.5;

  private static final int USUAL = 2000;

  WrongWord() {
    super("wrong-word", Family.SPELLING, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    List<Prose.Word> words = Prose.words(subject);
    int[] ids = words.stream().mapToInt(word -> word.id(subject.model())).toArray();
    for (int i = 0; i < words.size(); i++) {
      slip(words, i, out);
      if (i >= 2 && i + 2 < ids.length && words.get(i).isSmall() && !words.get(i).row()) {
        strange(subject, words, ids, i, out);
      }
    }
  }

  private static void slip(List<Prose.Word> words, int i, Findings out) {
    StringBuilder said = new StringBuilder();
    for (int k = i; k < Math.min(words.size(), i + LONGEST) && words.get(k).isWord(); k++) {
      said.append(k > i ? " " : "").append(TokenCursor.key(words.get(k).text()));
      String right = SLIPS.get(said.toString());
      boolean name = k > i && !words.get(k).isSmall() && words.get(i).isSmall();
      if (right != null && !name) {
        TextRange range = new TextRange(words.get(i).start(), words.get(k).end());
        String meant = cased(right, words.get(i).text(), words.get(k).text());
        out.add(range, Fix.unsafe(range, meant), said.toString(), right);
      }
    }
  }

  private static String cased(String right, String first, String last) {
    if (last.equals(last.toUpperCase(Locale.ROOT))) {
      return right.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(first.charAt(0))
        ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1)
        : right;
  }

  private static void strange(
      Subject subject, List<Prose.Word> words, int[] ids, int i, Findings out) {
    LanguageModel model = subject.model();
    if (model.logProb(-1, ids[i - 2], ids[i - 1], ids[i]) > STRANGE) {
      return;
    }
    double as = around(model, ids, i, ids[i]);
    Optional<String> best = Optional.empty();
    double most = as + SURE;
    for (String other : Spelling.neighbours(words.get(i).text())) {
      int id = model.id(TokenCursor.key(other));
      boolean usual = id != LanguageModel.UNKNOWN && model.count(id) >= USUAL;
      double gain = usual ? around(model, ids, i, id) : Double.NEGATIVE_INFINITY;
      if (gain > most && model.logProb(-1, ids[i - 2], ids[i - 1], id) > FITS) {
        most = gain;
        best = Optional.of(other);
      }
    }
    best.ifPresent(
        other ->
            out.add(
                words.get(i).range(),
                Fix.unsafe(words.get(i).range(), other),
                words.get(i).text(),
                other));
  }

  private static double around(LanguageModel model, int[] ids, int i, int id) {
    return model.logProb(-1, ids[i - 2], ids[i - 1], id)
        + model.logProb(ids[i - 2], ids[i - 1], id, ids[i + 1])
        + model.logProb(ids[i - 1], id, ids[i + 1], ids[i + 2]);
  }
}
