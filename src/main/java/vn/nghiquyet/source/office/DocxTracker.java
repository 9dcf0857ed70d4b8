package vn.nghiquyet.source.office;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.source.office.OutOfReachException.Reason;
import vn.nghiquyet.source.word.Traced;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;
import vn.nghiquyet.text.tracked.Fate;
import vn.nghiquyet.text.tracked.TrackedParagraph;

/**
 * Tracks changes in the Word file that the text before was read from: what stays keeps its look,
 * what comes takes that of its neighbours, and the other parts of the file stay byte for byte.
 *
 * <p>What was written is read again: rejecting all must give the lines that the file had, accepting
 * all the text that was to come, white space aside. If it does not, or if a change is where none
 * can be tracked, nothing is written.
 */
public final class DocxTracker {
  /** So often labels are written that the file would count otherwise. */
  private static final int ROUNDS = 6;

  private final Input input;
  private final Traced draft;

  /**
   * Opens a file.
   *
   * @param options how its text was read
   * @throws InputException if it cannot be read
   */
  public DocxTracker(Input input, ReadOptions options) throws InputException {
    this.input = input;
    this.draft = DocxOpener.trace(input, options);
  }

  /**
   * The file with changes tracked. Paragraphs that come are numbered by the file where those like
   * them are; labels that it would count otherwise than the text after has them are written.
   *
   * @param paragraphs all of the text before, with the changes
   * @throws OutOfReachException if they cannot be tracked in this file
   * @throws InputException if it cannot be read
   */
  public byte[] apply(List<TrackedParagraph> paragraphs)
      throws OutOfReachException, InputException {
    if (!draft.text().conversions().isEmpty()) {
      throw new OutOfReachException(Reason.ENCODING);
    }
    Set<Integer> written = new TreeSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      TrackedTokens tracked = new TrackedTokens(paragraphs, written);
      DraftPlaces places = new DraftPlaces(draft, tracked);
      Attempt attempt = new Attempt(tracked, places, new Labels(tracked, places, written));
      Tracked result = DocxOpener.withParts(input, attempt::run);
      if (result.failure().isPresent()) {
        throw result.failure().get();
      }
      byte[] file = DocxOpener.withParts(input, parts -> with(parts, result.xml()));
      Set<Integer> wrong = wrongNumbers(file, result.accepted());
      if (wrong.isEmpty()) {
        return file;
      }
      written.addAll(wrong);
    }
    throw new OutOfReachException(Reason.RESULT);
  }

  /**
   * What came of it.
   *
   * @param xml the main part
   * @param accepted what the file is to show once all is accepted
   * @param failure why there is none of this
   */
  private record Tracked(
      String xml, List<ShownSign> accepted, Optional<OutOfReachException> failure) {}

  private static byte[] with(DocxParts parts, String xml) throws IOException {
    return parts.withMain(XmlText.encode(parts.mainText(), xml));
  }

  /** Paragraphs that the file numbers otherwise than is wanted. */
  private Set<Integer> wrongNumbers(byte[] file, List<ShownSign> accepted)
      throws InputException, OutOfReachException {
    Input written = new Input(input.name(), file);
    SourceText before =
        DocxOpener.trace(written, new ReadOptions(ReadOptions.Revisions.ORIGINAL)).text();
    List<ShownSign> after = ShownSign.of(DocxOpener.trace(written, ReadOptions.DEFAULT));
    Set<Integer> wrong =
        ShownSign.otherNumbers(accepted, after)
            .filter(any -> lines(before).equals(lines(draft.text())))
            .orElseThrow(() -> new OutOfReachException(Reason.RESULT));
    if (wrong.contains(-1)) {
      throw new OutOfReachException(Reason.RESULT);
    }
    return wrong;
  }

  private static List<String> lines(SourceText text) {
    return text.lines().stream().map(Line::text).filter(line -> !line.isBlank()).toList();
  }

  /** One way to write the changes. */
  private record Attempt(TrackedTokens tracked, DraftPlaces places, Labels labels) {
    Tracked run(DocxParts parts) throws IOException {
      try {
        if (parts.isSigned()) {
          throw new OutOfReachException(Reason.SIGNED);
        }
        DraftTree tree = new DraftTree(parts.mainText().xml());
        if (tree.isTracked()) {
          throw new OutOfReachException(Reason.TRACKED);
        }
        List<ShownSign> accepted = mark(tree);
        checkOrder(accepted);
        return new Tracked(tree.xml(), accepted, Optional.empty());
      } catch (OutOfReachException e) {
        return new Tracked("", List.of(), Optional.of(e));
      }
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

    private List<ShownSign> mark(DraftTree tree) throws OutOfReachException {
      DraftFates fates = new DraftFates(tree, tracked, places);
      DraftInsertions insertions =
          new DraftInsertions(tree, tracked, places, labels, fates.joints());
      DraftMarkup markup = new DraftMarkup(tree);
      DraftParagraphs paragraphs =
          new DraftParagraphs(tree, tracked, places, markup, labels, insertions);
      Set<Element> rows = goingRows(tree, fates, insertions);
      for (DraftInsertions.Fresh fresh : insertions.fresh()) {
        paragraphs.add(fresh);
      }
      paragraphs.uncount();
      new DraftRuns(tree, fates, insertions, markup, tracked).mark();
      paragraphs.ends(fates.ends());
      rows.forEach(markup::row);
      markup.finish();
      return insertions.accepted();
    }

    /** Rows of which every word goes. */
    private static Set<Element> goingRows(
        DraftTree tree, DraftFates fates, DraftInsertions insertions) {
      return IntStream.rangeClosed(1, tree.texts())
          .filter(i -> Stream.of(fates.of(i)).anyMatch(fate -> fate == Fate.DELETED))
          .mapToObj(i -> tree.around(tree.text(i), "tr"))
          .flatMap(Optional::stream)
          .filter(row -> goes(row, tree, fates, insertions))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean goes(
        Element row, DraftTree tree, DraftFates fates, DraftInsertions insertions) {
      Map<Element, Integer> numbers = tree.numbers();
      return DraftTree.descendants(row, "t")
          .map(numbers::get)
          .allMatch(
              i ->
                  tree.isFree(tree.text(i))
                      && insertions.inside(i).isEmpty()
                      && fates.isGone(i, tree.text(i).getTextContent()));
    }
  }
}
