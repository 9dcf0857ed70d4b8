package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.lm.LanguageModel;

/** Against all paths of small lattices. */
final class LatticeSearchTest {
  private static final LanguageModel MODEL = LanguageModel.shipped();
  private static final String[] WORDS = {
    "hội", "hồi", "đồng", "động", "nhân", "nhận", "dân", "dẫn", "tỉnh", "tính", "xã", "xa", ","
  };

  private static Edge edge(Random random, int from, int to) {
    int[] ids = new int[random.nextInt(8) == 0 ? 2 : random.nextInt(12) == 0 ? 0 : 1];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = MODEL.id(WORDS[random.nextInt(WORDS.length)]);
    }
    return new Edge(from, to, ids, -2 * random.nextFloat(), false);
  }

  private static List<List<Edge>> lattice(Random random, int length) {
    List<List<Edge>> out = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      List<Edge> edges = new ArrayList<>();
      edges.add(edge(random, i, i + 1));
      edges.add(edge(random, i, Math.min(length, i + 1 + random.nextInt(2))));
      out.add(edges);
    }
    return out;
  }

  private static double score(Language language, List<Edge> path) {
    double sum = 0;
    int state = MODEL.startState();
    int last = LanguageModel.START;
    for (Edge edge : path) {
      sum += edge.score();
      for (int id : edge.ids()) {
        long step = language.step(state, last, id);
        sum += LanguageModel.logProb(step);
        state = LanguageModel.state(step);
        last = id;
      }
    }
    return sum + LanguageModel.logProb(language.step(state, last, LanguageModel.END));
  }

  private static double best(
      Language language, List<List<Edge>> edges, int at, List<Edge> path, double most) {
    if (at == edges.size()) {
      return Math.max(most, score(language, path));
    }
    double out = most;
    for (Edge edge : edges.get(at)) {
      path.add(edge);
      out = best(language, edges, edge.to(), path, out);
      path.remove(path.size() - 1);
    }
    return out;
  }

  @Test
  void theBestPathIsFound() {
    Language plain = new Language(MODEL, "");
    Language earlier = new Language(MODEL, "hội đồng nhân dân, tính dẫn động hồi.");
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<List<Edge>> edges = lattice(random, 1 + random.nextInt(4));
      for (Language language : List.of(plain, earlier)) {
        LatticeSearch.Path found = LatticeSearch.best(language, edges);

        assertThat(found.score()).isCloseTo(score(language, found.edges()), within(1e-3));
        assertThat(found.score())
            .as("seed %s", seed)
            .isCloseTo(
                best(language, edges, 0, new ArrayList<>(), Double.NEGATIVE_INFINITY),
                within(1e-3));
        assertLeadsThrough(found.edges(), edges.size());
      }
    }
  }

  private static void assertLeadsThrough(List<Edge> path, int length) {
    int at = 0;
    for (Edge edge : path) {
      assertThat(edge.from()).isEqualTo(at);
      at = edge.to();
    }
    assertThat(at).isEqualTo(length);
  }

  @Test
  void aLatticeWithoutPlacesHasThePathWithoutEdges() {
    LatticeSearch.Path found = LatticeSearch.best(new Language(MODEL, ""), List.of());

    assertThat(found.edges()).isEmpty();
    assertThat(found.score()).isNegative();
  }
}
