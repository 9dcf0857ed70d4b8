package vn.nghiquyet.lint.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.text.Tones;

/** Both ways to place the tone of open oa, oe, uy in one document. Names are left alone. */
final class TonePlacement extends BaseRule {
  TonePlacement() {
    super("tone-placement", Family.SPELLING, Severity.INFO);
  }

  @Override
  public void check(Subject subject, Findings out) {
    List<Prose.Word> old = new ArrayList<>();
    List<Prose.Word> fresh = new ArrayList<>();
    for (Prose.Word word : Prose.words(subject)) {
      if (word.isSmall()) {
        String first = Tones.write(word.text(), Tones.Style.OLD);
        String main = Tones.write(word.text(), Tones.Style.NEW);
        if (!first.equals(main)) {
          (word.text().equals(first) ? old : fresh).add(word);
        }
      }
    }
    if (!old.isEmpty() && !fresh.isEmpty()) {
      boolean keepsOld = old.size() >= fresh.size();
      tell(keepsOld ? fresh : old, keepsOld ? old : fresh, keepsOld, out);
    }
  }

  private static void tell(
      List<Prose.Word> fewer, List<Prose.Word> more, boolean old, Findings out) {
    Tones.Style style = old ? Tones.Style.OLD : Tones.Style.NEW;
    List<Fix.Edit> edits =
        fewer.stream()
            .map(word -> new Fix.Edit(word.range(), Tones.write(word.text(), style)))
            .toList();
    Prose.Word first = fewer.get(0);
    out.add(
        "",
        first.range(),
        Optional.of(new Fix(true, edits)),
        first.text(),
        String.valueOf(fewer.size()),
        more.get(0).text(),
        String.valueOf(more.size()));
  }
}
