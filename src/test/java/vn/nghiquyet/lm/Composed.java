package vn.nghiquyet.lm;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Composed text to train on, and models of it. */
final class Composed {
  static final TrainingOptions ALL = new TrainingOptions(4, 1_000_000, 0, 1000, 1);

  private static final String[] WHO = {
    "Ủy ban nhân dân", "Hội đồng nhân dân", "Ban quản lý chợ", "Tổ hòa giải thôn", "Trưởng thôn"
  };
  private static final String[] WHAT = {
    "tổ chức", "công khai", "lấy ý kiến về", "theo dõi", "báo cáo", "bàn và quyết định"
  };
  private static final String[] OBJECT = {
    "quỹ khuyến học", "việc làm đường thôn", "giá nước sạch", "lịch họp dân", "hương ước"
  };
  private static final String[] HOW = {
    "trong tháng 3.", "mỗi năm 2 lần;", "tại nhà văn hóa, theo Nghị quyết số 1/NQ-HĐND.", "cho dân."
  };

  private Composed() {}

  /** Sentences put together by a fixed die. */
  static List<String> paragraphs(int count) {
    Random die = new Random(7);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(String.join(" ", pick(WHO, die), pick(WHAT, die), pick(OBJECT, die), pick(HOW, die)));
    }
    return out;
  }

  private static String pick(String[] from, Random die) {
    double skewed = die.nextDouble() * die.nextDouble();
    return from[(int) (skewed * from.length)];
  }

  static Trainer trainer(List<String> paragraphs) {
    Trainer out = new Trainer();
    paragraphs.forEach(out::paragraph);
    return out;
  }

  static LanguageModel model(List<String> paragraphs, TrainingOptions options) {
    return trainer(paragraphs).train(options, List.of("composed"), "nq test");
  }

  static LanguageModel model() {
    return model(paragraphs(300), ALL);
  }
}
