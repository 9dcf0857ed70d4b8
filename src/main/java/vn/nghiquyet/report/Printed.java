package vn.nghiquyet.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Region;

/**
 * How a document prints its units: a unit that is compared knows its words only, not its label as
 * printed nor where its title ends.
 */
public final class Printed {
  private final Map<Place, Provision> provisions = new HashMap<>();

  /** Where a provision stands; no two share it. */
  private record Place(int line, List<String> path) {}

  /** The units of a document. */
  public Printed(Document document) {
    document.provisions().forEach(p -> provisions.put(new Place(p.line(), p.path()), p));
  }

  /** The label as printed: {@code Điều 1.}, {@code a)}, {@code -}; empty where there is none. */
  public String label(Unit unit) {
    if (unit.region() != Region.BODY) {
      return unit.role().equals(Block.Role.RECIPIENT.name()) ? "-" : "";
    }
    Provision provision = provisions.get(new Place(unit.line(), unit.path()));
    return provision == null ? unit.label().text() : provision.cleanMarker();
  }

  /** The label and the space behind it: a line feed where the title stands below the label. */
  public String head(Unit unit) {
    String label = label(unit);
    if (label.isEmpty() || unit.text().isEmpty()) {
      return label;
    }
    return label + (isDivision(unit) && !label.endsWith(".") ? "\n" : " ");
  }

  private static boolean isDivision(Unit unit) {
    return switch (unit.kind()) {
      case PART, CHAPTER, SECTION, SUBSECTION, APPENDIX -> true;
      default -> false;
    };
  }

  /** Where the title ends in the words of the unit; 0 where it has none. */
  public int titleEnd(Unit unit) {
    Provision provision = provisions.get(new Place(unit.line(), unit.path()));
    return unit.region() != Region.BODY || provision == null ? 0 : provision.heading().length();
  }

  /** The words of the unit, as long as there, a line feed where its title ends. */
  public String text(Unit unit) {
    int end = titleEnd(unit);
    String text = unit.text();
    return end == 0 || end >= text.length() || unit.kind() == Kind.TABLE
        ? text
        : text.substring(0, end) + "\n" + text.substring(end + 1);
  }
}
