package vn.nghiquyet.lint.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.TextRange;

/**
 * A short name that a document gives: {@code (sau đây gọi tắt là …)}, {@code (viết tắt là …)}.
 *
 * @param name the short name
 * @param range where it stands in its definition
 * @param end behind the definition
 */
record Abbreviation(String name, TextRange range, int end) {
  private static final Pattern DEFINED =
      Pattern.compile(
          "\\((?:[^()]{0,40}?\\s)?(?:gọi tắt|viết tắt|gọi)\\s+là\\s*:?\\s*[\"“«]?([^()\"”»;]{2,60}?)[\"”»]?\\s*\\)",
          Pattern.UNICODE_CASE);
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&-]+");

  /** Those of a document, in order. */
  static List<Abbreviation> in(Subject subject) {
    String text = subject.text().replaceAll("\\s", " ");
    List<Abbreviation> out = new ArrayList<>();
    Matcher defined = DEFINED.matcher(text);
    while (defined.find()) {
      if (!subject.isForeign(defined.start())) {
        out.add(
            new Abbreviation(
                defined.group(1).replaceAll("\\s+", " ").strip(),
                new TextRange(defined.start(1), defined.end(1)),
                defined.end()));
      }
    }
    return out;
  }

  /** Whether it is made of capitals: HĐND, UBND. */
  boolean isCapitals() {
    return CAPITALS.matcher(name).matches();
  }

  /** Whether it is used behind its definition. */
  boolean isUsed(Subject subject) {
    return pattern(Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(subject.text())
        .region(end, subject.text().length())
        .find();
  }

  /** The first use before the definition and behind the letterhead; empty where there is none. */
  List<TextRange> before(Subject subject) {
    int from =
        subject.document().front().stream()
            .filter(block -> block.role() == Block.Role.LEGAL_BASIS)
            .mapToInt(block -> subject.range(block).start())
            .findFirst()
            .orElseGet(
                () ->
                    subject.provisions().isEmpty()
                        ? 0
                        : subject.provisions().get(0).range().start());
    if (from >= range.start()) {
      return List.of();
    }
    Matcher use = pattern(0).matcher(subject.text()).region(from, range.start());
    return use.find() ? List.of(new TextRange(use.start(), use.end())) : List.of();
  }

  private Pattern pattern(int flags) {
    String words =
        Arrays.stream(name.split(" ", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    String symbol = isCapitals() ? "/-" : "";
    return Pattern.compile("(?<![\\p{L}\\d" + symbol + "])" + words + "(?![\\p{L}\\d])", flags);
  }
}
