package vn.nghiquyet.report.akn;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nghiquyet.lint.reference.Instrument;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.report.Slug;

/**
 * What a document is to Akoma Ntoso, and the IRI of a work: {@code
 * /akn/vn/act/nghi-quyet/hoi-dong-nhan-dan-tinh-x/2025-12-05/99} (Akoma Ntoso Naming Convention
 * 1.0, 4.5). The country stands alone: which ISO 3166-2 code a province has is not in its document.
 * Where the day is not known the year of the symbol stands for it, else {@code undated}; for a
 * number that is not known, {@code nn}.
 *
 * @param root {@code act}, {@code bill} or {@code doc}
 * @param name what it is called in English, as Akoma Ntoso wants the name of a document
 * @param iri of the work
 * @param alias the IRI with the year of its symbol in the place of the day, as references to it
 *     have it
 */
record Work(String root, String name, String iri, Optional<String> alias) {
  /** Types that lay down law or decide: acts, while they are drafts bills. */
  private static final Map<String, String> ACTS =
      Map.ofEntries(
          Map.entry("NGHỊ QUYẾT", "resolution"),
          Map.entry("QUYẾT ĐỊNH", "decision"),
          Map.entry("NGHỊ ĐỊNH", "decree"),
          Map.entry("BỘ LUẬT", "code"),
          Map.entry("LUẬT", "law"),
          Map.entry("PHÁP LỆNH", "ordinance"),
          Map.entry("LỆNH", "order"),
          Map.entry("CHỈ THỊ", "directive"),
          Map.entry("THÔNG TƯ", "circular"),
          Map.entry("THÔNG TƯ LIÊN TỊCH", "jointCircular"),
          Map.entry("QUY CHẾ", "regulation"),
          Map.entry("QUY ĐỊNH", "regulation"));

  /** Types that plan, report or ask. */
  private static final Map<String, String> PAPERS =
      Map.ofEntries(
          Map.entry("KẾ HOẠCH", "plan"),
          Map.entry("TỜ TRÌNH", "proposal"),
          Map.entry("BÁO CÁO", "report"),
          Map.entry("THÔNG BÁO", "notice"),
          Map.entry("HƯỚNG DẪN", "guidance"),
          Map.entry("CHƯƠNG TRÌNH", "programme"),
          Map.entry("ĐỀ ÁN", "project"),
          Map.entry("PHƯƠNG ÁN", "scheme"),
          Map.entry("KẾT LUẬN", "conclusion"));

  /** Who issues what has these letters in its symbol, all over the country. */
  private static final Map<String, String> ISSUERS =
      Map.of(
          "CP", "chinh-phu",
          "TTG", "thu-tuong-chinh-phu",
          "CTN", "chu-tich-nuoc",
          "UBTVQH", "uy-ban-thuong-vu-quoc-hoi",
          "QH", "quoc-hoi");

  private static final Pattern YEAR = Pattern.compile("/((?:19|20)\\d{2})/");
  private static final Pattern ASSEMBLY = Pattern.compile("(QH|UBTVQH)\\d+");

  /** Ministries, whose circulars alone are known by these letters. */
  private static final Pattern MINISTRY =
      Pattern.compile("B\\p{Lu}+|NHNN|TANDTC|VKSNDTC|KTNN|TTCP");

  /** That of a document. */
  static Work of(Metadata meta) {
    String type = meta.docType();
    boolean act = ACTS.containsKey(type);
    String root = act ? meta.draft() ? "bill" : "act" : "doc";
    String name = ACTS.getOrDefault(type, PAPERS.getOrDefault(type, "document"));
    Optional<String> year = year(meta);
    String date = meta.date().map(LocalDate::toString).or(() -> year).orElse("undated");
    String number = Slug.of(meta.number());
    String before = join("/akn/vn", root, Slug.of(type), Slug.of(meta.issuer()));
    String behind = "/" + (number.isEmpty() ? "nn" : number);
    Optional<String> alias =
        meta.date().isPresent() && !number.isEmpty()
            ? year.map(one -> before + "/" + one + behind)
            : Optional.empty();
    return new Work(root, name, before + "/" + date + behind, alias);
  }

  private static Optional<String> year(Metadata meta) {
    Matcher year = YEAR.matcher(meta.symbol());
    return year.find() ? Optional.of(year.group(1)) : Optional.empty();
  }

  /**
   * The IRI of another instrument, where its type, its year or day and, by its symbol, its issuer
   * are printed; a province's resolution may be any province's. A symbol with a year needs no day.
   */
  static Optional<String> iri(Instrument other) {
    String type = other.type().toUpperCase(Locale.ROOT);
    String date =
        other.year() != 0
            ? String.valueOf(other.year())
            : other.day().map(LocalDate::toString).orElse("");
    String issuer = issuer(type, other.code().toUpperCase(Locale.ROOT));
    if (!ACTS.containsKey(type) || date.isEmpty() || issuer.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(join("/akn/vn/act", Slug.of(type), issuer, date) + "/" + other.number());
  }

  /** From {@code NĐ-CP}, {@code QH15}, {@code TT-BTC}; empty where they do not tell. */
  private static String issuer(String type, String code) {
    Matcher assembly = ASSEMBLY.matcher(code);
    if (assembly.matches()) {
      return ISSUERS.get(assembly.group(1));
    }
    String bodies = code.substring(code.indexOf('-') + 1);
    boolean circular =
        type.startsWith("THÔNG TƯ")
            && Stream.of(bodies.split("-", -1)).allMatch(one -> MINISTRY.matcher(one).matches());
    return ISSUERS.getOrDefault(bodies, circular ? Slug.of(bodies) : "");
  }

  private static String join(String... parts) {
    return String.join("/", Stream.of(parts).filter(p -> !p.isEmpty()).toList());
  }

  /** The IRI of a component: {@code main}, {@code appendix_1}. */
  String component(String component) {
    return iri + "/!" + component;
  }

  /** The IRI of its expression in Vietnamese, as it was first. */
  String expression() {
    return iri + "/vie@";
  }
}
