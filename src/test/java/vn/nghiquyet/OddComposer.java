package vn.nghiquyet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.nghiquyet.model.Label;

/**
 * Composes documents of every shape from a seed: divisions, Điều with and without titles, khoản,
 * 3.1., điểm, bullets in bullets, paragraphs and tables between them, quoted units, appendices with
 * Điều of their own, odd spacing. One paragraph a line.
 */
public final class OddComposer {
  private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII"};

  private final Random random;
  private final Composer words;
  private final List<String> out = new ArrayList<>();

  private OddComposer(long seed) {
    random = new Random(seed);
    words = new Composer(seed);
  }

  /** The lines of a document, joined. */
  public static String text(long seed) {
    OddComposer composer = new OddComposer(seed);
    composer.document();
    return Composer.lines(composer.out);
  }

  private boolean chance(int one) {
    return random.nextInt(one) == 0;
  }

  private void document() {
    front();
    switch (random.nextInt(4)) {
      case 0 -> chapters();
      case 1 -> plan();
      default -> articles(1, 3 + random.nextInt(4), true);
    }
    if (chance(3)) {
      add(
          "Nghị quyết này đã được Hội đồng nhân dân xã Suối Mây khóa III, kỳ họp thứ 4 thông qua"
              + " ngày 02 tháng 7 năm 2026.");
    }
    closing();
    for (int i = 0; i < random.nextInt(3); i++) {
      appendix(i);
    }
  }

  private void add(String line) {
    String spaced = chance(12) ? line.replaceFirst(" ", "  ") : line;
    out.add(chance(25) ? spaced + " " : spaced);
  }

  private void front() {
    add("HỘI ĐỒNG NHÂN DÂN");
    add("XÃ SUỐI MÂY");
    add("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    add("Độc lập - Tự do - Hạnh phúc");
    add(chance(4) ? "Số: …/2026/NQ-HĐND" : "Số: 07/2026/NQ-HĐND");
    add(chance(4) ? "Suối Mây, ngày … tháng … năm 2026" : "Suối Mây, ngày 02 tháng 7 năm 2026");
    if (chance(5)) {
      add("DỰ THẢO");
    }
    add(chance(5) ? "KẾ HOẠCH" : "NGHỊ QUYẾT");
    add("Về một số chính sách & biện pháp <mới> trên địa bàn xã");
    if (chance(2)) {
      add("HỘI ĐỒNG NHÂN DÂN XÃ SUỐI MÂY");
      add("KHÓA III, KỲ HỌP THỨ 4");
    }
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      add(
          "Căn cứ Luật "
              + words.phrase(2).toLowerCase(Locale.ROOT)
              + " số "
              + (60 + i)
              + "/2025/QH15;");
    }
    add("QUYẾT NGHỊ:");
  }

  private void closing() {
    if (chance(6)) {
      return;
    }
    add("Nơi nhận:");
    add("- Thường trực Hội đồng nhân dân xã;");
    add("- Như Điều 3;");
    add("- Lưu: VT.");
    add("TM. HỘI ĐỒNG NHÂN DÂN");
    add("CHỦ TỊCH");
    add("Lò Văn Pẩu");
  }

  private void chapters() {
    int article = 1;
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      add("Chương " + ROMAN[i]);
      add(chance(4) ? words.phrase(2) : upper(words.phrase(2)));
      if (chance(2)) {
        for (int k = 1; k <= 2; k++) {
          add("Mục " + k);
          add(upper(words.phrase(1)));
          article = articles(article, 1 + random.nextInt(2), true);
        }
      } else {
        article = articles(article, 1 + random.nextInt(3), true);
      }
    }
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private void plan() {
    for (int i = 0; i < 3; i++) {
      add(ROMAN[i] + ". " + upper(words.phrase(2)));
      if (chance(2)) {
        add(words.phrase(6) + ".");
      }
      clauses(2 + random.nextInt(3));
    }
  }

  private int articles(int from, int count, boolean mayQuote) {
    for (int i = from; i < from + count; i++) {
      if (chance(4)) {
        add("Điều " + i + ". " + words.phrase(6) + ".");
      } else {
        add("Điều " + i + ". " + words.phrase(2));
        body(i, mayQuote);
      }
    }
    return from + count;
  }

  private void body(int article, boolean mayQuote) {
    if (chance(4)) {
      paragraphs(1 + random.nextInt(3));
      return;
    }
    if (chance(4)) {
      paragraphs(1);
    }
    if (mayQuote && chance(4)) {
      quote();
    }
    clauses(2 + random.nextInt(3));
    if (article > 1 && chance(3)) {
      add("Thực hiện theo quy định tại khoản 1 Điều " + (article - 1) + " và khoản 2 Điều này.");
    }
    if (chance(5)) {
      table();
    }
  }

  private void paragraphs(int count) {
    for (int i = 0; i < count; i++) {
      add(words.phrase(5) + ".");
    }
  }

  private void quote() {
    add("1. Sửa đổi Điều 5 như sau:");
    add("“Điều 5. " + words.phrase(2));
    add("1. " + words.phrase(4) + ".");
    add("a) " + words.phrase(3) + ";");
    add("2. " + words.phrase(4) + ".”.");
    add("2. Bãi bỏ điểm đ khoản 3 Điều 6.");
    add("3. " + words.phrase(4) + ".");
  }

  private void clauses(int count) {
    for (int i = 1; i <= count; i++) {
      switch (random.nextInt(6)) {
        case 0 -> {
          add(i + ". " + words.phrase(2));
          paragraphs(1);
          points(2 + random.nextInt(5), i);
        }
        case 1 -> {
          add(i + ". " + words.phrase(3) + " gồm:");
          points(2 + random.nextInt(5), i);
        }
        case 2 -> {
          add(i + ". " + words.phrase(2) + ":");
          for (int k = 1; k <= 2; k++) {
            add(i + "." + k + ". " + words.phrase(4) + ".");
          }
        }
        default -> add(i + ". " + words.phrase(5) + ".");
      }
      if (chance(5)) {
        paragraphs(1);
      }
      if (chance(9)) {
        table();
      }
    }
  }

  private void points(int count, int clause) {
    for (int i = 1; i <= count; i++) {
      add(Label.letter(i) + ") " + words.phrase(3) + (i < count ? ";" : "."));
      if (chance(7)) {
        add("- " + words.phrase(3) + ";");
        add("+ " + words.phrase(2) + ";");
        add("+ " + words.phrase(2) + ";");
        add("- Theo điểm a khoản " + clause + " Điều này" + (i < count ? ";" : "."));
      }
    }
  }

  private void table() {
    add("TT\tNội dung\tMức (đồng)");
    for (int i = 1; i <= 1 + random.nextInt(3); i++) {
      add(i + "\t" + words.phrase(2) + "\t" + 100 * i + ".000");
    }
  }

  private void appendix(int at) {
    if (at == 0 && chance(2)) {
      add("QUY ĐỊNH");
      add("Về " + words.phrase(2).toLowerCase(Locale.ROOT));
      add("(Ban hành kèm theo Nghị quyết số 07/2026/NQ-HĐND ngày 02 tháng 7 năm 2026)");
      articles(1, 2 + random.nextInt(2), false);
    } else {
      add("PHỤ LỤC " + ROMAN[at]);
      add(upper(words.phrase(2)));
      add("(Kèm theo Nghị quyết số 07/2026/NQ-HĐND)");
      if (chance(2)) {
        table();
      } else {
        clauses(3);
      }
    }
  }
}
