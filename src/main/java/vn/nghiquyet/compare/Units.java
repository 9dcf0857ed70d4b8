package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nghiquyet.text.Words;

/**
 * What figures are figures of. The things that are counted are a closed list: what most often
 * stands behind numbers in provincial and central law, and in measures of councils.
 */
final class Units {
  private static final Named MONEY =
      new Named()
          .as("đồng", "đồng", "đ", "vnđ", "vnd", "đồng việt nam")
          .as("USD", "usd", "đô la", "đô la mỹ");

  private static final Named TIME =
      new Named()
          .each("ngày làm việc, ngày, tháng, năm, giờ, phút, giây, tuần, quý")
          .as("giờ", "tiếng", "giờ đồng hồ");

  private static final Named SALARY =
      new Named()
          .each(
              "mức lương cơ sở, mức lương tối thiểu, mức lương tối thiểu chung, mức lương tối thiểu"
                  + " vùng, mức chuẩn trợ giúp xã hội, mức lương");

  private static final Named THINGS =
      new Named()
          .each(
              "người, thành viên, ủy viên, hội viên, đại biểu, cử tri, cán bộ, công chức, viên chức,"
                  + " công nhân, lao động, người lao động, người dân, nhân viên, chuyên viên, giáo"
                  + " viên, giảng viên, học sinh, sinh viên, học viên, trẻ em, trẻ, cháu, nhân khẩu,"
                  + " khẩu, chủ tịch, phó chủ tịch, trưởng ban, phó trưởng ban, phó trưởng thôn, tổ"
                  + " trưởng, tổ phó, thư ký, biên chế, chuyên gia, tình nguyện viên, cộng tác viên,"
                  + " tuyên truyền viên, hòa giải viên, bệnh nhân, con")
          .each(
              "hộ, hộ gia đình, hộ dân, hộ nghèo, hộ cận nghèo, gia đình, cá nhân, tập thể, cơ sở,"
                  + " đơn vị, cơ quan, tổ chức, doanh nghiệp, hợp tác xã, tổ hợp tác, trang trại,"
                  + " trường, trường học, trạm, trạm y tế, xã, phường, thị trấn, huyện, quận, tỉnh,"
                  + " đặc khu, thôn, xóm, ấp, làng, tổ dân phố, khu phố, khu dân cư, tổ, nhóm, đội,"
                  + " câu lạc bộ, chi hội, chi bộ, ban, đơn vị hành chính, đơn vị hành chính cấp xã,"
                  + " địa phương, điểm, điểm cầu")
          .each(
              "lần, lượt, lượt người, lượt khách, cuộc, cuộc họp, cuộc thi, hội nghị, hội thảo,"
                  + " buổi, đợt, kỳ, kỳ họp, kỳ thi, phiên, phiên họp, lớp, lớp học, lớp tập huấn,"
                  + " khóa, tiết, ca, chuyến, vụ, vụ việc, trường hợp, nhiệm kỳ, học kỳ, năm học,"
                  + " ngày công, ngày người, tuổi, tháng tuổi, năm tuổi, giờ dạy, giờ chuẩn")
          .each(
              "mô hình, dự án, công trình, đề tài, chương trình, đề án, kế hoạch, chuyên đề, tiêu"
                  + " chí, chỉ tiêu, nội dung, nhiệm vụ, nhóm nhiệm vụ, giải pháp, biện pháp, hình"
                  + " thức, lĩnh vực, ngành, nghề, loại, loại hình, mức, cấp, bước, đối tượng, nhóm"
                  + " đối tượng, thủ tục, thủ tục hành chính, dịch vụ, sản phẩm, vị trí, vị trí việc"
                  + " làm, hợp đồng, hồ sơ, ý kiến, câu hỏi, tin, tin bài, bài, bài viết, bài báo,"
                  + " phóng sự, tác phẩm, giải, giải thưởng, suất, suất học bổng, phần quà, suất quà,"
                  + " tín chỉ, môn, phiếu, nguồn")
          .each(
              "bản, bộ, bộ hồ sơ, bản chính, bản sao, tờ, trang, cuốn, quyển, tập, chiếc, cái, cây,"
                  + " bảng, xe, máy, máy tính, thiết bị, giường, giường bệnh, phương tiện, căn, căn"
                  + " hộ, căn nhà, nhà, nhà văn hóa, phòng, phòng học, thửa, thửa đất, khu, khu vực,"
                  + " tuyến, tuyến đường, hệ thống, tầng, đô thị, di tích, làng nghề, trâu, bò, lợn,"
                  + " bậc")
          .each("ha, km, m, cm, mm, kg, g, tấn, tạ, lít, kw, mw, kwh, kva")
          .as("ha", "héc ta", "hecta", "hec ta")
          .as("km", "kilômét", "ki lô mét", "cây số")
          .as("m", "mét")
          .as("m²", "mét vuông")
          .as("m³", "mét khối", "khối")
          .as("kg", "kilôgam", "ki lô gam", "kí lô gam")
          .as("g", "gam", "gram");

  private static final Set<String> SQUARES = Set.of("m", "km", "cm", "dm");
  private static final Set<String> EACH = Set.of("mỗi", "một", "01", "1");
  private static final Set<String> EVERY = Set.of("hằng", "hàng", "mỗi");

  /** How many units a figure is divided by at most. */
  private static final int MOST_SHARES = 4;

  private Units() {}

  /**
   * A unit that stands in a text.
   *
   * @param name its normal form
   * @param end the piece after it
   */
  record Unit(String name, int end) {}

  static Optional<Unit> money(Pieces pieces, int i) {
    return MONEY.at(pieces, i);
  }

  static Optional<Unit> time(Pieces pieces, int i) {
    return pieces.isSmall(i) ? TIME.at(pieces, i) : Optional.empty();
  }

  /** {@code lần mức lương cơ sở}, {@code mức lương tối thiểu}. */
  static Optional<Unit> salary(Pieces pieces, int i) {
    int at = pieces.key(i).equals("lần") ? i + 1 : i;
    at = pieces.has(at, "so", "với") ? at + 2 : at;
    return SALARY.at(pieces, at);
  }

  /** What is counted; in small letters, since capitals begin a name or another cell. */
  static Optional<Unit> thing(Pieces pieces, int i) {
    String key = pieces.key(i);
    if (SQUARES.contains(key) && pieces.isGlued(i + 1)) {
      String power = pieces.key(i + 1);
      if (power.equals("2") || power.equals("²")) {
        return Optional.of(new Unit(key + "²", i + 2));
      }
      if (power.equals("3") || power.equals("³")) {
        return Optional.of(new Unit(key + "³", i + 2));
      }
    }
    boolean small = pieces.isSmall(i) || key.equals("kw") || key.equals("mw");
    return small ? THINGS.at(pieces, i) : Optional.empty();
  }

  static Optional<Unit> percent(Pieces pieces, int i) {
    if (pieces.key(i).equals("%")) {
      return Optional.of(new Unit("%", i + 1));
    }
    return pieces.has(i, "phần", "trăm") ? Optional.of(new Unit("%", i + 2)) : Optional.empty();
  }

  /**
   * The unit with what it is divided by: {@code /người/tháng}, {@code mỗi tháng}. Spans of time
   * stand last, however printed.
   */
  static Unit shared(Pieces pieces, Unit unit) {
    List<String> things = new ArrayList<>();
    List<String> times = new ArrayList<>();
    int end = unit.end;
    for (int count = 0; count < MOST_SHARES; count++) {
      int at = end;
      Optional<Unit> share = share(pieces, at);
      if (share.isEmpty()) {
        break;
      }
      String name = share.get().name;
      (TIME.names.contains(name) ? times : things).add(name);
      end = share.get().end;
    }
    things.addAll(times);
    String name = things.isEmpty() ? unit.name : unit.name + "/" + String.join("/", things);
    return new Unit(name, end);
  }

  private static Optional<Unit> share(Pieces pieces, int i) {
    if (pieces.key(i).equals("/")) {
      int at = pieces.is(i + 1, EACH) ? i + 2 : i + 1;
      Optional<Unit> known = known(pieces, at);
      return known.isPresent() || !pieces.isSmall(at)
          ? known
          : Optional.of(new Unit(pieces.key(at), at + 1));
    }
    int at = pieces.is(i, Set.of("trên", "cho")) ? i + 1 : i;
    if (pieces.is(at, EACH)) {
      return known(pieces, at + 1);
    }
    boolean every = pieces.is(i, EVERY);
    return every ? time(pieces, i + 1) : Optional.empty();
  }

  private static Optional<Unit> known(Pieces pieces, int i) {
    Optional<Unit> thing = thing(pieces, i);
    Optional<Unit> time = time(pieces, i);
    boolean longer = time.isPresent() && (thing.isEmpty() || thing.get().end <= time.get().end);
    return longer ? time : thing;
  }

  /** Phrases by their first word, longest first. */
  private static final class Named {
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private record Phrase(List<String> words, String name) {}

    Named each(String phrases) {
      for (String phrase : phrases.split(", ", -1)) {
        as(phrase, phrase);
      }
      return this;
    }

    Named as(String name, String... phrases) {
      names.add(name);
      for (String phrase : phrases) {
        List<String> words = List.copyOf(Words.keys(phrase));
        List<Phrase> known = byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>());
        known.add(new Phrase(words, name));
        known.sort(Comparator.comparingInt((Phrase p) -> -p.words.size()));
      }
      return this;
    }

    Optional<Unit> at(Pieces pieces, int i) {
      return byFirst.getOrDefault(pieces.key(i), List.of()).stream()
          .filter(phrase -> pieces.has(i, phrase.words))
          .findFirst()
          .map(phrase -> new Unit(phrase.name, i + phrase.words.size()));
    }
  }
}
