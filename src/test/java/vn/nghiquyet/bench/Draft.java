package vn.nghiquyet.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import vn.nghiquyet.Composer;
import vn.nghiquyet.model.Label;

/** A composed document as a tree that can be changed and printed. */
final class Draft {
  private static final String[] ROMAN = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
  };
  private static final String[] NAMES = {
    "Suối", "Mây", "Tà", "Lèng", "Hang", "Chú", "Sín", "Pao", "Nậm", "Khe", "Bản", "Đá", "Thung",
    "Rừng", "Đồi", "Vực", "Mường", "Phiêng", "Huổi", "Lũng"
  };

  /** What a unit is, from the top down. */
  enum Level {
    PART,
    ARTICLE,
    CLAUSE,
    POINT,
    BULLET
  }

  /** What documents there are. */
  enum Shape {
    RESOLUTION,
    PLAN,
    APPENDIX,
    SCHEDULE,
    TABLE
  }

  /** One unit. */
  static final class Item {
    final int id;
    Level level;
    String text;
    String label = "";
    Item parent;
    final List<Item> children = new ArrayList<>();

    Item(int id, Level level, String text) {
      this.id = id;
      this.level = level;
      this.text = text;
    }

    void add(int at, Item child) {
      child.parent = this;
      children.add(at, child);
    }

    void all(Consumer<Item> consumer) {
      consumer.accept(this);
      children.forEach(child -> child.all(consumer));
    }
  }

  final Item root;
  private final Shape shape;
  private final List<String> table;
  private final Composer composer;
  private final Random random;
  private int ids;

  private Draft(
      Item root, Shape shape, List<String> table, Composer composer, Random random, int ids) {
    this.root = root;
    this.shape = shape;
    this.table = table;
    this.composer = composer;
    this.random = random;
    this.ids = ids;
  }

  static Draft compose(Shape shape, long seed, int size) {
    Draft draft =
        new Draft(
            new Item(0, null, ""),
            shape,
            new ArrayList<>(),
            new Composer(seed),
            new Random(seed * 31 + 7),
            1);
    draft.fill(size);
    return draft;
  }

  /** A copy to be changed; new units get new numbers. */
  Draft copy() {
    return new Draft(copy(root), shape, new ArrayList<>(table), composer, random, ids + 100_000);
  }

  private static Item copy(Item item) {
    Item out = new Item(item.id, item.level, item.text);
    item.children.forEach(child -> out.add(out.children.size(), copy(child)));
    return out;
  }

  Item fresh(Level level, String text) {
    return new Item(ids++, level, text);
  }

  private Item append(Item parent, Level level, String text) {
    Item item = fresh(level, text);
    parent.add(parent.children.size(), item);
    return item;
  }

  private void fill(int size) {
    int tops = shape == Shape.SCHEDULE ? 3 : size;
    for (int i = 0; i < tops; i++) {
      Item top = append(root, shape == Shape.PLAN ? Level.PART : Level.ARTICLE, composer.phrase(3));
      if (shape == Shape.SCHEDULE && i == 1) {
        rows(top, Level.CLAUSE, size * 8);
      } else {
        clauses(top);
      }
    }
    if (shape == Shape.APPENDIX) {
      Item last = append(root, Level.ARTICLE, "Danh mục các điểm dân cư được hỗ trợ");
      rows(last, Level.CLAUSE, size * 4);
      last.add(0, fresh(Level.CLAUSE, sentence(2)));
    }
    for (int i = 0; shape == Shape.TABLE && i < size * 2; i++) {
      table.add((i + 1) + "\t" + row() + "\t" + random.nextInt(90));
    }
  }

  private void clauses(Item top) {
    int n = 4 + random.nextInt(5);
    for (int i = 0; i < n; i++) {
      boolean leaf = random.nextInt(3) > 0;
      Item clause =
          append(top, Level.CLAUSE, leaf ? sentence(1 + random.nextInt(2)) : title() + ":");
      for (int k = leaf ? 9 : 0; k < 3 + random.nextInt(4); k++) {
        Item point = append(clause, Level.POINT, sentence(1));
        if (shape == Shape.PLAN && random.nextInt(4) == 0) {
          point.text = title() + ":";
          append(point, Level.BULLET, sentence(1));
          append(point, Level.BULLET, sentence(1));
          append(point, Level.BULLET, sentence(1));
        }
      }
    }
  }

  private void rows(Item top, Level level, int n) {
    for (int i = 0; i < n; i++) {
      append(top, level, row());
    }
  }

  String title() {
    return composer.phrase(3);
  }

  /** As many sentences, each of four phrases or more. */
  String sentence(int n) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < n; i++) {
      out.append(i == 0 ? "" : " ").append(composer.phrase(4 + random.nextInt(4))).append('.');
    }
    return out.toString();
  }

  String row() {
    return "Thôn "
        + NAMES[random.nextInt(NAMES.length)]
        + " "
        + NAMES[random.nextInt(NAMES.length)]
        + " "
        + (1 + random.nextInt(9))
        + ": hỗ trợ "
        + (10 + random.nextInt(90))
        + " hộ gia đình, mức hỗ trợ "
        + (1 + random.nextInt(90))
        + ".500.000 đồng mỗi hộ.";
  }

  List<Item> items() {
    List<Item> out = new ArrayList<>();
    root.children.forEach(child -> child.all(out::add));
    return out;
  }

  Map<Integer, Item> byId() {
    Map<Integer, Item> out = new HashMap<>();
    items().forEach(item -> out.put(item.id, item));
    return out;
  }

  /** The document, numbered anew. */
  String print() {
    StringBuilder out = new StringBuilder();
    out.append("HỘI ĐỒNG NHÂN DÂN\nXÃ SUỐI MÂY\nSố: 07/2026/NQ-HĐND\nNGHỊ QUYẾT\n");
    out.append("Về một số chính sách\nCăn cứ Luật Ngân sách nhà nước số 89/2025/QH15;\n");
    out.append("QUYẾT NGHỊ:\n");
    print(root, out);
    if (!table.isEmpty()) {
      out.append("Phụ lục\nDANH MỤC HỖ TRỢ\n");
      table.forEach(line -> out.append(line).append('\n'));
    }
    return out.append("Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLò Văn Pẩu\n").toString();
  }

  private static void print(Item parent, StringBuilder out) {
    int n = 0;
    for (Item item : parent.children) {
      n++;
      item.label =
          switch (item.level) {
            case PART -> ROMAN[n - 1];
            case ARTICLE, CLAUSE -> "" + n;
            case POINT -> Label.letter(n);
            case BULLET -> "-";
          };
      String marker =
          switch (item.level) {
            case ARTICLE -> "Điều " + item.label + ".";
            case PART, CLAUSE -> item.label + ".";
            case POINT -> item.label + ")";
            case BULLET -> "-";
          };
      out.append(marker).append(' ').append(item.text).append('\n');
      print(item, out);
    }
  }
}
