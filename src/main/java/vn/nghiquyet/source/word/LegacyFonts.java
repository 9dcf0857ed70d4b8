package vn.nghiquyet.source.word;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.text.legacy.Converted;
import vn.nghiquyet.text.legacy.FontRun;
import vn.nghiquyet.text.legacy.LegacyText;

/** Reads text set in fonts that have letters of their own; capitals are made of what was meant. */
final class LegacyFonts {
  private LegacyFonts() {}

  /** The lines of one document in Unicode, each piece as it is shown. */
  static Converted convert(List<Runs> lines) {
    Converted converted = LegacyText.convert(lines.stream().map(LegacyFonts::fonts).toList());
    List<List<String>> shown = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      shown.add(shown(lines.get(i), converted.paragraphs().get(i)));
    }
    return new Converted(shown, converted.conversions());
  }

  private static List<FontRun> fonts(Runs line) {
    return line.list().stream().map(run -> new FontRun(run.text(), run.font())).toList();
  }

  private static List<String> shown(Runs line, List<String> texts) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      out.add(line.list().get(i).with(texts.get(i)).shown());
    }
    return out;
  }
}
