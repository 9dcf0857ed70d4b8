package vn.nghiquyet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bộ GD&ĐT; | Bộ Giáo dục và Đào tạo;",
        "Sở KH & CN | Sở Khoa học và Công nghệ",
        "Sở KH-ĐT tỉnh | Sở Kế hoạch và Đầu tư tỉnh;",
        "Sở GDĐT | Sở Giáo dục và Đào tạo",
        "Bộ VHTTDL | Bộ Văn hóa, Thể thao và Du lịch",
        "UBTVQH; | Ủy ban Thường vụ Quốc hội;",
        "TTHĐND xã Cồn Sậy | Thường trực HĐND xã Cồn Sậy",
        "TT. HĐND xã | Thường trực Hội đồng nhân dân xã",
        "TTHĐND, UBND xã | Thường trực Hội đồng nhân dân, Uỷ ban nhân dân xã",
        "Ban QL bến đò | Ban Quản lý bến đò",
        "UBND các tỉnh, TP trực thuộc TW | Uỷ ban nhân dân các tỉnh, thành phố trực thuộc trung ương",
        "VPHĐND | Văn phòng của Hội đồng nhân dân",
        "Lưu: VT, TC | Lưu: Văn thư, Tài chính"
      })
  void wordsByTheirFirstLettersSayTheSame(String shortened, String whole) {
    assertThat(Initials.isSame(shortened, whole)).isTrue();
    assertThat(Initials.isSame(whole, shortened)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bộ GD&ĐT | Bộ Giao thông vận tải",
        "Sở KH&ĐT | Sở Khoa học và Công nghệ",
        "Bộ NN&PTNT | Bộ Nông nghiệp và Môi trường",
        "Bộ GD&ĐT | Sở Giáo dục và Đào tạo",
        "TTHĐND xã | Thường trực Đảng ủy, HĐND xã",
        "HĐND xã | Hội đồng nhân dân huyện",
        "TW | Tỉnh ủy",
        "DTTS | Đội thuyền thúng sông",
        "HĐND và UBND xã | HĐND, UBND xã",
        "UBND xã | UBND xã",
        "Trạm kiểm lâm | Trạm kiểm lâm sông",
        "BAN | B",
        " | UBND"
      })
  void otherWordsDoNot(String one, String other) {
    String left = one == null ? "" : one;

    assertThat(Initials.isSame(left, other)).isFalse();
    assertThat(Initials.isSame(other, left)).isFalse();
  }
}
