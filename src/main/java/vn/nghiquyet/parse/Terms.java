package vn.nghiquyet.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.nghiquyet.text.Fold;

/**
 * The fixed words of official documents (Nghị định 30/2020/NĐ-CP, Phụ lục I; Nghị định
 * 78/2025/NĐ-CP), as bare letters so that scans and stripped text are known too.
 */
final class Terms {
  /** Tên loại văn bản. */
  static final List<String> DOC_TYPES =
      List.of(
          "NGHỊ QUYẾT",
          "QUYẾT ĐỊNH",
          "NGHỊ ĐỊNH",
          "KẾ HOẠCH",
          "CHỈ THỊ",
          "THÔNG TƯ LIÊN TỊCH",
          "THÔNG TƯ",
          "BỘ LUẬT",
          "LUẬT",
          "PHÁP LỆNH",
          "TỜ TRÌNH",
          "BÁO CÁO",
          "THÔNG BÁO",
          "HƯỚNG DẪN",
          "CHƯƠNG TRÌNH",
          "ĐỀ ÁN",
          "PHƯƠNG ÁN",
          "QUY CHẾ",
          "QUY ĐỊNH",
          "KẾT LUẬN",
          "LỆNH");

  private static final List<String> FOLDED_TYPES = DOC_TYPES.stream().map(Fold::fold).toList();

  private static final List<String> AUTHORITIES =
      List.of(
          "hoi dong nhan dan",
          "uy ban nhan dan",
          "chinh phu",
          "quoc hoi",
          "chu tich",
          "bo truong",
          "thu tuong",
          "uy ban thuong vu quoc hoi",
          "uy ban thuong vu",
          "thuong truc hoi dong",
          "giam doc",
          "tong cuc",
          "thong doc",
          "hoi dong tham phan",
          "toa an nhan dan",
          "vien kiem sat",
          "chanh an",
          "bo ",
          "cuc truong",
          "vu truong",
          "tong giam doc",
          "thu truong",
          "chu nhiem",
          "tong kiem toan",
          "chanh thanh tra",
          "tong thanh tra",
          "vien truong");

  /** Hội đồng nhân dân with letters of its first words misread. */
  private static final Pattern MISREAD_AUTHORITY =
      Pattern.compile("(?:h[o0]\\S|\\S[o0]i) [^\\s]{1,2}ong nhan dan ");

  /** Căn cứ with its second word misread: before the name of a law nothing else stands so. */
  private static final Pattern MISREAD_BASIS =
      Pattern.compile(
          "can c\\S{1,3} (?:bo luat|luat|nghi |quyet dinh|hien phap|phap lenh|thong tu)");

  private static final List<String> BASES =
      List.of(
          "can cu ",
          "xet ",
          "theo de nghi",
          "theo to trinh",
          "sau khi xem xet",
          "sau khi nghe",
          "tren co so",
          "thuc hien ",
          "nghe bao cao",
          "nghe to trinh");

  /** What is put in force by an instrument and counts its own Điều. */
  static final List<String> RULES =
      List.of(
          "Quy định",
          "Quy chế",
          "Điều lệ",
          "Nội quy",
          "Quy trình",
          "Phương án",
          "Kế hoạch",
          "Đề án",
          "Chương trình");

  /** Titles of attached rules, as they stand above «(Ban hành kèm theo …)». */
  private static final List<String> ATTACHED =
      Stream.concat(
              RULES.stream().map(Fold::fold),
              Stream.of(
                  "danh muc",
                  "bang ",
                  "dinh muc",
                  "tieu chi",
                  "muc ",
                  "bieu ",
                  "phu bieu",
                  "bo ",
                  "huong dan",
                  "don gia",
                  "tong hop",
                  "noi dung",
                  "co che",
                  "chinh sach",
                  "trinh tu"))
          .toList();

  private static final Pattern WARD = Pattern.compile("(?iu)phường ");

  /** «(Ban hành kèm theo Nghị quyết số …», «(Kèm theo …». */
  static final Pattern ATTACHED_TO =
      Pattern.compile(
          "^\\(?\\s*(ban hanh )?(kem theo|theo|dinh kem) .*(nghi quyet|quyet dinh|nghi dinh|thong tu|to trinh|ke hoach)\\b.*");

  private static final Pattern POSITION =
      Pattern.compile(
          "^((tm|t/m|kt|k/t|tl|tuq)[. ].*|(q\\s*[.]\\s*)?((pho |quyen )?(chu tich|chu toa|bo truong|thu truong|thu tuong|giam doc"
              + "|chanh van phong|truong ban|thong doc|tong thanh tra|chanh thanh tra|vu truong|cuc truong|tong giam doc"
              + "|hieu truong|bi thu|tong kiem toan|chanh an|vien truong|chu nhiem)"
              + "|hoi dong nhan dan|uy ban nhan dan|chinh phu|thuong truc hoi dong nhan dan|ban thuong vu)\\b.*)");

  private static final Pattern CLOSING_SENTENCE =
      Pattern.compile(
          "(nghi quyet|quyet dinh)( nay)?( da)? (duoc .*|co hieu luc .*|.{0,60}thong qua.*)");

  private static final Set<String> TABLE_HEADS =
      Set.of("TT", "STT", "Stt", "Số TT", "SỐ TT", "Số thứ tự");

  /** The enacting words behind the last basis, where both are one paragraph. */
  private static final Pattern ENACTING_BEHIND =
      Pattern.compile(
          "[;.] (?=(?:hoi dong nhan dan|uy ban nhan dan|chinh phu|bo truong|chu tich)(?: [a-z]+){0,8}"
              + " ban hanh (?:nghi quyet|quyet dinh|nghi dinh|thong tu) )");

  /** Words with fewer letters become others by one. */
  private static final int MISREAD = 8;

  private static final String RECIPIENTS = "noi nhan";

  private Terms() {}

  /** Where the enacting words begin in a folded line that begins with something else, or -1. */
  static int enactingBehind(String folded) {
    Matcher m = ENACTING_BEHIND.matcher(folded);
    return m.find() ? m.end() : -1;
  }

  /**
   * The doc type a folded line begins with, as an index into {@link #DOC_TYPES}, or -1. Where it is
   * the whole line a letter may be misread: NGH! QUYẾT.
   */
  static int docType(String text, String folded) {
    return isWard(text) ? -1 : docType(folded);
  }

  /** PHƯỜNG AN KHÊ is no PHƯƠNG ÁN. */
  private static boolean isWard(String text) {
    return WARD.matcher(text).lookingAt();
  }

  static int docType(String folded) {
    for (int i = 0; i < FOLDED_TYPES.size(); i++) {
      String type = FOLDED_TYPES.get(i);
      if (folded.startsWith(type)
          && (folded.length() == type.length()
              || !Character.isLetter(folded.charAt(type.length())))) {
        return i;
      }
    }
    return IntStream.range(0, FOLDED_TYPES.size())
        .filter(i -> isMisread(folded, FOLDED_TYPES.get(i)))
        .findFirst()
        .orElse(-1);
  }

  /** Whether a folded line is these words, a long row of letters, but for one that is misread. */
  private static boolean isMisread(String folded, String words) {
    int other = 0;
    for (int i = 0; folded.length() == words.length() && i < words.length(); i++) {
      other += folded.charAt(i) == words.charAt(i) ? 0 : 1;
    }
    return words.length() >= MISREAD && folded.length() == words.length() && other == 1;
  }

  /** Whether a folded line names an issuing body first. */
  static boolean isAuthority(String folded) {
    return AUTHORITIES.stream().anyMatch(folded::startsWith)
        || MISREAD_AUTHORITY.matcher(folded).lookingAt();
  }

  /** Whether a folded line begins a legal basis. */
  static boolean isBasis(String folded) {
    return BASES.stream().anyMatch(folded::startsWith) || MISREAD_BASIS.matcher(folded).lookingAt();
  }

  /** QUYẾT NGHỊ:, QUYẾT ĐỊNH:, NGHỊ ĐỊNH: alone on a line. */
  static boolean isEnacting(String folded) {
    String bare = folded.replaceAll("[ :.*]+$", "");
    boolean always =
        bare.equals("quyet nghi")
            || isMisread(bare, "quyet nghi")
            || bare.equals("quyet dinh")
            || bare.equals("ra nghi quyet");
    return always
        || bare.equals("nay quyet nghi")
        || folded.endsWith(":") && FOLDED_TYPES.contains(bare);
  }

  /** The title of an attached rule: its kind first. */
  static boolean isAttachedTitle(String text, String folded) {
    return !isWard(text) && ATTACHED.stream().anyMatch(folded::startsWith);
  }

  /** «Nơi nhận», alone or with something behind it. */
  static boolean isRecipients(String folded) {
    String words = folded.substring(0, Math.min(folded.length(), RECIPIENTS.length()));
    boolean alone = folded.length() <= RECIPIENTS.length() + 1;
    return (words.equals(RECIPIENTS) || alone && isMisread(words, RECIPIENTS))
        && (folded.length() < 9 || ":. ".indexOf(folded.charAt(8)) >= 0);
  }

  /** Whether a line is the position of a signer: its words in capitals, a name may follow. */
  static boolean isPosition(String line, String folded) {
    int end = Math.min(line.length(), 8);
    boolean capitals =
        line.substring(0, end).equals(line.substring(0, end).toUpperCase(Locale.ROOT));
    return capitals && line.length() < 120 && POSITION.matcher(folded).matches();
  }

  /** Quốc hiệu or tiêu ngữ: where it begins in the folded line, or -1. */
  static int motto(String folded) {
    int name = folded.indexOf("cong hoa xa hoi chu nghia viet nam");
    if (name < 0) {
      name = folded.indexOf("cong hoa xa hoi chu nghia");
    }
    int motto = folded.indexOf("doc lap - tu do");
    if (motto < 0) {
      motto = folded.indexOf("doc lap – tu do");
    }
    return name >= 0 ? name : motto;
  }

  /** The sentence that says when and by whom a resolution was passed, or from when it binds. */
  static boolean isClosingSentence(String line) {
    String text = Paragraphs.squeeze(line);
    if (text.isEmpty() || "NnQq".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    return CLOSING_SENTENCE
        .matcher(Fold.fold(text.substring(0, Math.min(text.length(), 200))))
        .matches();
  }

  /** A line of a letterhead: the issuing body, its place, quốc hiệu. */
  static boolean isLetterhead(String folded) {
    return motto(folded) >= 0
        || isAuthority(folded)
        || folded.matches("(tinh|thanh pho|huyen|quan|thi xa|xa|phuong|dac khu) .*");
  }

  /** The first cell of a table's head. */
  static boolean isTableHead(String line) {
    return line.length() <= 14 && TABLE_HEADS.contains(line.strip());
  }
}
