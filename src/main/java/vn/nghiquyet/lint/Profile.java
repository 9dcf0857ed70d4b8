package vn.nghiquyet.lint;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.nghiquyet.model.Metadata;

/**
 * Which decree a document's form is judged by. Normative documents name the year in their symbol
 * ({@code 12/2025/NQ-HĐND}), administrative ones do not ({@code 12/NQ-HĐND}).
 */
public enum Profile {
  /** Nghị định 30/2020/NĐ-CP on the work of archives and papers, in force from 5 March 2020. */
  ND30_2020("nd30-2020", false, LocalDate.of(2020, 3, 5)),
  /** Nghị định 34/2016/NĐ-CP, in force from 1 July 2016. */
  ND34_2016("nd34-2016", true, LocalDate.of(2016, 7, 1)),
  /** Nghị định 78/2025/NĐ-CP, in force from 1 April 2025. */
  ND78_2025("nd78-2025", true, LocalDate.of(2025, 4, 1)),
  /** Nghị định 78/2025/NĐ-CP as amended by 187/2025/NĐ-CP, in force from 1 July 2025. */
  ND187_2025("nd187-2025", true, LocalDate.of(2025, 7, 1)),
  /** Older than any of these: only what every decree has asked for. */
  NONE("none", false, LocalDate.MIN);

  private final String code;
  private final boolean normative;
  private final LocalDate from;

  Profile(String code, boolean normative, LocalDate from) {
    this.code = code;
    this.normative = normative;
    this.from = from;
  }

  /** The name on the command line. */
  public String code() {
    return code;
  }

  /** Whether it is one of normative documents. */
  public boolean isNormative() {
    return normative;
  }

  /** The profile with a name. */
  public static Optional<Profile> named(String code) {
    return Arrays.stream(values())
        .filter(profile -> profile.code.equals(code.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The one that was in force for a document of its type on its day; a draft's is the newest. */
  public static Profile of(Metadata meta) {
    boolean normative = meta.symbol().matches(".*/\\s*(?:19|20)\\d\\d\\s*/.*");
    LocalDate day = meta.date().orElse(LocalDate.MAX);
    return Arrays.stream(values())
        .filter(profile -> profile != NONE && profile.normative == normative)
        .filter(profile -> !profile.from.isAfter(day))
        .reduce((one, other) -> other)
        .orElse(NONE);
  }
}
