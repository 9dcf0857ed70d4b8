package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.source.ReadOptions.Revisions;
import vn.nghiquyet.source.word.Toggle;

/**
 * The styles of a document with what they inherit. A property that can be switched is on where just
 * one of paragraph style and character style has it, as ECMA-376 part 1, 17.7.3, wants it.
 */
final class Styles {
  /** Styles based upon each other; a circle ends here. */
  static final int MAX_CHAIN = 32;

  private static final int NOT_GIVEN = ParagraphProperties.NOT_GIVEN;

  private final Map<String, Style> byId = new HashMap<>();
  private final Map<String, Resolved> resolved = new HashMap<>();
  private RunProperties defaults = new RunProperties();
  private String defaultParagraph = "";
  private String defaultTable = "";

  /**
   * What a style comes to.
   *
   * @param chain the ids of the style and of those it is based on, the style first
   * @param bold whether it switches bold on or off
   * @param hidden whether it hides text
   * @param caps whether it shows capitals
   * @param font its font
   * @param heading whether it is a heading
   * @param list its list
   * @param level its level there
   * @param borders its table borders
   */
  record Resolved(
      List<String> chain,
      Toggle bold,
      Toggle hidden,
      Toggle caps,
      String font,
      boolean heading,
      int list,
      int level,
      Borders borders) {}

  /** How a run is shown. */
  record Look(boolean bold, boolean hidden, boolean caps, boolean symbolFont, String font) {}

  /** Reads {@code styles.xml}, the cursor being on its root. */
  static Styles read(Xml xml) throws XMLStreamException {
    Styles made = new Styles();
    int level = xml.depth();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "docDefaults", "rPrDefault" -> made.readDefaults(xml);
        case "style" -> made.readStyle(xml);
        default -> {
          // Latent styles.
        }
      }
    }
    return made;
  }

  private void readDefaults(Xml xml) throws XMLStreamException {
    int level = xml.depth();
    while (xml.nextChild(level)) {
      if (xml.is("rPrDefault")) {
        readDefaults(xml);
      } else if (xml.is("rPr")) {
        defaults = RunProperties.read(xml, Revisions.FINAL);
      }
    }
  }

  private void readStyle(Xml xml) throws XMLStreamException {
    String type = xml.flag("default") ? xml.attribute("type") : "";
    Style style = Style.read(xml);
    byId.put(style.id, style);
    if (type.equals("paragraph")) {
      defaultParagraph = style.id;
    } else if (type.equals("table")) {
      defaultTable = style.id;
    }
  }

  /** A paragraph's style, the default one where it names none that is there. */
  Resolved ofParagraph(String id) {
    return resolve(byId.containsKey(id) ? id : defaultParagraph);
  }

  /** The borders a table's style draws. A missing style that is named as the grid is one. */
  Borders ofTable(String id) {
    if (!byId.containsKey(id) && id.startsWith("TableGrid")) {
      return Borders.GRID;
    }
    Borders found = resolve(byId.containsKey(id) ? id : defaultTable).borders;
    return id.equals("TableGrid") ? found.over(Borders.GRID) : found;
  }

  /** How a run is shown in a paragraph of this style; a heading counts as bold. */
  Look look(Resolved paragraph, boolean heading, RunProperties run) {
    Resolved character = resolve(run.style);
    Toggle headingBold = heading ? Toggle.ON : Toggle.UNSET;
    return new Look(
        on(run.bold, paragraph.bold.or(headingBold).or(defaults.bold), character.bold),
        on(run.hidden, paragraph.hidden.or(defaults.hidden), character.hidden),
        on(run.caps, paragraph.caps.or(defaults.caps), character.caps),
        run.symbolFont,
        font(run, character, paragraph));
  }

  /** The font that is said nearest to the run. */
  private String font(RunProperties run, Resolved character, Resolved paragraph) {
    return Stream.of(run.font, character.font, paragraph.font, defaults.font)
        .filter(font -> !font.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static boolean on(Toggle direct, Toggle paragraph, Toggle character) {
    return direct == Toggle.UNSET ? paragraph.isOn() ^ character.isOn() : direct.isOn();
  }

  private Resolved resolve(String id) {
    Resolved known = resolved.get(id);
    if (known == null) {
      known = inherit(chain(id));
      resolved.put(id, known);
    }
    return known;
  }

  private List<Style> chain(String id) {
    List<Style> out = new ArrayList<>();
    Style at = byId.get(id);
    while (at != null && out.size() < MAX_CHAIN && !out.contains(at)) {
      out.add(at);
      at = byId.get(at.basedOn);
    }
    return out;
  }

  private static Resolved inherit(List<Style> chain) {
    Borders borders = Borders.NONE;
    for (Style style : chain) {
      borders = borders.over(style.borders);
    }
    int outline = number(chain, style -> style.paragraph.outline);
    ParagraphProperties asHeading = new ParagraphProperties();
    asHeading.outline = outline;
    return new Resolved(
        chain.stream().map(style -> style.id).toList(),
        toggle(chain, style -> style.run.bold),
        toggle(chain, style -> style.run.hidden),
        toggle(chain, style -> style.run.caps),
        font(chain),
        asHeading.isHeading(),
        number(chain, style -> style.paragraph.list),
        number(chain, style -> style.paragraph.level),
        borders);
  }

  private static Toggle toggle(List<Style> chain, Function<Style, Toggle> property) {
    Toggle found = Toggle.UNSET;
    for (Style style : chain) {
      found = found.or(property.apply(style));
    }
    return found;
  }

  private static String font(List<Style> chain) {
    return chain.stream()
        .map(style -> style.run.font)
        .filter(font -> !font.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static int number(List<Style> chain, ToIntFunction<Style> property) {
    return chain.stream()
        .mapToInt(property)
        .filter(value -> value != NOT_GIVEN)
        .findFirst()
        .orElse(NOT_GIVEN);
  }
}
