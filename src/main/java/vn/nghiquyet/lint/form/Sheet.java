package vn.nghiquyet.lint.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Block.Role;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Fold;

/** The parts of a document that its form is judged by. */
final class Sheet {
  /** An office below the body that its letterhead names first. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "^ban |\\b(?:so (?:giao|noi|tai|tu|y|xay|cong|nong|khoa|van|du|ngoai|dan|lao)|van phong|chi cuc|ban quan ly"
              + "|trung tam|phong (?:giao|noi|tai|tu|kinh|van|y))\\b");

  /** A year before any of the decrees. */
  private static final Pattern OLD = Pattern.compile("năm\\s*(?:19\\d\\d|200\\d|201[0-5])");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /** The year of the first of the decrees. */
  private static final int FIRST = 2016;

  private final Subject subject;

  Sheet(Subject subject) {
    this.subject = subject;
  }

  /** Who issues it. */
  enum Body {
    /** Hội đồng nhân dân. */
    COUNCIL,
    /** Ủy ban nhân dân. */
    COMMITTEE,
    /** Anyone else. */
    OTHER
  }

  Metadata meta() {
    return subject.document().meta();
  }

  boolean isType(String... types) {
    return List.of(types).contains(meta().docType());
  }

  boolean has(Role role) {
    return blocks(role).findAny().isPresent();
  }

  Stream<Block> blocks(Role role) {
    return Stream.concat(subject.document().front().stream(), subject.document().back().stream())
        .filter(block -> block.role() == role);
  }

  Optional<Block> first(Role role) {
    return blocks(role).findFirst();
  }

  /** Whether this is a whole document: an excerpt has no name of its kind. */
  boolean isDocument() {
    return has(Role.DOC_TYPE) && !subject.document().body().isEmpty();
  }

  /**
   * Whether the day it is of is known, so that the decree of that day can be asked for: a web page
   * that left the letterhead out may be of any time.
   */
  boolean isOfKnownTime() {
    boolean old = first(Role.PLACE_DATE).stream().anyMatch(b -> OLD.matcher(b.text()).find());
    boolean dated = meta().date().isPresent() || meta().draft();
    return !old && (dated || !has(Role.DOC_TYPE) && newest() >= FIRST);
  }

  /** The latest year that the legal bases name; a high one where they name none. */
  private int newest() {
    return blocks(Role.LEGAL_BASIS)
        .flatMap(block -> YEAR.matcher(block.text()).results())
        .mapToInt(year -> Integer.parseInt(year.group()))
        .max()
        .orElse(Integer.MAX_VALUE);
  }

  /** As Công báo prints documents: the symbol below the kind, no letterhead, no recipients. */
  boolean isGazette() {
    int kind = first(Role.DOC_TYPE).map(Block::line).orElse(Integer.MAX_VALUE);
    return first(Role.SYMBOL).stream().anyMatch(block -> block.line() >= kind);
  }

  /** Whether all before the body was typed: what a scan does not show may yet be on the paper. */
  boolean isFrontSure() {
    return subject.document().front().stream().noneMatch(this::isUnsure);
  }

  /** Whether all behind the body and the end of the file were typed. */
  boolean isBackSure() {
    boolean end = subject.text().isEmpty() || !subject.isUnsure(subject.text().length() - 1);
    return end && subject.document().back().stream().noneMatch(this::isUnsure);
  }

  private boolean isUnsure(Block block) {
    return subject.isUnsure(subject.range(block).start());
  }

  Body body() {
    String issuer =
        Fold.fold(meta().issuer() + " " + first(Role.AUTHORITY).map(Block::text).orElse(""));
    if (OFFICE.matcher(issuer).find()) {
      return Body.OTHER;
    }
    if (issuer.contains("hoi dong nhan dan")) {
      return Body.COUNCIL;
    }
    return issuer.contains("uy ban nhan dan") ? Body.COMMITTEE : Body.OTHER;
  }

  /** Where to say that something is missing before the body: at the name of the kind. */
  TextRange head() {
    return first(Role.DOC_TYPE)
        .or(() -> subject.document().front().stream().findFirst())
        .map(subject::range)
        .orElse(TextRange.EMPTY);
  }

  /** Where to say that something is missing behind it: on the last line. */
  TextRange foot() {
    int last = subject.source().lines().size() - 1;
    while (last > 0 && subject.source().lines().get(last).isBlank()) {
      last--;
    }
    return last < 0 ? TextRange.EMPTY : subject.line(last);
  }
}
