package vn.nghiquyet.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Block.Role;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.text.Fold;

/** What a document says of itself, read off the paragraphs before and after the body. */
final class MetadataReader {
  private static final Pattern TERM = Pattern.compile("(?iu)\\bkh(?:óa|oá)\\s+([IVXLC]+|\\d+)\\b");
  private static final Pattern SESSION =
      Pattern.compile("(?iu)\\bkỳ họp\\s+(?:thứ\\s+)?(.+?)\\s*$");
  private static final Pattern PASSED =
      Pattern.compile(
          "(?iu)\\bkỳ họp\\s+(?:thứ\\s+)?([^;.…]+?)[,;]?\\s+(?:đã\\s+)?(?:biểu quyết\\s+)?thông qua");
  private static final Pattern AUTHORITY_NAME =
      Pattern.compile("(?iu)^(.*?)\\s*,?\\s*(?=\\bkh(?:óa|oá)\\b|\\bkỳ họp\\b|\\bnhiệm kỳ\\b|$)");

  private final List<Block> front;

  private MetadataReader(List<Block> front) {
    this.front = front;
  }

  static Metadata read(List<Block> front, BackMatter.Result back, List<Provision> body) {
    return new MetadataReader(front).read(back, body);
  }

  private Metadata read(BackMatter.Result back, List<Provision> body) {
    String[] symbol = FrontMatter.symbol(text(Role.SYMBOL));
    Optional<Dates.PlaceDate> placeDate = Dates.find(text(Role.PLACE_DATE));
    Optional<LocalDate> date = placeDate.flatMap(Dates.PlaceDate::date);
    String authority = text(Role.AUTHORITY);
    String passed = passedSentence(body);
    return new Metadata(
        docType(),
        symbol[1],
        symbol[0],
        text(Role.TITLE),
        issuer(authority),
        placeDate.map(Dates.PlaceDate::place).orElse(""),
        date,
        first(TERM, authority, passed),
        session(authority, passed),
        texts(Role.LEGAL_BASIS).toList(),
        back.blocks().stream()
            .filter(block -> block.role() == Role.RECIPIENT)
            .map(Block::text)
            .toList(),
        back.signer(),
        isDraft(passed));
  }

  /** The type by its proper name, however it was printed or scanned. */
  private String docType() {
    String printed = text(Role.DOC_TYPE);
    int type = Terms.docType(printed, Fold.fold(printed));
    return type < 0 ? printed.toUpperCase(Locale.ROOT) : Terms.DOC_TYPES.get(type);
  }

  private String issuer(String authority) {
    String letterhead = text(Role.ISSUER);
    if (!letterhead.isEmpty()) {
      return letterhead;
    }
    Matcher m = AUTHORITY_NAME.matcher(authority);
    return m.find() ? m.group(1) : "";
  }

  private static String session(String authority, String passed) {
    String own = first(SESSION, authority);
    return own.isEmpty() ? first(PASSED, passed) : own;
  }

  /** The last paragraph of the body that says «… khóa …, kỳ họp … thông qua». */
  private static String passedSentence(List<Provision> body) {
    return body.stream()
        .flatMap(Provision::flatten)
        .map(Provision::ownText)
        .filter(text -> text.contains("thông qua") && TERM.matcher(text).find())
        .reduce((a, b) -> b)
        .map(text -> text.substring(Math.max(0, text.lastIndexOf("Nghị quyết này"))))
        .orElse("");
  }

  /** Says so, or leaves its number, its date or a number in its text open. */
  private boolean isDraft(String passed) {
    boolean marked = front.stream().anyMatch(block -> block.role() == Role.DRAFT_MARK);
    Stream<String> places = Stream.concat(front.stream().map(Block::text), Stream.of(passed));
    return marked || places.anyMatch(Dates::hasBlank);
  }

  private static String first(Pattern pattern, String... texts) {
    for (String text : texts) {
      Matcher m = pattern.matcher(text);
      if (m.find() && m.group(1).chars().anyMatch(Character::isLetterOrDigit)) {
        return m.group(1).strip();
      }
    }
    return "";
  }

  private String text(Role role) {
    return texts(role).collect(Collectors.joining(" "));
  }

  private Stream<String> texts(Role role) {
    return front.stream().filter(block -> block.role() == role).map(Block::text);
  }
}
