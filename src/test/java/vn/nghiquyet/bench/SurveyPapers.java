package vn.nghiquyet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes composed resolutions of invented provinces that share measures: some word for word, some
 * with other words in them, some with other amounts, the rest their own. The same numbers give the
 * same files. By hand: {@code SurveyPapers FOLDER DOCUMENTS PAGES SEED}.
 */
public final class SurveyPapers {
  private static final String[] VERBS =
      ("tuyên truyền,vận động,hỗ trợ,tổ chức,bố trí,xây dựng,kiểm tra,giám sát,đào tạo,bồi dưỡng,"
              + "ban hành,triển khai,rà soát,công khai,khuyến khích,ưu tiên,đầu tư,nâng cấp,phối hợp,"
              + "đánh giá")
          .split(",");
  private static final String[] OBJECTS =
      ("hộ nghèo,hộ cận nghèo,người cao tuổi,học sinh nội trú,cán bộ cấp xã,hợp tác xã nông nghiệp,"
              + "tổ thu gom rác thải,làng nghề truyền thống,đường giao thông nông thôn,"
              + "công trình thủy lợi,nhà văn hóa thôn,trạm y tế xã,trường mầm non công lập,"
              + "người khuyết tật nặng,đội dân phòng,vùng trồng lúa chất lượng cao,"
              + "rừng phòng hộ ven biển,tàu cá đánh bắt xa bờ,nước sạch nông thôn,"
              + "chuyển đổi số cấp xã")
          .split(",");
  private static final String[] WAYS =
      ("theo quy định của pháp luật,từ nguồn ngân sách cấp tỉnh,"
              + "trên địa bàn các xã đặc biệt khó khăn,bảo đảm đúng đối tượng và đúng mục đích,"
              + "gắn với xây dựng nông thôn mới,hằng năm báo cáo Hội đồng nhân dân,"
              + "thông qua Mặt trận Tổ quốc và các đoàn thể,bằng hình thức trực tiếp và trực tuyến,"
              + "trong giai đoạn 2026 - 2030,theo kế hoạch được phê duyệt,"
              + "có sự tham gia giám sát của cộng đồng dân cư,"
              + "lồng ghép với các chương trình mục tiêu quốc gia")
          .split(",");

  /** Two of them are what a measure is about: so there are as many matters as in life. */
  private static final String[] MATTERS =
      ("vườn,ươm,giống,chè,cam,quýt,mía,sắn,ngô,lạc,đậu,dưa,nấm,rau,hoa,mai,đào,tre,luồng,quế,hồi,"
              + "mây,cói,tôm,cua,cá,ốc,hàu,muối,rong,trâu,bò,dê,lợn,gà,vịt,ong,tằm,hươu,ngựa,đê,kè,"
              + "cống,mương,đập,hồ,giếng,bể,trạm,bơm,cầu,phà,bến,bãi,chợ,kho,xưởng,lò,gốm,sứ,mộc,rèn,"
              + "dệt,thêu,nón,chiếu,giấy,tranh,trống,đàn,chèo,tuồng,múa,hát,lễ,hội,đình,chùa,miếu,đền,"
              + "phố,ngõ,hẻm,vỉa,hè,bia,tượng,sách,báo,loa,đài,mạng,trạm,sóng,pin,điện,gió,nắng,than,"
              + "quặng,đá,cát,sỏi,gạch,ngói,vôi,sơn,keo,nhựa,thép,nhôm,đồng,kẽm,bạc,xăng,dầu,phân,thuốc,"
              + "mắt,răng,tim,phổi,gan,da,xương,máu,sốt,lao,cúm,dại,sởi,ho,thai,sữa,bột,cơm,cháo,bún,"
              + "bơi,chạy,nhảy,vật,võ,cờ,bóng,lưới,thuyền,bè,xuồng,neo,phao,đèn,còi,biển,hiệu,vạch,đường")
          .split(",");

  private static final String[] PROVINCES =
      "Thanh Giang,Hải Vân,An Khê Đông,Trường Lĩnh,Cửa Sông,Bình Thượng,Lạc Sơn Hạ,Tân Phú Đông"
          .split(",");

  /** So many measures are known to everybody. */
  private static final int COMMON = 4000;

  /** Three điểm of 42 words and their khoản fill a third of a page or so. */
  private static final int CLAUSES_A_PAGE = 3;

  private final List<String> common = new ArrayList<>();

  /** With a stock of measures that is always the same. */
  public SurveyPapers() {
    Random random = new Random(42);
    for (int i = 0; i < COMMON; i++) {
      common.add(measure(random));
    }
  }

  private static String one(String[] of, Random random) {
    return of[random.nextInt(of.length)];
  }

  private static String matter(Random random) {
    return one(MATTERS, random) + " " + one(MATTERS, random);
  }

  private static String measure(Random random) {
    String verb = one(VERBS, random);
    return String.format(
        Locale.ROOT,
        "%s %s %s %s; %s %s và %s %s %s với mức %d.000 đồng/tháng, thời gian không quá %d ngày, %s, đạt ít"
            + " nhất %d%% số đối tượng",
        verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1),
        matter(random),
        one(OBJECTS, random),
        one(WAYS, random),
        one(VERBS, random),
        matter(random),
        one(VERBS, random),
        matter(random),
        one(OBJECTS, random),
        50 * (1 + random.nextInt(60)),
        15 * (1 + random.nextInt(6)),
        one(WAYS, random),
        40 + random.nextInt(61));
  }

  private String shared(Random random) {
    String known = common.get(random.nextInt(COMMON));
    double kind = random.nextDouble();
    if (kind < 0.55) {
      return known;
    }
    if (kind < 0.7) {
      return known.replaceFirst("mức \\d+", "mức " + 50 * (1 + random.nextInt(60)));
    }
    if (kind < 0.85) {
      return known.replace(" và ", " hoặc " + one(VERBS, random) + " ");
    }
    return measure(random);
  }

  /** One document. */
  public String document(long seed, int pages) {
    Random random = new Random(seed);
    String province = one(PROVINCES, random);
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            """
            HỘI ĐỒNG NHÂN DÂN
            TỈNH %s

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: %d/2026/NQ-HĐND

            %s, ngày %d tháng %d năm 2026

            NGHỊ QUYẾT
            Quy định một số chính sách hỗ trợ phát triển kinh tế - xã hội trên địa bàn tỉnh

            Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;

            QUYẾT NGHỊ:

            """,
            province.toUpperCase(Locale.ROOT),
            1 + random.nextInt(400),
            province,
            1 + random.nextInt(28),
            1 + random.nextInt(12)));
    for (int article = 1; article <= pages; article++) {
      out.append("Điều ").append(article).append(". Chính sách đối với ");
      out.append(one(OBJECTS, random)).append('\n');
      for (int clause = 1; clause <= CLAUSES_A_PAGE; clause++) {
        out.append(clause).append(". Nội dung ").append(matter(random)).append(' ');
        out.append(one(OBJECTS, random)).append(":\n");
        for (String point : new String[] {"a", "b", "c"}) {
          out.append(point).append(") ").append(shared(random)).append(";\n");
        }
      }
    }
    out.append("Điều ").append(pages + 1).append(". Tổ chức thực hiện\n");
    out.append("Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyết này./.\n\n");
    return out.append("CHỦ TỊCH\nNguyễn Văn Thử\n").toString();
  }

  /** Writes them. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    SurveyPapers papers = new SurveyPapers();
    long seed = 1_000_000L * Long.parseLong(args[3]);
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      Path below = Files.createDirectories(folder.resolve(String.format("%02d", i / 500)));
      Files.writeString(
          below.resolve(String.format("nq-%05d.txt", i)),
          papers.document(seed + i, Integer.parseInt(args[2])));
    }
  }
}
