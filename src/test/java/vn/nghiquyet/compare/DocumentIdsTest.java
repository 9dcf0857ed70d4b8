package vn.nghiquyet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.Docs;
import vn.nghiquyet.model.Document;

/** How documents are called in a survey. */
final class DocumentIdsTest {
  private static Document document(String name, String text) {
    Document document = Docs.parse(text);
    Document.Source source = new Document.Source(name, "txt", 0, Document.Repair.NONE);
    return new Document(
        source,
        document.meta(),
        document.front(),
        document.body(),
        document.back(),
        document.diagnostics());
  }

  private static List<String> ids(String... names) {
    return DocumentIds.of(
        Stream.of(names).map(name -> document(name, "Điều 1. Hỗ trợ\n" + name)).toList());
  }

  @Test
  void anIdIsTheNameWithoutItsEnding() {
    assertThat(ids("a.txt", "b.tar.gz", ".c", "d", "e f.pdf"))
        .containsExactly("a", "b.tar", ".c", "d", "e f");
  }

  @Test
  void namesThatAreTheSameGetNumbers() {
    assertThat(ids("a.txt", "a.md", "b", "a.pdf"))
        .containsExactlyInAnyOrder("a", "a-2", "b", "a-3");
    assertThat(ids("a.txt", "a.md", "a-2.txt")).containsExactlyInAnyOrder("a", "a-3", "a-2");
  }

  @Test
  void theOrderDoesNotSayWhoGetsWhichNumber() {
    Document one = document("a.txt", "Điều 1. Một");
    Document two = document("a.txt", "Điều 1. Hai");

    List<String> ids = DocumentIds.of(List.of(one, two));
    List<String> other = DocumentIds.of(List.of(two, one));

    assertThat(other).containsExactly(ids.get(1), ids.get(0));
  }
}
