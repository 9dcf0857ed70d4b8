package vn.nghiquyet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nghiquyet.diff.Change;

/** The part of the bench of structure that runs with the tests; figures may only get better. */
final class StructureBenchTest {
  /** 60 documents of each shape give 2,000 and more units that moved or were renumbered. */
  private static final StructureBench BENCH = StructureBench.run(1, 60);

  @ParameterizedTest
  @EnumSource(names = {"MOVED", "RENUMBERED", "SPLIT", "MERGED", "INSERTED", "DELETED", "MODIFIED"})
  void plantedChangesAreFound(Change.Type type) {
    assertThat(BENCH.score(type).planted).isGreaterThan(100);
    assertThat(BENCH.score(type).recall()).as(type + "").isGreaterThanOrEqualTo(0.985);
  }

  @ParameterizedTest
  @EnumSource(names = {"MOVED", "RENUMBERED", "SPLIT", "MERGED"})
  void nothingElseIsSaidToHaveMoved(Change.Type type) {
    assertThat(BENCH.score(type).wrong).as(type + "").isZero();
  }

  @Test
  void hardlyAUnitIsTakenForAnother() {
    assertThat(BENCH.wrongMatches).isLessThanOrEqualTo(4);
  }
}
