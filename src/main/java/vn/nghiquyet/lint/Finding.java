package vn.nghiquyet.lint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/**
 * What a rule found.
 *
 * @param rule its code
 * @param severity how grave it is
 * @param variant which of the messages of the rule's page says it; empty for the only one
 * @param arguments what the message speaks of, as text
 * @param range where it is, in the text of the subject
 * @param place the same in the file
 * @param path of the unit it is in, as in {@code nq parse}; empty outside the body
 * @param citation of that unit; outside the body what the paragraph is
 * @param excerpt the text at the range, white space squeezed
 * @param fix what to write instead
 * @param known why it does not count, if it does not
 */
public record Finding(
    String rule,
    Severity severity,
    String variant,
    List<String> arguments,
    TextRange range,
    Place place,
    List<String> path,
    String citation,
    String excerpt,
    Optional<Fix> fix,
    Known known) {
  /** By place, then by rule. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparingInt((Finding finding) -> finding.range().start())
          .thenComparingInt(finding -> finding.range().end())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::variant)
          .thenComparing(finding -> finding.arguments().toString());

  /** Whether a finding counts. */
  public enum Known {
    /** It counts. */
    NEW,
    /** It stands in the baseline. */
    BASELINE,
    /** It stands in the file of suppressions. */
    SUPPRESSED
  }

  /** Copies the lists. */
  public Finding {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(variant);
    Objects.requireNonNull(range);
    Objects.requireNonNull(place);
    Objects.requireNonNull(citation);
    Objects.requireNonNull(excerpt);
    Objects.requireNonNull(fix);
    Objects.requireNonNull(known);
    arguments = List.copyOf(arguments);
    path = List.copyOf(path);
  }

  /**
   * What it is known by wherever its line moves: 32 hexadecimal digits of the SHA-256 of rule, unit
   * and text.
   */
  public String fingerprint() {
    String identity = String.join("\u0000", rule, String.join("/", path), excerpt);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** The same with another severity. */
  public Finding with(Severity other) {
    return new Finding(
        rule, other, variant, arguments, range, place, path, citation, excerpt, fix, known);
  }

  /** The same, known or not. */
  public Finding with(Known other) {
    return new Finding(
        rule, severity, variant, arguments, range, place, path, citation, excerpt, fix, other);
  }
}
