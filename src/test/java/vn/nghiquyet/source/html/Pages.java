package vn.nghiquyet.source.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;

/** Composed pages, and what is read of them. */
final class Pages {
  /** Paragraphs of a resolution; those in capitals or of a Điều are bold where a page has bold. */
  static final List<String> PARAGRAPHS =
      List.of(
          "NGHỊ QUYẾT",
          "Quy định mức hỗ trợ xây dựng nhà văn hóa thôn trên địa bàn tỉnh Sông Lam",
          "HỘI ĐỒNG NHÂN DÂN TỈNH SÔNG LAM",
          "KHÓA XV, KỲ HỌP THỨ CHÍN",
          "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
          "Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;",
          "Xét Tờ trình số 85/TTr-UBND ngày 20 tháng 6 năm 2024 của Ủy ban nhân dân tỉnh.",
          "QUYẾT NGHỊ:",
          "Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng",
          "1. Nghị quyết này quy định mức hỗ trợ xây dựng nhà văn hóa thôn.",
          "2. Đối tượng áp dụng gồm:",
          "a) Ủy ban nhân dân các xã, phường;",
          "b) Tổ chức, cá nhân có liên quan.",
          "Điều 2. Mức hỗ trợ",
          "1. Hỗ trợ 300 triệu đồng đối với mỗi nhà văn hóa xây mới.",
          "2. Hỗ trợ 120 triệu đồng đối với mỗi nhà văn hóa sửa chữa.",
          "Điều 3. Tổ chức thực hiện",
          "Giao Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyết này./.");

  static final List<String> LETTERHEAD =
      List.of(
          "HỘI ĐỒNG NHÂN DÂN",
          "TỈNH SÔNG LAM",
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "Độc lập - Tự do - Hạnh phúc",
          "Số: 21/2024/NQ-HĐND",
          "Sông Lam, ngày 12 tháng 7 năm 2024");

  static final List<String> SIGNATURE =
      List.of(
          "Nơi nhận:",
          "- Ủy ban Thường vụ Quốc hội;",
          "- Thường trực Tỉnh ủy;",
          "- Lưu: VT.",
          "CHỦ TỊCH",
          "Đặng Thị Hòa");

  static final String HEAD_TABLE =
      "<table border=0 width=100%><tr><td><p align=center><b>HỘI ĐỒNG NHÂN DÂN<br>TỈNH SÔNG LAM</b>"
          + "</p></td><td><p align=center><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>\nĐộc lập - Tự do"
          + " - Hạnh phúc</b></p></td></tr><tr><td><p>Số: 21/2024/NQ-HĐND</p></td><td><p><i>Sông Lam,"
          + " ngày 12 tháng 7 năm 2024</i></p></td></tr></table>";

  static final String SIGNATURE_TABLE =
      "<table border=0><tr><td><p><b><i>Nơi nhận:</i></b><br>- Ủy ban Thường vụ Quốc hội;<br>- Thường"
          + " trực Tỉnh ủy;<br>- Lưu: VT.</p></td><td><p align=center><b>CHỦ TỊCH</b><br><br><br><b>Đặng"
          + " Thị Hòa</b></p></td></tr></table>";

  private Pages() {}

  /** All lines of the resolution. */
  static List<String> lines() {
    return Stream.of(LETTERHEAD, PARAGRAPHS, SIGNATURE).flatMap(List::stream).toList();
  }

  static boolean isBold(String paragraph) {
    return paragraph.equals(paragraph.toUpperCase(java.util.Locale.ROOT))
        || paragraph.startsWith("Điều ")
        || paragraph.startsWith("Quy định");
  }

  static String p(String paragraph) {
    return "<p class=\"MsoNormal\" style='text-align:justify'>"
        + (isBold(paragraph) ? "<b>" + paragraph + "</b>" : paragraph)
        + "</p>\n";
  }

  /** The resolution as markup, without anything around it. */
  static String resolution() {
    return HEAD_TABLE
        + PARAGRAPHS.stream().map(Pages::p).collect(Collectors.joining())
        + SIGNATURE_TABLE;
  }

  static SourceText read(byte[] bytes) throws InputException {
    return new HtmlOpener().open(new Input("thư mục/trang.html", bytes), ReadOptions.DEFAULT);
  }

  static SourceText read(String page) throws InputException {
    return read(page.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> lines(byte[] bytes) throws InputException {
    return read(bytes).lines().stream().map(Line::text).toList();
  }

  static List<String> lines(String page) throws InputException {
    return lines(page.getBytes(StandardCharsets.UTF_8));
  }
}
