package vn.nghiquyet.lint.spelling;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/** A space too many inside a sentence, one before a mark, none behind it. */
final class SpaceFault extends BaseRule {
  private static final Pattern COLUMNS = Pattern.compile("\\S {3,}\\S|\\t");
  private static final Pattern DOUBLE =
      Pattern.compile("(?<=[\\p{L}\\p{N},;:.)”])  (?=[\\p{L}\\p{N}(“])");
  private static final Pattern BEFORE =
      Pattern.compile("(?<=[\\p{L}\\p{N})”]) (?=[,;:](?:\\s|$)|\\.$)");
  private static final Pattern BEHIND = Pattern.compile("(?<=\\p{Ll})[,;:](?=\\p{L})");
  private static final Pattern STOP =
      Pattern.compile("(?<!\\p{L})(\\p{L}\\p{Ll}+)\\.(\\p{Lu}\\p{Ll}+)(?![\\p{L}.])");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\S*(?:@|://|www\\.|\\.vn|\\.com)\\S*");

  /** A label and the gap behind it. */
  private static final int LABEL = 8;

  private static final int USUAL = 2000;

  SpaceFault() {
    super("space-fault", Family.SPELLING, Severity.INFO);
  }

  @Override
  public void check(Subject subject, Findings out) {
    if (subject.source().format().equals("pdf")) {
      return; // the gaps of a page are its setter's
    }
    Prose.running(subject)
        .forEach(
            i -> {
              String line = subject.source().lines().get(i).text();
              if (!ADDRESS.matcher(line).find() && !COLUMNS.matcher(line.strip()).find()) {
                check(subject, line, subject.line(i).start(), out);
              }
            });
  }

  private static void check(Subject subject, String line, int at, Findings out) {
    int label = line.length() - line.stripLeading().length() + LABEL;
    for (Matcher m = DOUBLE.matcher(line); m.find(); ) {
      if (m.start() > label) {
        tell("double", line, at, m.start(), m.end(), " ", out);
      }
    }
    for (Matcher m = BEFORE.matcher(line); m.find(); ) {
      tell("before", line, at, m.start(), m.end(), "", out);
    }
    for (Matcher m = BEHIND.matcher(line); m.find(); ) {
      tell("behind", line, at, m.end(), m.end(), " ", out);
    }
    for (Matcher m = STOP.matcher(line); m.find(); ) {
      if (isUsual(subject, m.group(1)) && isUsual(subject, m.group(2))) {
        tell("behind", line, at, m.start(2), m.start(2), " ", out);
      }
    }
  }

  /** A word of the language, no abbreviation. */
  private static boolean isUsual(Subject subject, String word) {
    LanguageModel model = subject.model();
    int id = model.id(TokenCursor.key(word));
    return id != LanguageModel.UNKNOWN && model.count(id) >= USUAL;
  }

  private static void tell(
      String variant, String line, int at, int from, int to, String text, Findings out) {
    int start = line.lastIndexOf(' ', Math.max(0, from - 1)) + 1;
    int space = line.indexOf(' ', to);
    int end = space < 0 ? line.length() : space;
    Fix fix = Fix.safe(new TextRange(at + from, at + to), text);
    String before = line.substring(start, end);
    out.add(variant, new TextRange(at + start, at + end), Optional.of(fix), before);
  }
}
