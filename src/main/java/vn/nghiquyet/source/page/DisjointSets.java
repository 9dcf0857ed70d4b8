package vn.nghiquyet.source.page;

/**
 * Sets of numbers that are joined step by step; the least member stands for its set.
 *
 * <p>Union-find with path halving (Tarjan, van Leeuwen 1984): nearly constant time per call.
 */
final class DisjointSets {
  private final int[] parents;

  DisjointSets(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  int find(int member) {
    int i = member;
    while (parents[i] != i) {
      parents[i] = parents[parents[i]];
      i = parents[i];
    }
    return i;
  }

  void join(int a, int b) {
    int first = find(a);
    int second = find(b);
    parents[Math.max(first, second)] = Math.min(first, second);
  }
}
