package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FixesTest {
  /** Fixes in order and apart; something may be put in right before or behind another. */
  private static List<Fix> random(Random random, String text) {
    List<Fix> out = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      at += random.nextInt(4);
      int end = Math.min(text.length(), at + random.nextInt(4));
      if (at >= text.length()) {
        break;
      }
      String there = "xyz".repeat(2).substring(random.nextInt(3), 3 + random.nextInt(3));
      there = random.nextInt(4) == 0 && end > at ? "" : there;
      out.add(new Fix(at, end, there, random.nextDouble()));
      at = random.nextInt(3) == 0 || end == at ? Math.max(end, at + 1) : end;
    }
    return out;
  }

  @Test
  void fixesOfFixesAreFixesOfTheFirstText() {
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      String text = "abcdefghijklmnopqrstuvw".substring(0, random.nextInt(24));
      Fixes one = Fixes.of(text, random(random, text));
      Fixes two = Fixes.of(one.after(), random(random, one.after()));
      Fixes three = Fixes.of(two.after(), random(random, two.after()));

      Fixes all = one.then(two).then(three);

      String as = "%s: %s then %s then %s".formatted(text, one.list(), two.list(), three.list());
      assertThat(all.before()).isEqualTo(text);
      assertThat(all.after()).isEqualTo(three.after());
      assertThat(Fixes.of(text, all.list()).after()).as(as).isEqualTo(three.after());
      assertApart(all.list());
    }
  }

  private static void assertApart(List<Fix> fixes) {
    for (int i = 1; i < fixes.size(); i++) {
      assertThat(fixes.get(i).start()).isGreaterThanOrEqualTo(fixes.get(i - 1).end());
    }
  }

  @Test
  void whatIsFixedBackIsNoFix() {
    Fixes there = Fixes.of("một hai ba", List.of(new Fix(4, 7, "bốn", 0.9)));
    Fixes back = Fixes.of(there.after(), List.of(new Fix(4, 7, "hai", 0.8)));

    assertThat(there.then(back).list()).isEmpty();
    assertThat(there.then(back).after()).isEqualTo("một hai ba");
  }

  @Test
  void aFixOfAFixIsOneAsSureAsTheLessSure() {
    Fixes one = Fixes.of("Uy bau,", List.of(new Fix(0, 2, "Ủy", 0.7), new Fix(3, 6, "bạn", 0.9)));
    Fixes two = Fixes.of(one.after(), List.of(new Fix(3, 6, "ban", 0.95)));

    assertThat(one.then(two).list())
        .containsExactly(new Fix(0, 2, "Ủy", 0.7), new Fix(3, 6, "ban", 0.9));
  }

  @Test
  void wordsThatRanTogetherLaterAreOneFix() {
    Fixes one = Fixes.of("co so,", List.of(new Fix(0, 2, "cơ", 0.9), new Fix(3, 5, "sở", 0.8)));
    Fixes two = Fixes.of(one.after(), List.of(new Fix(0, 5, "cơsở", 0.6)));

    assertThat(one.then(two).list()).containsExactly(new Fix(0, 5, "cơsở", 0.6));
  }

  @Test
  void noFixesLeaveTheTextAsItIs() {
    Fixes none = Fixes.of("một", List.of());

    assertThat(none.after()).isEqualTo("một");
    assertThat(none.then(none)).isEqualTo(none);
  }

  @Test
  void aFixEndsBehindItsStart() {
    assertThatThrownBy(() -> new Fix(3, 2, "", 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Fix(-1, 2, "", 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void doubtsGoWithTheirWordsAndAreDroppedWhereThoseAreFixed() {
    List<Doubt.Alternative> others = List.of(new Doubt.Alternative("khác", 0.3));
    Fixes fixes =
        Fixes.of("một hai ba bốn", List.of(new Fix(0, 3, "mười", 0.9), new Fix(8, 10, "năm", 0.9)));
    List<Doubtful> doubts =
        List.of(
            new Doubtful(4, "hai", others),
            new Doubtful(8, "ba", others),
            new Doubtful(11, "bốn", others));

    assertThat(Doubtful.after(doubts, fixes))
        .containsExactly(new Doubtful(5, "hai", others), new Doubtful(13, "bốn", others));
  }
}
