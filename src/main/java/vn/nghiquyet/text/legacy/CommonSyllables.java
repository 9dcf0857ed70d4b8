package vn.nghiquyet.text.legacy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The syllables with marks that make up nine tenths of those in laws, administrative documents and
 * news. Where text reads as spelled syllables in two encodings, they tell which.
 */
final class CommonSyllables {
  private static final Set<String> ALL =
      Arrays.stream(
              """
          biên biến biết biển biểu biện biệt buộc bà bàn bán báo bên bình bí bưu bản bảo bất
          bầu bắc bắt bằng bệnh bị bỏ bố bồi bổ bộ chiến chuyên chuyển chuẩn cháy chí chính
          chúng chưa chương chấp chất chế chỉ chỉnh chịu chọn chống chủ chức chứng chữa cuộc
          cá các cách cán cáo còn có cô công cùng căn cũng cơ cư cả cảnh cấp cấu cần cầu cập
          cố cổng cộng cụ cục của cứ cứu cử cửa diễn diện duyệt dân dùng dương dưới dưỡng dầu
          dẫn dịch dục dụng dữ dự dựng giá giám giáo giúp giải giảm giấy giới giờ giữ giữa gây
          gì gần gọi gồm gửi hiểm hiện hiệu hoàn hoá hoạch hoạt hoặc huyện hà hàng hành hình
          hòa hóa hơn hướng hưởng hạ hại hạn hạng hải hậu hết hệ họ học hồ hồi hỗ hộ hội hợp
          hữu khoản khoảng khác khách khám khí khó không khả khẩu kiến kiểm kiện kèm ký kế kết
          kể kỳ kỹ liên liệu loại luận luật là làm lãnh lên lý lĩnh lưu lương lượng lại lấy
          lần lập lệ lịch lớn lời lợi lục lực mà máy mã mình mô môi môn mại mạng mạnh mất mẫu
          mật mặt một mới mở mục mức mỹ nghiên nghiệm nghiệp nghĩa nghề nghệ nghị ngoài ngoại
          nguyên nguyễn nguồn ngành ngày ngân người nhiên nhiều nhiệm nhà nhân nhóm như nhưng
          nhất nhận nhập nhật nhằm những nuôi nào này nâng nên nói nông năm năng nđ nơi nước
          nạn nếu nối nội nộp nữ phiếu pháp phát phân phép phê phí phòng phó phù phương phường
          phạm phạt phải phản phần phẩm phố phối phụ phục phủ quyết quyền quá quân quả quản
          quảng quốc quỹ qđ rõ rất rằng soát sách sáng sát sĩ sơ sơn sư sản sẽ số sống sở sức
          sử sửa sự thiết thiểu thuê thuận thuật thuế thuộc thành thác thái tháng thân thêm
          thì thôn thông thư thương thường thưởng thảo thấy thầu thẩm thẻ thế thể thị thống
          thời thủ thứ thức thực tiên tiêu tiến tiếng tiếp tiết tiền tiện toàn toán triển
          triệu truyền trách trên trì trình trí trú trước trường trưởng trả trẻ trị trọng trở
          trợ trừ trữ trực tuyên tuyến tuyển tuổi tài tàu tác tâm tên tình tích tín tính tôi
          tăng tư tương tướng tượng tại tạm tạo tải tầng tập tắc tế tỉnh tịch tố tối tốt tổ
          tổng tộc tội tới tờ tục từ từng tử tự tỷ viên viễn việc viện việt và vào vì vùng văn
          vũ vấn vẫn vận vật vậy về vệ vị vốn với vụ vực xuyên xuất xác xây xã xét xảy xếp xử
          yêu yếu án áp ông đa đai đang đi điều điểm điện đoàn đoạn đào đánh đáp đây đã đình
          đích đó đóng đô đông đúng đăng đơn đưa đường được đại đạo đạt đảm đảng đất đấu đầu
          đầy đặc đặt đến đề để địa định đốc đối đồng đổi độ đội động đủ đức ưu ương ảnh ủy
          ứng
          """
                  .split("\\s+"))
          .collect(Collectors.toUnmodifiableSet());

  private CommonSyllables() {}

  /** Whether a syllable in small letters is one of them. */
  static boolean has(String syllable) {
    return ALL.contains(syllable);
  }
}
