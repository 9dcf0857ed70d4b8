package vn.nghiquyet.repair;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lm.CaseModel;
import vn.nghiquyet.noise.Channel;
import vn.nghiquyet.noise.ChannelSearch;

/**
 * The letters of document symbols, part by part: số/năm/loại-cơ quan. The kinds of documents are
 * those of Phụ lục III of Nghị định 30/2020/NĐ-CP with their abbreviations, the issuers those of
 * the central and provincial bodies. Numbers are never touched.
 */
final class Codes {
  /** Số/năm/loại-cơ quan, or số/năm/QH15, with spaces that crept in beside a hyphen. */
  static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{L}\\d]|\\d/)(?<number>\\d{1,5}\\p{L}?/(?:\\d{4}/)?)"
              + "(?<kind>[\\p{Lu}\\d][\\p{L}\\d]{0,5})"
              + "(?<issuer>(?:(?:[-–]| ?[-–] ?(?=\\p{Lu}{2}))[\\p{L}\\d¢&]{2,12}|[-–] ?C ?P)*)"
              + "(?![\\p{L}\\d]|/\\d)");

  private static final List<String> KINDS =
      List.of(
          "NQ", "QĐ", "NĐ", "TT", "TTr", "BC", "KH", "CT", "TB", "HD", "CTr", "ĐA", "PA", "DA",
          "CV", "CĐ", "GM", "TTLT", "NQLT", "KL", "HĐ", "BB", "VBHN", "PL", "LCT", "L", "TTB");

  private static final List<String> ISSUERS =
      List.of(
          "HĐND", "UBND", "CP", "TTg", "TW", "TU", "HU", "UBTVQH", "MTTQ", "UBMTTQ", "BTV", "BTC",
          "BNV", "BTP", "BCA", "BQP", "BYT", "BXD", "BCT", "BGTVT", "BTNMT", "BNNPTNT", "BNNMT",
          "BKHĐT", "BKHCN", "BGDĐT", "BLĐTBXH", "BVHTTDL", "BTTTT", "BNG", "VPCP", "TTCP", "UBDT",
          "NHNN", "KTNN", "TANDTC", "VKSNDTC", "HĐTP", "BTNV", "BHXH", "ĐĐBQH", "VP", "TTHĐND",
          "KTNS", "VHXH", "KTXH", "STC", "SNV", "STP", "SYT", "SXD", "SCT", "SGDĐT", "SKHĐT", "SNN",
          "SNNPTNT", "SNNMT", "STNMT", "SKHCN", "SGTVT", "SLĐTBXH", "SVHTTDL", "STTTT", "BDT",
          "BCĐ", "BTGTW", "QH");

  private static final Set<String> KNOWN_KINDS = Set.copyOf(KINDS);
  private static final Set<String> KNOWN_ISSUERS = Set.copyOf(ISSUERS);

  /** A part less probable than this is another one that the lists lack. */
  private static final double LEAST = -8.5;

  /** The same for a part with a digit, which none has. */
  private static final double LEAST_DIGIT = -16;

  /** What each place down the lists, which begin with the most usual, costs. */
  private static final double RARER = 0.15;

  private static final Pattern DIGIT = Pattern.compile(".*\\d.*");

  private Codes() {}

  /**
   * A symbol with its letters mended.
   *
   * @param seen what {@link #CODE} matches
   * @param channel how it was read
   * @param cases knows abbreviations that have a Đ
   */
  static String restore(String seen, Channel channel, CaseModel cases) {
    Matcher code = CODE.matcher(seen);
    if (!code.matches()) {
      return seen;
    }
    boolean issued = !code.group("issuer").isEmpty();
    StringBuilder out = new StringBuilder(code.group("number"));
    out.append(
        issued ? part(code.group("kind"), KINDS, KNOWN_KINDS, channel, cases) : code.group("kind"));
    for (String part : code.group("issuer").split("(?<=[-–])|(?=[-–])", -1)) {
      String bare = part.strip();
      bare = bare.equals("C P") ? "CP" : bare;
      boolean hyphen = bare.equals("-") || bare.equals("–");
      out.append(
          hyphen || bare.isEmpty() ? bare : part(bare, ISSUERS, KNOWN_ISSUERS, channel, cases));
    }
    return out.toString();
  }

  private static String part(
      String seen, List<String> known, Set<String> all, Channel channel, CaseModel cases) {
    if (all.contains(seen)) {
      return seen;
    }
    ChannelSearch search = channel.search(seen);
    String best = cases.spelt(seen);
    double most = DIGIT.matcher(seen).matches() ? LEAST_DIGIT : LEAST;
    for (int k = 0; k < known.size(); k++) {
      String candidate = known.get(k);
      double score = search.logProb(candidate) - RARER * k;
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }
}
