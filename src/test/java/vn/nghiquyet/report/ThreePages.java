package vn.nghiquyet.report;

import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.diff.ThreeWay;
import vn.nghiquyet.model.Document;

/** Pages of three documents for tests; every place and number in them is invented. */
final class ThreePages {
  private static final String BASE =
      """
      NGHỊ QUYẾT
      Về nuôi ong vùng đệm

      Điều 1. Hỗ trợ
      1. Hộ nuôi ong được hỗ trợ 5 triệu đồng để mua thùng.
      2. Hộ nuôi ong được mượn thùng quay mật trong ba tháng.
      3. Hợp tác xã mở lớp dạy nghề mỗi quý một lần.
      4. Hộ bỏ nghề trả lại thùng cho hợp tác xã.
      Điều 2. Thực hiện
      1. Ủy ban nhân dân xã lập danh sách hộ nuôi ong.
      """;

  private ThreePages() {}

  static ThreeWay diff(String base, String a, String b) {
    Document from = Golden.parse("goc.txt", base);
    return ThreeWay.of(
        Differ.diff(from, Golden.parse("mot.txt", a)),
        Differ.diff(from, Golden.parse("hai.txt", b)));
  }

  /**
   * A conflict, the same by both, a unit that only one changed, one that is new, one that is gone.
   */
  static ThreeWay bees() {
    String both = BASE.replace("ba tháng", "hai tháng");
    return diff(
        BASE,
        both.replace("5 triệu", "7 triệu")
            .replace("4. Hộ bỏ nghề trả lại thùng cho hợp tác xã.\n", ""),
        both.replace("5 triệu", "6 triệu")
            .replace("mỗi quý", "mỗi tháng")
            .replace("hộ nuôi ong.\n", "hộ nuôi ong.\n2. Công an xã giữ trật tự chợ mật ong.\n"));
  }

  static String page(ThreeWay diff, String language) {
    return new HtmlThreeWay(Messages.of(language)).of(diff);
  }

  /** Words that try to be markup, in all three and in the names of the files. */
  static ThreeWay evil() {
    String evil =
        "<script>window.hacked=1</script><img src=x onerror=\"window.hacked=2\"> ]]> --> </style>"
            + " <a href=\"javascript:window.hacked=3\">x</a> &lt;b&gt; ' \" `${window.hacked=4}`";
    String form = "NGHỊ QUYẾT\nVề %1$s\n\nĐiều 1. Phạm vi %1$s\n1. Một %1$s %2$s\n2. Hai\n";
    Document from = Golden.parse("<b>goc</b>.txt", form.formatted(evil, "cũ"));
    return ThreeWay.of(
        Differ.diff(from, Golden.parse("<i>\"mot'.txt", form.formatted(evil, "mới " + evil))),
        Differ.diff(from, Golden.parse("hai.txt", form.formatted(evil, "khác " + evil))));
  }
}
