package vn.nghiquyet.text.legacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.nghiquyet.model.Conversion;
import vn.nghiquyet.model.Conversion.Encoding;
import vn.nghiquyet.model.Conversion.Reason;

/** Counts what is converted. */
final class Report {
  private final LegacyFont.Names names;
  private final Map<Key, Count> counts = new LinkedHashMap<>();

  Report(LegacyFont.Names names) {
    this.names = names;
  }

  private record Key(Encoding encoding, Reason reason) {}

  private static final class Count {
    private final Set<String> fonts = new TreeSet<>();
    private int runs;
    private int characters;
  }

  /** Characters of a run in this font were converted. */
  void add(Encoding encoding, String font, int characters) {
    Key key = new Key(encoding, names.of(font).tells(encoding) ? Reason.FONT : Reason.TEXT);
    Count count = counts.computeIfAbsent(key, k -> new Count());
    count.runs++;
    count.characters += characters;
    if (!font.isEmpty()) {
      count.fonts.add(font);
    }
  }

  List<Conversion> conversions() {
    List<Conversion> out = new ArrayList<>();
    counts.forEach(
        (key, count) ->
            out.add(
                new Conversion(
                    key.encoding(),
                    key.reason(),
                    count.runs,
                    count.characters,
                    List.copyOf(count.fonts))));
    out.sort(
        Comparator.comparing(Conversion::characters)
            .reversed()
            .thenComparing(Conversion::encoding)
            .thenComparing(Conversion::reason));
    return out;
  }
}
