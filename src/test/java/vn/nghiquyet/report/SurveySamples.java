package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.nghiquyet.Composer;
import vn.nghiquyet.compare.Cluster;
import vn.nghiquyet.compare.Level;
import vn.nghiquyet.compare.Measure;
import vn.nghiquyet.compare.Pair;
import vn.nghiquyet.compare.Relation;
import vn.nghiquyet.compare.Reuse;
import vn.nghiquyet.compare.Survey;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.TextRange;

/** Surveys composed for the tests of their reports; the provinces are invented. */
@SuppressWarnings("EnumOrdinal")
public final class SurveySamples {
  private static final TextRange ALL = new TextRange(0, 1);

  private final List<Survey.Entry> documents = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Cluster> clusters = new ArrayList<>();
  private final List<Reuse> reuse = new ArrayList<>();

  private SurveySamples() {}

  /** A survey without documents. */
  public static Survey empty() {
    return new SurveySamples().survey();
  }

  /**
   * Three small resolutions about children and water: what all have, what two have, a point that
   * another document splits in two, what only one has, and words that look like formulas and
   * markup.
   */
  public static Survey three() {
    SurveySamples s = new SurveySamples();
    s.document("binh-son", "Bình Sơn", "12/2025/NQ-HĐND", "2025-03-10", false);
    s.document("lac-giang", "Lạc Giang", "31/2025/NQ-HĐND", "2025-07-18", false);
    s.document("muong-tam", "Mường Tâm", "", "", true);

    Measure groupA = s.group(0, "Mức hỗ trợ", "2");
    Measure swimA =
        s.leaf(
            0,
            "Hỗ trợ 100% học phí học bơi, tối đa 500.000 đồng/trẻ, cho trẻ em từ 6 đến 15 tuổi.",
            List.of("100%", "500.000 đồng/trẻ"),
            "2",
            "1",
            "a");
    Measure signA =
        s.leaf(
            0,
            "Cắm biển cảnh báo tại ao, hồ, bến đò, đoạn sông sâu; hoàn thành trong 06 tháng.",
            List.of("06 tháng"),
            "2",
            "1",
            "b");
    s.leaf(
        0,
        "=2 bể bơi di động cho mỗi cụm 5 xã, đặt luân phiên tại sân trường.",
        List.of("5 xã"),
        "2",
        "1",
        "c");
    Measure reportA =
        s.leaf(
            0,
            "Báo cáo Hội đồng nhân dân tỉnh kết quả thực hiện trước ngày 15 tháng 12 hằng năm.",
            List.of("15 tháng 12"),
            "3",
            "2");

    Measure groupB = s.group(1, "Mức hỗ trợ", "3");
    Measure swimB =
        s.leaf(
            1,
            "Hỗ trợ 100% học phí học bơi, tối đa 600.000 đồng/trẻ, cho trẻ em từ 6 đến 15 tuổi.",
            List.of("100%", "600.000 đồng/trẻ"),
            "3",
            "1");
    Measure signB =
        s.leaf(
            1,
            "Cắm biển cảnh báo tại ao, hồ, bến đò, đoạn sông sâu; hoàn thành trong 06 tháng.",
            List.of("06 tháng"),
            "3",
            "2");
    Measure teamB =
        s.leaf(
            1,
            "Mỗi xã ven sông có một đội cứu hộ; thành viên được trợ cấp 1,5 triệu đồng/tháng.",
            List.of("1,5 triệu đồng/tháng"),
            "4",
            "1",
            "đ");

    Measure groupC = s.group(2, "Nội dung và mức hỗ trợ", "II", "1");
    Measure swimC =
        s.leaf(
            2,
            "Trẻ em từ đủ 6 tuổi được chi trả học phí lớp bơi, mức 450.000 đồng/em một khóa.",
            List.of("450.000 đồng/em"),
            "II",
            "1",
            "-1");
    Measure signC =
        s.leaf(2, "Cắm biển cảnh báo tại ao, hồ và bến đò.", List.of(), "II", "1", "-2");
    Measure depthC =
        s.leaf(
            2,
            "Tại đoạn sông sâu, hoàn thành việc cắm biển trong 03 tháng.",
            List.of("03 tháng"),
            "II",
            "1",
            "-3");
    Measure teamC =
        s.leaf(
            2,
            "Trợ cấp cho thành viên đội cứu hộ cấp xã 1.200.000 đồng/tháng, từ 5 đến 7 người.",
            List.of("1.200.000 đồng/tháng", "7 người"),
            "II",
            "2");
    Measure reportC =
        s.leaf(
            2,
            "+ Sơ kết <hằng năm>, báo cáo \"kết quả\" & kiến nghị với Hội đồng nhân dân tỉnh.",
            List.of(),
            "III",
            "p1");

    s.pair(groupA, groupB, 0.91, Relation.NEAR_IDENTICAL);
    s.pair(groupA, groupC, 0.58, Relation.PARTIAL);
    s.pair(swimA, swimB, 0.96, Relation.NEAR_IDENTICAL);
    s.pair(swimA, swimC, 0.63, Relation.REWORDED);
    s.pair(signA, signB, 1, Relation.IDENTICAL);
    s.pair(signA, signC, 0.55, Relation.PARTIAL);
    s.pair(signA, depthC, 0.48, Relation.PARTIAL);
    s.pair(reportA, reportC, 0.31, Relation.RELATED);
    s.pair(groupB, groupC, 0.6, Relation.PARTIAL);
    s.pair(swimB, swimC, 0.62, Relation.REWORDED);
    s.pair(signB, signC, 0.55, Relation.PARTIAL);
    s.pair(signB, depthC, 0.48, Relation.PARTIAL);
    s.pair(teamB, teamC, 0.66, Relation.REWORDED);

    s.cluster("Nội dung, mức hỗ trợ", groupB, groupA, groupB, groupC);
    s.cluster("Học phí học bơi cho trẻ em", swimA, swimA, swimB, swimC);
    s.cluster("Biển cảnh báo tại ao, hồ, bến đò", signA, signA, signB, signC, depthC);
    s.cluster("Trợ cấp thành viên đội cứu hộ", teamB, teamB, teamC);
    s.reuse.add(new Reuse(0, 1, 0.71, 0.64, Reuse.Direction.A_TO_B));
    s.reuse.add(new Reuse(0, 2, 0.22, 0.18, Reuse.Direction.UNKNOWN));
    s.reuse.add(new Reuse(1, 2, 0.3, 0.25, Reuse.Direction.UNKNOWN));
    return s.survey();
  }

  /** Words that look like formulas, markup or escapes, that no cell holds or no XML takes. */
  public static final List<String> TROUBLE =
      List.of(
          "=1+1",
          "+84 236",
          "-5 độ",
          "@SUM(A1)",
          "\tthụt vào",
          "'nháy",
          "x_x000D_y _x0041_",
          "a\u0000b\u001Bc\r\nd",
          "\uD83D\uDE00 <b>&amp;</b> \"ba\"; bốn",
          "dài ".repeat(10_000));

  /** Three documents with names to fear; two share {@link #TROUBLE}, one has it besides. */
  public static Survey hostile() {
    SurveySamples s = new SurveySamples();
    s.document("=cmd|' /C calc'!A0", "=Tỉnh", "=1/NQ-HĐND", "2025-01-02", false);
    s.document("a & <b> \"c\" 'd' \uD83D\uDE00\u0001\u202Ee", "@Tỉnh", "", "", true);
    s.document("x".repeat(150), "\u001B[31m", "+2/NQ-HĐND", "2025-01-02", false);
    for (int i = 0; i < TROUBLE.size(); i++) {
      String text = TROUBLE.get(i);
      Measure a = s.leaf(0, text, List.of(), "1", String.valueOf(i + 1));
      Measure b = s.leaf(1, text, List.of(), "1", String.valueOf(i + 1));
      s.leaf(2, text, List.of(), "1", String.valueOf(i + 1));
      s.pair(a, b, 1, Relation.IDENTICAL);
      s.cluster(text, a, a, b);
    }
    s.reuse.add(new Reuse(0, 1, 1, 1, Reuse.Direction.UNKNOWN));
    return s.survey();
  }

  /**
   * Many documents, each with about a third of {@code topics} measures in words of its own and two
   * measures that no other has.
   */
  public static Survey generated(int documents, int topics, long seed) {
    SurveySamples s = new SurveySamples();
    Random random = new Random(seed);
    Composer composer = new Composer(seed);
    List<String> labels = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (int t = 0; t < topics; t++) {
      labels.add(composer.phrase(2));
      sentences.add(labels.get(t) + " " + composer.phrase(5).toLowerCase(Locale.ROOT));
    }
    List<List<Measure>> members = new ArrayList<>();
    labels.forEach(label -> members.add(new ArrayList<>()));
    for (int d = 0; d < documents; d++) {
      String id = String.format(Locale.ROOT, "tinh-%04d", d + 1);
      LocalDate day = LocalDate.of(2024, 1, 2).plusDays(random.nextInt(700));
      s.document(id, "Tỉnh Số " + (d + 1), (d + 1) + "/NQ-HĐND", day.toString(), false);
      int clause = 0;
      for (int t = 0; t < topics; t++) {
        if (random.nextInt(3) == 0) {
          String amount = (1 + random.nextInt(40)) * 50 + ".000 đồng/tháng";
          String text = sentences.get(t) + ", mức " + amount + wording(random, composer) + ".";
          members.get(t).add(s.leaf(d, text, List.of(amount), "2", String.valueOf(++clause)));
        }
      }
      for (int u = 0; u < 2; u++) {
        s.leaf(d, composer.phrase(6) + ".", List.of(), "3", String.valueOf(u + 1));
      }
    }
    for (int t = 0; t < topics; t++) {
      List<Measure> all = members.get(t);
      if (all.size() > 1) {
        s.cluster(labels.get(t), all.get(all.size() / 2), all.toArray(new Measure[0]));
        s.pairsOf(all, random);
      }
    }
    for (int a = 0; a < documents; a++) {
      for (int b = a + 1; b < Math.min(documents, a + 6); b++) {
        double share = Math.round(random.nextDouble() * 100) / 100.0;
        Reuse.Direction direction = List.of(Reuse.Direction.values()).get(random.nextInt(3));
        s.reuse.add(new Reuse(a, b, share, share / 2, direction));
      }
    }
    return s.survey();
  }

  private static String wording(Random random, Composer composer) {
    return random.nextBoolean() ? "" : ", " + composer.phrase(2).toLowerCase(Locale.ROOT);
  }

  /** The medoid with each, each with its two neighbours. */
  private void pairsOf(List<Measure> all, Random random) {
    List<Relation> relations = List.of(Relation.values());
    Map<List<Integer>, Pair> out = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (int k : List.of(all.size() / 2, i + 1, i + 2)) {
        int low = Math.min(i, k);
        int high = Math.max(i, k);
        if (high < all.size() && low < high) {
          int step = random.nextInt(4);
          Relation relation = relations.get(step);
          double similarity = 1 - 0.18 * step;
          Pair pair =
              new Pair(all.get(low), all.get(high), similarity, similarity, similarity, relation);
          out.putIfAbsent(List.of(low, high), pair);
        }
      }
    }
    pairs.addAll(out.values());
  }

  private void document(String id, String province, String symbol, String date, boolean draft) {
    Optional<LocalDate> day =
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    Metadata meta =
        new Metadata(
            "NGHỊ QUYẾT",
            symbol,
            symbol.isEmpty() ? "" : symbol.substring(0, symbol.indexOf('/')),
            "Về phòng, chống đuối nước trẻ em trên địa bàn tỉnh " + province,
            "HỘI ĐỒNG NHÂN DÂN TỈNH " + province.toUpperCase(Locale.ROOT),
            province,
            day,
            "",
            "",
            List.of(),
            List.of(),
            Metadata.Signer.NONE,
            draft);
    documents.add(new Survey.Entry(id, id + ".txt", province, meta));
  }

  private Measure group(int document, String heading, String... path) {
    return measure(document, Level.GROUP, heading, heading + "\n…", List.of(), path);
  }

  private Measure leaf(int document, String text, List<String> figures, String... path) {
    return measure(document, Level.LEAF, "", text, figures, path);
  }

  private Measure measure(
      int document,
      Level level,
      String heading,
      String text,
      List<String> figures,
      String... path) {
    int index = counts.merge(document, 1, Integer::sum) - 1;
    Provision child =
        new Provision(
            Kind.PARAGRAPH, Label.NONE, "", "", "…", List.of(), "", 1, 1, ALL, 1, List.of());
    Provision provision =
        new Provision(
            kind(path),
            Label.NONE,
            "",
            heading,
            level == Level.GROUP ? "" : text,
            Arrays.asList(path),
            citation(path),
            1 + index / 8,
            20 + 3 * index,
            ALL,
            1,
            level == Level.GROUP ? List.of(child) : List.of());
    Measure out = new Measure(document, index, provision);
    assertThat(figures)
        .allMatch(one -> out.figures().stream().anyMatch(found -> found.printed().contains(one)));
    measures.add(out);
    return out;
  }

  private static Kind kind(String... path) {
    String last = path[path.length - 1];
    if (last.startsWith("-")) {
      return Kind.BULLET;
    }
    if (last.startsWith("p")) {
      return Kind.PARAGRAPH;
    }
    return List.of(Kind.ARTICLE, Kind.CLAUSE, Kind.POINT).get(path.length - 1);
  }

  private static String citation(String... path) {
    String[] names =
        path[0].startsWith("I")
            ? new String[] {"Phần", "mục"}
            : new String[] {"Điều", "khoản", "điểm"};
    StringBuilder out = new StringBuilder();
    for (int i = path.length - 1; i >= 0; i--) {
      String label = path[i];
      String part =
          label.startsWith("-")
              ? "gạch đầu dòng thứ " + label.substring(1)
              : label.startsWith("p") ? "đoạn " + label.substring(1) : names[i] + " " + label;
      out.append(out.length() == 0 ? "" : " ").append(part);
    }
    return out.toString();
  }

  private void pair(Measure a, Measure b, double similarity, Relation relation) {
    double part = relation == Relation.PARTIAL ? similarity / 2 : similarity;
    pairs.add(new Pair(a, b, similarity, part, similarity, relation));
  }

  private void cluster(String label, Measure medoid, Measure... members) {
    clusters.add(
        new Cluster(
            "c" + (clusters.size() + 1), label, medoid.level(), Arrays.asList(members), medoid));
  }

  private Survey survey() {
    Set<Measure> shared = new HashSet<>();
    clusters.forEach(cluster -> shared.addAll(cluster.members()));
    List<Measure> unique = measures.stream().filter(m -> !shared.contains(m)).toList();
    return new Survey(documents, measures, pairs, pairs.size(), clusters, unique, reuse);
  }
}
