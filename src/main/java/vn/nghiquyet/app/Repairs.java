package vn.nghiquyet.app;

import java.util.List;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.repair.RepairedText;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.Palette;
import vn.nghiquyet.report.RepairDiff;
import vn.nghiquyet.report.RepairHtml;
import vn.nghiquyet.report.json.RepairJson;
import vn.nghiquyet.text.SourceText;

/** The repaired text of files. Safe for use by several threads. */
public final class Repairs {
  private final Reading reading;
  private final RepairStage stage;

  /** A repaired text. */
  public static final class Repaired {
    private final String name;
    private final RepairedText repaired;

    private Repaired(String name, RepairedText repaired) {
      this.name = name;
      this.repaired = repaired;
    }

    /** The text, each line ended by a line feed. */
    public String text() {
      return repaired.text() + "\n";
    }

    /** {@code nq/repair/1}. */
    public String json(boolean pretty) {
      return RepairJson.of(repaired, pretty) + "\n";
    }

    /** The lines with changes and doubts, for a terminal. */
    public String diff(Messages messages, Palette palette, int width) {
      return new RepairDiff(messages, palette, width).of(name, repaired);
    }

    /** The text with its changes and doubts, as a page. */
    public String html(Messages messages) {
      return RepairHtml.of(name, repaired, messages);
    }
  }

  /** Several as an array of {@code nq/repair/1}. */
  public static String json(List<Repaired> all) {
    return RepairJson.of(all.stream().map(one -> one.repaired).toList()) + "\n";
  }

  /** Repairs what this reads. */
  public Repairs(Reading reading, RepairStage stage) {
    this.reading = reading;
    this.stage = stage;
  }

  /**
   * The repaired text of a file; spaces are between the cells of tables.
   *
   * @throws InputException if it cannot be read
   */
  public Repaired repair(String file) throws InputException {
    SourceText source = reading.text(file);
    RepairedText repaired = stage.repair(source);
    return new Repaired(
        source.name(),
        new RepairedText(
            repaired.before().replace('\t', ' '),
            repaired.text().replace('\t', ' '),
            repaired.corrections(),
            repaired.doubts(),
            repaired.printed(),
            repaired.syllables()));
  }
}
