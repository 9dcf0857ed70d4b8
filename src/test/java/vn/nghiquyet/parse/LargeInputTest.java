package vn.nghiquyet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.nghiquyet.Docs;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;

/**
 * Ten megabytes at once. That they take linear time is for the benchmarks to say, not for a clock
 * here.
 */
class LargeInputTest {
  private static final int SIZE = 10_000_000;

  @Test
  void tenMegabytesOfHeadingsAreAsManyArticles() {
    StringBuilder text = new StringBuilder(SIZE + 100);
    int articles = 0;
    while (text.length() < SIZE) {
      text.append("Điều ").append(articles % 9999 + 1).append(". Tên của điều này\n");
      articles++;
    }

    Document document = Docs.parse(text.toString());

    assertThat(document.body()).hasSize(articles);
    assertThat(document.body()).allMatch(p -> p.kind() == Kind.ARTICLE && p.children().isEmpty());
  }

  @Test
  void tenMegabytesOfListsInListsAreNestedToABoundOnly() {
    StringBuilder text = new StringBuilder(SIZE + 100);
    int lines = 0;
    String[] marks = {"a) Nội dung của điểm;\n", "1. Nội dung của khoản:\n", "- Gạch đầu dòng;\n"};
    while (text.length() < SIZE) {
      text.append(marks[lines % 3]);
      lines++;
    }

    Document document = Docs.parse(text.toString());

    assertThat(document.provisions().count()).isEqualTo(lines);
    assertThat(depth(document.body())).isLessThanOrEqualTo(LabelDecoder.MAX_DEPTH);
  }

  @Test
  void tenMegabytesOnOneLineAreOneUnit() {
    String text = "Điều 1. " + "nội dung ".repeat(SIZE / 9);

    assertThat(Docs.parse(text).body()).hasSize(1);
  }

  @Test
  void tenMegabytesOfOpenQuotationsAreOneArticle() {
    String text = "Điều 1. Sửa đổi như sau:\n" + "“1. Mở ngoặc\n".repeat(SIZE / 13);

    assertThat(Docs.parse(text).body()).hasSize(1);
  }

  private static int depth(java.util.List<Provision> provisions) {
    return provisions.stream().mapToInt(p -> 1 + depth(p.children())).max().orElse(0);
  }
}
