package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.model.Conversion;
import vn.nghiquyet.text.legacy.Converted;
import vn.nghiquyet.text.legacy.FontRun;
import vn.nghiquyet.text.legacy.LegacyText;

/**
 * The runs of a document with their fonts. A document is read once to gather them; where any is not
 * Unicode, it is read once more, and each run then gives its converted text. Both times the same
 * runs come in the same order.
 */
final class FontRuns {
  private final List<List<FontRun>> gathered = new ArrayList<>();
  private final List<String> converted;
  private int next;

  /** Gathers. */
  FontRuns() {
    this(List.of());
  }

  private FontRuns(List<String> converted) {
    this.converted = converted;
  }

  /** What is converted, and how to read the document once more. */
  record Result(FontRuns runs, List<Conversion> conversions) {}

  /** Converts what was gathered. */
  Result convert() {
    Converted made = LegacyText.convert(gathered);
    List<String> all = new ArrayList<>();
    made.paragraphs().forEach(all::addAll);
    return new Result(new FontRuns(all), made.conversions());
  }

  /** Begins a paragraph or a line of one. */
  void line() {
    if (converted.isEmpty() && (gathered.isEmpty() || !last().isEmpty())) {
      gathered.add(new ArrayList<>());
    }
  }

  private List<FontRun> last() {
    return gathered.get(gathered.size() - 1);
  }

  /** The text of a run as it is to be shown. */
  String text(String text, String font) {
    if (!converted.isEmpty()) {
      return next < converted.size() ? converted.get(next++) : text;
    }
    if (gathered.isEmpty()) {
      line();
    }
    last().add(new FontRun(text, font));
    return text;
  }
}
