package vn.nghiquyet.source.office;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.source.ReadOptions.Revisions;
import vn.nghiquyet.source.office.OutOfReachException.Reason;
import vn.nghiquyet.source.word.Traced;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Marking;
import vn.nghiquyet.text.SourceText;
import vn.nghiquyet.text.tracked.TrackedParagraph;

/**
 * Tracks changes in the Word file that the text before was read from: what stays keeps its look,
 * what comes takes that of its neighbours, and the other parts of the file stay byte for byte.
 * Changes that are tracked in it already are accepted.
 *
 * <p>What was written is read again: rejecting all must give the lines that the file had, accepting
 * all the text that was to come, white space aside. If it does not, or if a change is where none
 * can be tracked, there is no result. Linear, apart from deletions and units that share a line.
 */
public final class DocxTracker {
  /** So often labels are written that the file would count otherwise. */
  private static final int ROUNDS = 6;

  private final Input input;
  private final ReadOptions options;
  private final Traced draft;

  /**
   * Opens a file.
   *
   * @param options how its text was read
   * @throws InputException if it cannot be read
   */
  public DocxTracker(Input input, ReadOptions options) throws InputException {
    this.input = input;
    this.options = options;
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
    if (DocxOpener.withParts(input, DocxParts::isSigned)) {
      throw new OutOfReachException(Reason.SIGNED);
    }
    XmlText.Decoded main = DocxOpener.withParts(input, DocxParts::mainText);
    DraftTree tree = new DraftTree(main.xml());
    if (!tree.isTracked()) {
      return track(tree, main, paragraphs);
    }
    SettledChanges.in(tree);
    XmlText.Decoded clean = new XmlText.Decoded(tree.xml(), main.charset(), main.mark());
    return settled(clean).track(new DraftTree(clean.xml()), clean, paragraphs);
  }

  /** Whether changes of words are tracked in it already. */
  public boolean isTracked() {
    return draft.text().markings().stream()
        .map(Marking::kind)
        .anyMatch(kind -> kind == Marking.Kind.INSERTED || kind == Marking.Kind.DELETED);
  }

  /** The file with another main part, which is written like this one. */
  private byte[] with(XmlText.Decoded like, String xml) throws InputException {
    return DocxOpener.withParts(input, parts -> parts.withMain(XmlText.encode(like, xml)));
  }

  /** The same file with a main part in which changes are accepted that were tracked in it. */
  private DocxTracker settled(XmlText.Decoded main) throws OutOfReachException, InputException {
    Input other = new Input(input.name(), with(main, main.xml()));
    DocxTracker settled = new DocxTracker(other, ReadOptions.DEFAULT);
    if (options.revisions() != Revisions.FINAL
        || !texts(settled.draft.text()).equals(texts(draft.text()))) {
      throw new OutOfReachException(Reason.TRACKED);
    }
    return settled;
  }

  private byte[] track(DraftTree start, XmlText.Decoded main, List<TrackedParagraph> paragraphs)
      throws OutOfReachException, InputException {
    Set<Integer> written = new TreeSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      DraftTree tree = round == 0 ? start : new DraftTree(main.xml());
      List<ShownSign> accepted = new TrackedDraft(tree, draft, paragraphs, written).mark();
      byte[] file = with(main, tree.xml());
      Set<Integer> wrong = wrongNumbers(new Input(input.name(), file), accepted);
      if (wrong.isEmpty()) {
        return file;
      }
      written.addAll(wrong);
    }
    throw new OutOfReachException(Reason.RESULT);
  }

  /** Paragraphs that a file numbers otherwise than is wanted. */
  private Set<Integer> wrongNumbers(Input file, List<ShownSign> accepted)
      throws InputException, OutOfReachException {
    SourceText before = DocxOpener.trace(file, new ReadOptions(Revisions.ORIGINAL)).text();
    List<ShownSign> after = ShownSign.of(DocxOpener.trace(file, ReadOptions.DEFAULT));
    Set<Integer> wrong =
        ShownSign.otherNumbers(accepted, after)
            .filter(any -> texts(before).equals(texts(draft.text())))
            .orElseThrow(() -> new OutOfReachException(Reason.RESULT));
    if (wrong.contains(-1)) {
      throw new OutOfReachException(Reason.RESULT);
    }
    return wrong;
  }

  private static List<String> texts(SourceText text) {
    return text.lines().stream().map(Line::text).filter(line -> !line.isBlank()).toList();
  }
}
