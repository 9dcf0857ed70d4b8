package vn.nghiquyet.source.office;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.nghiquyet.source.office.OutOfReachException.Reason;
import vn.nghiquyet.source.word.Traced;
import vn.nghiquyet.text.tracked.Fate;
import vn.nghiquyet.text.tracked.TrackedParagraph;

/** The tree of a Word file in which changes are tracked. */
final class TrackedDraft {
  private final DraftTree tree;
  private final TrackedTokens tracked;
  private final DraftPlaces places;
  private final Labels labels;
  private final DraftFates fates;
  private final ExpectedText expected;
  private final DraftInsertions insertions;

  /**
   * Looks up where all changes belong.
   *
   * @param draft the text that the file shows
   * @param written paragraphs whose label is written although the file could count it
   * @throws OutOfReachException if one is where none can be tracked
   */
  TrackedDraft(
      DraftTree tree, Traced draft, List<TrackedParagraph> paragraphs, Set<Integer> written)
      throws OutOfReachException {
    this.tree = tree;
    tracked = new TrackedTokens(paragraphs, written);
    places = new DraftPlaces(draft, tracked);
    labels = new Labels(tracked, places, written);
    fates = new DraftFates(tree, tracked, places);
    expected = new ExpectedText(tracked, places, labels);
    insertions = new DraftInsertions(tree, tracked, places, labels, expected, fates.joints());
  }

  /** Marks all changes, and tells what the file is to show once all are accepted. */
  List<ShownSign> mark() throws OutOfReachException {
    DraftMarkup markup = new DraftMarkup(tree);
    DraftParagraphs paragraphs =
        new DraftParagraphs(tree, tracked, places, markup, labels, expected);
    Set<Element> rows = goingRows();
    for (DraftInsertions.Fresh fresh : insertions.fresh()) {
      paragraphs.add(fresh);
    }
    paragraphs.uncount();
    new DraftRuns(tree, fates, insertions, markup, tracked).mark();
    paragraphs.ends(fates.ends());
    rows.forEach(markup::row);
    markup.finish();
    List<ShownSign> accepted = expected.signs();
    checkOrder(accepted);
    return accepted;
  }

  /** Paragraphs stand in the order of the text after, but for those that may stand anywhere. */
  private void checkOrder(List<ShownSign> accepted) throws OutOfReachException {
    int last = -1;
    for (ShownSign one : accepted) {
      if (one.paragraph() >= 0 && !tracked.paragraphs().get(one.paragraph()).loose()) {
        if (one.paragraph() < last) {
          throw new OutOfReachException(Reason.PLACE);
        }
        last = one.paragraph();
      }
    }
  }

  /** Rows of which every word goes. */
  private Set<Element> goingRows() {
    return IntStream.rangeClosed(1, tree.texts())
        .filter(i -> Stream.of(fates.of(i)).anyMatch(fate -> fate == Fate.DELETED))
        .mapToObj(i -> tree.around(tree.text(i), "tr"))
        .flatMap(Optional::stream)
        .filter(this::goes)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean goes(Element row) {
    return DraftTree.descendants(row, "t")
        .map(tree.numbers()::get)
        .allMatch(
            i ->
                tree.isFree(tree.text(i))
                    && insertions.inside(i).isEmpty()
                    && fates.isGone(i, tree.text(i).getTextContent()));
  }
}
