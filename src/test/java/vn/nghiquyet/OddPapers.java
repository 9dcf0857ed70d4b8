package vn.nghiquyet;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;

/**
 * Documents of all the shapes that the parser knows, and of some that it should not be troubled by,
 * from a seed: the same seed gives the same lines.
 */
public final class OddPapers {
  private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI"};
  private static final String[] ORDINALS = {"nhất", "hai", "ba", "tư"};

  private final Random random;
  private final Composer words;
  private final List<Line> lines = new ArrayList<>();
  private final Line.Layout layout;

  private OddPapers(long seed) {
    random = new Random(seed);
    words = new Composer(seed);
    layout = random.nextBoolean() ? Line.Layout.PARAGRAPH : Line.Layout.PLAIN;
  }

  /** A document from a seed. */
  public static SourceText of(long seed) {
    OddPapers papers = new OddPapers(seed);
    papers.front();
    papers.body(1 + papers.random.nextInt(2));
    papers.closing();
    papers.appendices();
    return new SourceText("giay-" + seed + ".txt", "txt", 0, papers.lines);
  }

  private boolean chance(int of) {
    return random.nextInt(of) == 0;
  }

  private void line(String text) {
    boolean wide = chance(9) && !text.startsWith("Nơi nhận") && !text.startsWith("Lò ");
    String spaced = wide ? "  " + text.replace(" ", "  ") + " \t" : text;
    lines.add(Line.of(layout.equals(Line.Layout.PLAIN) ? text : spaced, 0, layout));
  }

  private void front() {
    boolean plan = chance(5);
    if (!chance(6)) {
      if (chance(4)) {
        line("DỰ THẢO");
      }
      line(plan ? "ỦY BAN NHÂN DÂN" : "HỘI ĐỒNG NHÂN DÂN");
      line(chance(2) ? "TỈNH SUỐI MÂY" : "XÃ ĐỒI CHÈ");
      line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      line("Độc lập - Tự do - Hạnh phúc");
      line(chance(3) ? "Số:      /NQ-HĐND" : "Số: 07/2026/NQ-HĐND");
      line(chance(3) ? "Suối Mây, ngày   tháng   năm 2026" : "Suối Mây, ngày 02 tháng 7 năm 2026");
    }
    line(plan ? "KẾ HOẠCH" : "NGHỊ QUYẾT");
    line(chance(3) ? "QUY ĐỊNH MỨC CHI TẠI BẾN ĐÒ" : "Về một số chính sách tại bến đò");
    if (!plan && chance(2)) {
      line("HỘI ĐỒNG NHÂN DÂN TỈNH SUỐI MÂY");
      line("KHÓA XIX, KỲ HỌP THỨ " + (chance(2) ? "…" : "7"));
    }
    line("Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;");
    if (plan) {
      line("Thực hiện Nghị quyết số 5/NQ-HĐND, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:");
    } else {
      line("Xét Tờ trình số 19/TTr-UBND ngày 01 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh.");
      line(
          chance(3)
              ? "Hội đồng nhân dân ban hành Nghị quyết quy định mức chi tại bến đò."
              : "QUYẾT NGHỊ:");
    }
  }

  private void body(int divisions) {
    switch (random.nextInt(5)) {
      case 0 -> {
        for (int i = 0; i < divisions + 1; i++) {
          line("Phần thứ " + ORDINALS[i]);
          line(words.phrase(2).toUpperCase(java.util.Locale.ROOT));
          articles(1 + i * 2, 2);
        }
      }
      case 1 -> chapters(divisions + 1);
      case 2 -> plan();
      default -> articles(1, 2 + random.nextInt(4));
    }
  }

  private void chapters(int n) {
    for (int i = 0; i < n; i++) {
      line("Chương " + ROMAN[i]);
      line(words.phrase(2).toUpperCase(java.util.Locale.ROOT));
      if (chance(2)) {
        line("Mục 1. " + words.phrase(1).toUpperCase(java.util.Locale.ROOT));
        if (chance(2)) {
          line("Tiểu mục 1. " + words.phrase(1).toUpperCase(java.util.Locale.ROOT));
        }
      }
      articles(1 + i * 2, 2);
    }
  }

  private void plan() {
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      line(ROMAN[i] + ". " + words.phrase(2).toUpperCase(java.util.Locale.ROOT));
      for (int k = 1; k <= 2; k++) {
        line(k + ". " + words.phrase(2));
        if (chance(2)) {
          points();
        } else {
          line(words.phrase(6) + ".");
          bullets("- ");
        }
      }
    }
  }

  private void articles(int from, int n) {
    for (int i = from; i < from + n; i++) {
      String label = "Điều " + i + ". ";
      switch (random.nextInt(7)) {
        case 0 -> line(label + words.phrase(7) + ".");
        case 1 -> {
          line(label + words.phrase(2));
          line(words.phrase(6) + ".");
          line(words.phrase(6) + ".");
        }
        case 2 -> {
          line(label + words.phrase(2));
          line(words.phrase(3) + " như sau:");
          amendment();
        }
        case 3 -> {
          line(label + words.phrase(2));
          table();
          line("Ghi chú: " + words.phrase(4) + ".");
        }
        case 4 -> {
          line(label + words.phrase(2) + ":");
          bullets("- ");
        }
        default -> {
          line(label + words.phrase(2));
          clauses();
        }
      }
    }
  }

  private void clauses() {
    int n = 2 + random.nextInt(3);
    for (int i = 1; i <= n; i++) {
      switch (random.nextInt(6)) {
        case 0 -> {
          line(i + ". " + words.phrase(2));
          for (int k = 1; k <= 2; k++) {
            line(i + "." + k + ". " + words.phrase(5) + ".");
          }
        }
        case 1 -> {
          line(i + ". " + words.phrase(3) + " gồm:");
          points();
          line(words.phrase(6) + ".");
        }
        case 2 -> {
          line(i + ". " + words.phrase(3) + ":");
          bullets("- ");
        }
        default -> line(i + ". " + words.phrase(6) + ".");
      }
    }
  }

  private void points() {
    int n = 2 + random.nextInt(4);
    for (int i = 1; i <= n; i++) {
      line(Label.letter(i) + ") " + words.phrase(5) + (i < n ? ";" : "."));
      if (chance(4)) {
        bullets(chance(2) ? "- " : "+ ");
      }
    }
  }

  private void bullets(String mark) {
    line(mark + words.phrase(4) + ";");
    if (mark.equals("- ") && chance(3)) {
      line("+ " + words.phrase(3) + ";");
      line("+ " + words.phrase(3) + ";");
    }
    line(mark + words.phrase(4) + ".");
  }

  private void amendment() {
    switch (random.nextInt(3)) {
      case 0 -> {
        line("“Điều 5. " + words.phrase(2));
        line("1. " + words.phrase(5) + ".");
        line("2. " + words.phrase(5) + ".”");
      }
      case 1 -> line("“3. " + words.phrase(6) + ".”.");
      default -> {
        line("“a) " + words.phrase(5) + ";");
        line("b) " + words.phrase(5) + ".”");
      }
    }
  }

  private void table() {
    int columns = 2 + random.nextInt(4);
    row("TT", "Nội dung", columns);
    for (int i = 1; i <= 2 + random.nextInt(4); i++) {
      row(String.valueOf(i), chance(6) ? "" : words.phrase(2), columns);
    }
    if (chance(3)) {
      lines.add(Line.of("Tổng cộng", 0, Line.Layout.ROW));
    }
  }

  private void row(String first, String second, int columns) {
    StringBuilder out = new StringBuilder(first).append('\t').append(second);
    for (int i = 2; i < columns; i++) {
      out.append('\t').append(chance(5) ? "" : String.valueOf(random.nextInt(90_000)));
    }
    lines.add(Line.of(out.toString(), 0, Line.Layout.ROW));
  }

  private void closing() {
    if (chance(8)) {
      return;
    }
    line("Nơi nhận:");
    line("- Thường trực Hội đồng nhân dân tỉnh;");
    line("- Lưu: VT.");
    line(chance(2) ? "TM. ỦY BAN NHÂN DÂN" : "CHỦ TỊCH");
    if (lines.get(lines.size() - 1).text().contains("TM.")) {
      line("KT. CHỦ TỊCH");
      line("PHÓ CHỦ TỊCH");
    }
    if (chance(3)) {
      line("(Đã ký)");
    }
    if (!chance(4)) {
      line("Lò Văn Pẩu");
    }
  }

  private void appendices() {
    int n = random.nextInt(3);
    for (int i = 0; i < n; i++) {
      if (i == 0 && chance(2)) {
        line("QUY ĐỊNH");
        line("Về " + words.phrase(2).toLowerCase(java.util.Locale.ROOT));
        line("(Ban hành kèm theo Nghị quyết số 07/2026/NQ-HĐND ngày 02 tháng 7 năm 2026)");
        chapters(2);
      } else {
        line("PHỤ LỤC " + ROMAN[i]);
        line(words.phrase(2).toUpperCase(java.util.Locale.ROOT));
        line("(Kèm theo Nghị quyết số 07/2026/NQ-HĐND ngày 02 tháng 7 năm 2026)");
        if (chance(2)) {
          table();
        } else {
          articles(1, 2);
        }
      }
    }
  }
}
