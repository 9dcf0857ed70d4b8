package vn.nghiquyet;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.nghiquyet.model.Label;

/** Composes resolutions from a seed: the same seed gives the same document. */
public final class Composer {
  private static final String[] PHRASES = {
    "hỗ trợ kinh phí",
    "bến đò ngang",
    "người nuôi ong",
    "hộ gia đình",
    "trồng cây dược liệu",
    "nạo vét kênh mương",
    "lớp dạy bơi",
    "nhà văn hóa",
    "tổ tự quản",
    "phân loại chất thải",
    "niêm yết công khai",
    "báo cáo kết quả",
    "tuyên truyền vận động",
    "chợ nổi",
    "giống vật nuôi",
    "hợp tác xã",
    "phòng chống sạt lở",
    "biển cảnh báo",
    "lãi suất vay vốn",
    "thùng chứa rác",
    "đường giao thông nông thôn",
    "quỹ khuyến học",
    "trạm y tế",
    "sân chơi thiếu nhi",
    "thuyền máy",
    "chủ hồ chứa",
    "khách tham quan",
    "giấy chứng nhận",
    "mã số vùng trồng",
    "thủy lợi nội đồng",
    "đội cứu hộ",
    "hương ước",
    "già làng",
    "tiểu thương",
    "máy cấy",
    "kho lạnh",
    "cá lồng",
    "hòa giải"
  };
  private static final String[] JOINS = {" và ", ", ", " cho ", " với ", " theo ", ", ", " của "};

  private final Random random;

  /** Composes from a seed. */
  public Composer(long seed) {
    this.random = new Random(seed);
  }

  /** A sentence without its end mark, its first letter a capital. */
  public String phrase(int parts) {
    StringBuilder out = new StringBuilder(pick(PHRASES));
    for (int i = 1; i < parts; i++) {
      out.append(pick(JOINS)).append(pick(PHRASES));
      if (random.nextInt(6) == 0) {
        out.append(' ').append(10 + random.nextInt(80)).append(" ngày");
      }
    }
    out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
    return out.toString();
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }

  /** The paragraphs of a whole resolution. */
  public List<String> resolution(int articles) {
    List<String> out = new ArrayList<>(front());
    out.addAll(articles(articles));
    out.addAll(
        List.of(
            "Nơi nhận:",
            "- Thường trực Hội đồng nhân dân xã;",
            "- Lưu: VT.",
            "CHỦ TỊCH",
            "Lò Văn Pẩu"));
    return out;
  }

  private static List<String> front() {
    return List.of(
        "HỘI ĐỒNG NHÂN DÂN",
        "XÃ SUỐI MÂY",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 07/2026/NQ-HĐND",
        "Suối Mây, ngày 02 tháng 7 năm 2026",
        "NGHỊ QUYẾT",
        "Về một số chính sách trên địa bàn xã",
        "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;",
        "Căn cứ Luật Ngân sách nhà nước số 89/2025/QH15;",
        "QUYẾT NGHỊ:");
  }

  /** The paragraphs of Điều 1 to Điều n, each with khoản or a text, some khoản with điểm. */
  public List<String> articles(int n) {
    List<String> out = new ArrayList<>();
    for (int i = 1; i <= n; i++) {
      out.add("Điều " + i + ". " + phrase(2));
      if (random.nextInt(4) == 0) {
        out.add(phrase(6) + ".");
      } else {
        clauses(out, 2 + random.nextInt(3));
      }
    }
    return out;
  }

  private void clauses(List<String> out, int n) {
    for (int i = 1; i <= n; i++) {
      if (random.nextInt(3) > 0) {
        out.add(i + ". " + phrase(4 + random.nextInt(5)) + ".");
      } else {
        out.add(i + ". " + phrase(3) + " gồm:");
        points(out, 2 + random.nextInt(4));
      }
    }
  }

  private void points(List<String> out, int n) {
    for (int i = 1; i <= n; i++) {
      out.add(Label.letter(i) + ") " + phrase(3 + random.nextInt(4)) + (i < n ? ";" : "."));
      if (random.nextInt(6) == 0) {
        out.add("- " + phrase(4) + ";");
        out.add("- " + phrase(4) + (i < n ? ";" : "."));
      }
    }
  }

  /** The same paragraphs with words of about this share of the body's paragraphs changed. */
  public List<String> changed(List<String> paragraphs, double share) {
    List<String> out = new ArrayList<>();
    boolean body = false;
    for (String paragraph : paragraphs) {
      body |= paragraph.startsWith("Điều ");
      body &= !paragraph.startsWith("Nơi nhận");
      out.add(body && random.nextDouble() < share ? changedWords(paragraph) : paragraph);
    }
    return out;
  }

  private String changedWords(String paragraph) {
    String[] words = paragraph.split(" ", -1);
    int first = Math.min(words.length - 1, paragraph.startsWith("Điều ") ? 3 : 2);
    int at = first + random.nextInt(words.length - first);
    String end = words[at].replaceAll("[^.,;:]", "");
    words[at] =
        switch (random.nextInt(3)) {
          case 0 -> "mới" + end;
          case 1 -> words[at].replace(end, "") + " bổ sung" + end;
          default -> "khác hẳn" + end;
        };
    return String.join(" ", words);
  }

  /** The paragraphs with about this share of the khoản and điểm without children left out. */
  public List<String> shortened(List<String> paragraphs, double share) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      boolean holds =
          !paragraph.startsWith("- ")
              && i + 1 < paragraphs.size()
              && paragraphs.get(i + 1).startsWith("- ");
      boolean leaf = !holds && paragraph.matches("^(\\d+\\.|[a-zđ]\\)|-) .*[.;]$");
      if (!leaf || paragraph.contains("Lưu") || random.nextDouble() >= share) {
        out.add(paragraph);
      }
    }
    return out;
  }

  /** Paragraphs as text, each on one line. */
  public static String lines(List<String> paragraphs) {
    return String.join("\n", paragraphs) + "\n";
  }

  /** Paragraphs as text, wrapped between words at a width, with blank lines between if asked. */
  public static String wrapped(List<String> paragraphs, int width, boolean apart) {
    StringBuilder out = new StringBuilder();
    for (String paragraph : paragraphs) {
      int column = 0;
      for (String word : paragraph.split(" ", -1)) {
        if (column > 0 && column + 1 + word.length() > width) {
          out.append('\n');
          column = 0;
        } else if (column > 0) {
          out.append(' ');
          column++;
        }
        out.append(word);
        column += word.length();
      }
      out.append(apart ? "\n\n" : "\n");
    }
    return out.toString();
  }
}
