package vn.nghiquyet.lint.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.align.Reference;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.align.UnitIndex;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Fold;

/**
 * The references of a document to units of its own. One counts where it says so ({@code Điều này},
 * {@code Điều 5 Nghị quyết này}), or where its sentence speaks of no other instrument and nothing
 * around it amends one; what is quoted never does.
 */
public final class Citing {
  private static final Pattern OWN =
      Pattern.compile(
          "\\s*,?\\s*(?:của\\s+|tại\\s+|trong\\s+)?(?:Nghị quyết|Quyết định|Quy định|Quy chế|Kế hoạch"
              + "|Điều lệ|Nội quy|Luật|Nghị định|Thông tư)\\s+này(?!\\p{L})");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:Bộ luật|Luật|Hiến pháp|Pháp lệnh|Nghị định|Thông tư|Nghị quyết|Quyết định|Chỉ thị"
              + "|Quy định|Quy chế|Điều lệ|Kết luận|Hướng dẫn|Kế hoạch|Quy chuẩn|Hiệp định|Công ước)(?!\\s+này|\\p{L})"
              + "|nghị quyết số|quyết định số)");
  private static final Pattern LIST = Pattern.compile("(?:\\s|,|;|và|hoặc|đến|các|tại)*");
  private static final Pattern AMENDS =
      Pattern.compile("sua doi|bo sung (?:mot so|diem|khoan|dieu)|thay the|bai bo|huy bo");

  private final Subject subject;
  private final UnitIndex index;
  private final Map<List<String>, Unit> units = new HashMap<>();
  private final Map<List<String>, Provision> provisions = new HashMap<>();
  private final List<Cited> all = new ArrayList<>();

  private Citing(Subject subject) {
    this.subject = subject;
    List<Unit> list = Unit.of(subject.document());
    this.index = new UnitIndex(list);
    list.forEach(unit -> units.putIfAbsent(unit.path(), unit));
    subject.provisions().forEach(one -> provisions.putIfAbsent(one.path(), one));
    boolean amending = amends(subject.document().meta().title());
    subject.document().body().forEach(one -> read(one, Optional.empty(), amending));
  }

  /** The references of a document. */
  public static Citing of(Subject subject) {
    return new Citing(subject);
  }

  /** All of them, in order. */
  public List<Cited> all() {
    return List.copyOf(all);
  }

  private static boolean amends(String text) {
    return AMENDS.matcher(Fold.fold(text)).find();
  }

  private void read(Provision one, Optional<Unit> holder, boolean amending) {
    Unit unit = one.kind() == Kind.PARAGRAPH ? null : units.get(one.path());
    Optional<Unit> from = unit == null ? holder : Optional.of(unit);
    boolean amends = amending || amends(one.ownText());
    if (from.isPresent() && one.kind() != Kind.TABLE) {
      citations(one, from.get(), amends);
    }
    one.children().forEach(child -> read(child, from, amends));
  }

  private void citations(Provision one, Unit from, boolean amending) {
    TextRange whole = subject.own(one);
    int words = Math.min(whole.end(), subject.marker(one).end());
    TextRange own = new TextRange(words, whole.end());
    String text = subject.words(own);
    List<Chain> chains = Chain.in(text);
    List<List<Cited>> found = new ArrayList<>();
    Chain behind = null;
    boolean ownBehind = false;
    for (int i = chains.size() - 1; i >= 0; i--) {
      Chain chain = chains.get(i);
      boolean joined =
          behind != null
              && LIST.matcher(text.substring(chain.range().end(), behind.range().start()))
                  .matches();
      boolean ours =
          joined && !endsWithThis(text, chain) ? ownBehind : isOwn(text, chain, amending);
      boolean inherits = joined && !chain.labels().containsKey(Kind.ARTICLE);
      Optional<TextRange> article = article(chain, inherits ? behind : chain);
      boolean quoted = subject.isQuoted(own.start() + chain.range().start());
      boolean label =
          text.substring(0, chain.range().start()).isBlank()
              && text.startsWith(".", chain.range().end());
      if (ours && !label && !quoted && (article.isPresent() || endsWithThis(text, chain))) {
        found.add(0, expand(one, from, own.start(), text, chain, article));
      }
      ownBehind = ours;
      behind = inherits && article.isPresent() ? with(chain, article.get()) : chain;
    }
    found.forEach(all::addAll);
  }

  /** The chain as if it named the Điều that the next of its list names. */
  private static Chain with(Chain chain, TextRange article) {
    Map<Kind, List<TextRange>> labels = new EnumMap<>(chain.labels());
    labels.put(Kind.ARTICLE, List.of(article));
    return new Chain(chain.range(), labels);
  }

  private static Optional<TextRange> article(Chain chain, Chain from) {
    return Optional.ofNullable(from.labels().get(Kind.ARTICLE))
        .filter(labels -> chain.equals(from) || labels.size() == 1)
        .map(labels -> labels.get(0));
  }

  private static boolean endsWithThis(String text, Chain chain) {
    return chain.range().of(text).endsWith(Reference.THIS);
  }

  private static boolean isOwn(String text, Chain chain, boolean amending) {
    int end = chain.range().end();
    if (endsWithThis(text, chain) || OWN.matcher(text.substring(end)).lookingAt()) {
      return true;
    }
    Matcher other = OTHER.matcher(sentence(text, chain.range()));
    return !amending && !other.find();
  }

  /** The words from the full stop or semicolon before to the one behind. */
  private static String sentence(String text, TextRange range) {
    int start = range.start();
    while (start > 0 && !isStop(text, start - 1)) {
      start--;
    }
    int end = range.end();
    while (end < text.length() && !isStop(text, end)) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isStop(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ';') && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
  }

  /** Every unit that a chain names: each label of its lowest level with those above. */
  private List<Cited> expand(
      Provision one, Unit from, int base, String text, Chain chain, Optional<TextRange> article) {
    Map<Kind, List<TextRange>> labels = new EnumMap<>(Kind.class);
    labels.putAll(chain.labels());
    article.ifPresent(range -> labels.putIfAbsent(Kind.ARTICLE, List.of(range)));
    Kind lowest =
        labels.containsKey(Kind.POINT)
            ? Kind.POINT
            : labels.containsKey(Kind.CLAUSE) ? Kind.CLAUSE : Kind.ARTICLE;
    List<Cited> out = new ArrayList<>();
    for (TextRange label : labels.get(lowest)) {
      Map<Kind, TextRange> each = new EnumMap<>(Kind.class);
      labels.forEach((kind, list) -> each.put(kind, list.get(0)));
      each.put(lowest, label);
      out.add(cited(one, from, base, text, chain, each));
    }
    return out;
  }

  private Cited cited(
      Provision one, Unit from, int base, String text, Chain chain, Map<Kind, TextRange> labels) {
    String point = label(text, labels, Kind.POINT);
    String clause = label(text, labels, Kind.CLAUSE);
    String article = label(text, labels, Kind.ARTICLE);
    String written = chain.range().of(text);
    Reference reference = new Reference(written, chain.range().start(), point, clause, article);
    Map<Kind, Provision> leads = new EnumMap<>(Kind.class);
    put(leads, Kind.POINT, from, reference, !point.isEmpty());
    put(
        leads,
        Kind.CLAUSE,
        from,
        new Reference(written, 0, "", clause, article),
        !clause.isEmpty());
    put(leads, Kind.ARTICLE, from, new Reference(written, 0, "", "", article), true);
    Map<Kind, TextRange> places = new EnumMap<>(Kind.class);
    labels.forEach(
        (kind, range) -> places.put(kind, new TextRange(base + range.start(), base + range.end())));
    TextRange range = new TextRange(base + chain.range().start(), base + chain.range().end());
    return new Cited(one, range, places, reference, leads);
  }

  private void put(
      Map<Kind, Provision> leads, Kind kind, Unit from, Reference reference, boolean named) {
    if (named) {
      index
          .find(from, reference)
          .map(unit -> provisions.get(unit.path()))
          .ifPresent(unit -> leads.put(kind, unit));
    }
  }

  private static String label(String text, Map<Kind, TextRange> labels, Kind kind) {
    TextRange range = labels.get(kind);
    return range == null ? "" : range.of(text).toLowerCase(Locale.ROOT);
  }
}
