package vn.nghiquyet.repair;

import java.util.List;
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
              + "(?<issuer>(?:(?:[-–]| ?[-–] ?(?=\\p{Lu}{2}))[\\p{L}\\d¢&]{2,12}|[-–] ?C ?P){0,4})"
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

  /** A part less probable than this is another one that the lists lack. */
  private static final double LEAST = -7.9;

  /** The same for a part with a digit, which none has; each digit stands for a letter then. */
  private static final double LEAST_DIGIT = -16;

  /** The next best must be less probable by this. */
  private static final double CLEAR = 1;

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern DIGIT = Pattern.compile(".*\\d.*");

  private final Channel channel;
  private final CaseModel cases;
  private final boolean lettersStand;

  /**
   * Mends symbols.
   *
   * @param channel how they were read
   * @param cases knows abbreviations that have a Đ
   * @param lettersStand whether a letter that was read is the one printed, but for its marks
   */
  Codes(Channel channel, CaseModel cases, boolean lettersStand) {
    this.channel = channel;
    this.cases = cases;
    this.lettersStand = lettersStand;
  }

  /** A symbol, as {@link #CODE} matches it, with its letters mended. */
  String restore(String seen) {
    Matcher code = CODE.matcher(seen);
    if (!code.matches()) {
      return seen;
    }
    boolean issued = !code.group("issuer").isEmpty();
    StringBuilder out = new StringBuilder(code.group("number"));
    out.append(issued ? part(code.group("kind"), KINDS) : code.group("kind"));
    for (String part : code.group("issuer").split("(?<=[-–])|(?=[-–])", -1)) {
      String bare = part.strip();
      bare = bare.equals("C P") ? "CP" : bare;
      boolean hyphen = bare.equals("-") || bare.equals("–");
      out.append(hyphen || bare.isEmpty() ? bare : part(bare, ISSUERS));
    }
    return out.toString();
  }

  private String part(String seen, List<String> known) {
    String spelt = cases.spelt(seen);
    if (known.contains(seen) || NUMBER.matcher(seen).matches()) {
      return seen;
    }
    boolean digit = DIGIT.matcher(seen).matches();
    if (!spelt.equals(seen) || lettersStand && !digit) {
      return spelt;
    }
    ChannelSearch search = channel.search(seen);
    String best = seen;
    double most = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < known.size(); k++) {
      double shown = search.logProb(known.get(k));
      double score = shown - Math.log(k + 1);
      boolean fits = digit ? known.get(k).length() == seen.length() : shown > LEAST;
      if (fits && shown > LEAST_DIGIT && score > most) {
        second = most;
        most = score;
        best = known.get(k);
      } else {
        second = Math.max(second, score);
      }
    }
    return most - second >= CLEAR ? best : seen;
  }
}
