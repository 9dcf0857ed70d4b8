package vn.nghiquyet.lint.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/**
 * A reference to a unit of the same document that is not there; among the recipients, {@code Như
 * Điều 5} where the Điều end before.
 */
final class ReferenceNowhere extends BaseRule {
  private static final Pattern AS =
      Pattern.compile("(?iu)(?<!\\p{L})như\\s+(điều\\s+(\\d{1,3}))(?![\\p{L}\\d])");

  ReferenceNowhere() {
    super("reference-nowhere", Family.REFERENCE, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Cited cited : Citing.of(subject).all()) {
      if (cited.leads().isEmpty() && !subject.isUnsure(cited.range().start())) {
        out.add(cited.range(), Names.of(cited));
      }
    }
    int last = articles(subject.document().body()).max().orElse(Integer.MAX_VALUE);
    for (Block block : subject.document().back()) {
      if (block.role() == Block.Role.RECIPIENT) {
        recipient(subject, subject.range(block), last, out);
      }
    }
  }

  private static void recipient(Subject subject, TextRange range, int last, Findings out) {
    for (Matcher m = AS.matcher(subject.words(range)); m.find(); ) {
      TextRange place = new TextRange(range.start() + m.start(1), range.start() + m.end(1));
      if (Integer.parseInt(m.group(2)) > last && !subject.isUnsure(place.start())) {
        out.add(place, m.group(1));
      }
    }
  }

  /** The numbers of the document's own Điều, without those of what is attached. */
  private static IntStream articles(List<Provision> level) {
    return level.stream()
        .filter(one -> one.kind() != Kind.APPENDIX)
        .flatMapToInt(
            one ->
                one.kind() == Kind.ARTICLE
                    ? IntStream.of(one.label().ordinal())
                    : articles(one.children()));
  }
}
