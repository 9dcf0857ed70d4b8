package vn.nghiquyet.app;

import java.util.List;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.repair.RepairOptions;
import vn.nghiquyet.repair.RepairedText;
import vn.nghiquyet.repair.Repairer;
import vn.nghiquyet.report.json.RepairJson;

/** The repaired text of files. Safe for use by several threads. */
public final class Repairs {
  private final Reading reading;
  private final Repairer repairer;

  /** A repaired text. */
  public static final class Repaired {
    private final RepairedText repaired;

    private Repaired(RepairedText repaired) {
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
  }

  /** Several as an array of {@code nq/repair/1}. */
  public static String json(List<Repaired> all) {
    return RepairJson.of(all.stream().map(one -> one.repaired).toList()) + "\n";
  }

  /**
   * Repairs what this reads, with the model that comes with the program.
   *
   * @param minConfidence 0..1; what is less sure is left as it is and listed as a doubt
   */
  public Repairs(Reading reading, double minConfidence) {
    this.reading = reading;
    this.repairer = new Repairer(LanguageModel.shipped(), new RepairOptions(minConfidence, ""));
  }

  /**
   * The repaired text of a file.
   *
   * @throws InputException if it cannot be read
   */
  public Repaired repair(String file) throws InputException {
    return new Repaired(repairer.repair(reading.text(file).text().replace('\t', ' ')));
  }
}
