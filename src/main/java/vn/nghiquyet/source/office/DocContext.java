package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.SEPX;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import vn.nghiquyet.source.ReadOptions.Revisions;
import vn.nghiquyet.source.word.Block;
import vn.nghiquyet.source.word.Budget;
import vn.nghiquyet.source.word.Fields;

/** What reading any stretch of one Word file needs. Places are characters from its beginning. */
final class DocContext {
  private final HWPFDocument document;
  private final Revisions view;
  private final Budget budget;
  private final List<PAPX> paragraphs;
  private final Set<Integer> sectionEnds = new HashSet<>();
  private final Map<Integer, Stretch> notes = new LinkedHashMap<>();
  private final Map<Integer, Stretch> boxes;

  /** From one place to another. */
  record Stretch(int start, int end) {}

  DocContext(HWPFDocument document, Revisions view, Budget budget) {
    this.document = document;
    this.view = view;
    this.budget = budget;
    paragraphs = document.getParagraphTable().getParagraphs();
    for (SEPX section : document.getSectionTable().getSections()) {
      sectionEnds.add(section.getEnd());
    }
    notes(document.getFootnotes(), document.getFootnoteRange());
    notes(document.getEndnotes(), document.getEndnoteRange());
    boxes = DocBoxes.read(document);
  }

  private void notes(Notes all, Range text) {
    for (int i = 0; i < all.getNotesCount(); i++) {
      int start = text.getStartOffset() + all.getNoteTextStartOffset(i);
      int end = text.getStartOffset() + all.getNoteTextEndOffset(i);
      if (start <= end && start >= text.getStartOffset() && end <= text.getEndOffset()) {
        notes.put(all.getNoteAnchorPosition(i), new Stretch(start, end));
      }
    }
  }

  HWPFDocument document() {
    return document;
  }

  Budget budget() {
    return budget;
  }

  /** Whether something marked so is not there in this view. */
  boolean drops(boolean inserted, boolean deleted) {
    return view == Revisions.FINAL ? deleted : inserted;
  }

  /** The properties of the paragraphs that touch a stretch. */
  List<PAPX> paragraphs(int start, int end) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).getEnd() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<PAPX> out = new ArrayList<>();
    for (int i = low; i < paragraphs.size() && paragraphs.get(i).getStart() < end; i++) {
      out.add(paragraphs.get(i));
    }
    return out;
  }

  /** The character before a place. */
  char last(int end) {
    return document.getText().charAt(end - 1);
  }

  boolean endsSection(int end) {
    return sectionEnds.contains(end);
  }

  boolean isNote(int place) {
    return notes.containsKey(place);
  }

  /** The key of the note that is referred to at a place. */
  String note(int place) {
    return Integer.toString(place);
  }

  /** What a note says. */
  List<Block> noteText(String key) {
    return read(notes.get(Integer.valueOf(key)));
  }

  /** What the text box anchored at a place says; it is read once. */
  List<Block> boxes(int place) {
    OfficeDrawing shape = document.getOfficeDrawingsMain().getOfficeDrawingAt(place);
    Stretch box = shape == null ? null : boxes.remove(shape.getShapeId());
    return box == null ? List.of() : boxText(box);
  }

  /** What all text boxes say whose anchors were not found, as in groups of shapes. */
  List<Block> otherBoxes() {
    List<Block> out = new ArrayList<>();
    List<Stretch> left = List.copyOf(boxes.values());
    boxes.clear();
    left.forEach(box -> out.addAll(boxText(box)));
    return out;
  }

  /** Behind the last paragraph of a box stand marks that are no paragraphs. */
  private List<Block> boxText(Stretch box) {
    int end = box.end();
    while (end > box.start() && last(end) == '\r') {
      end--;
    }
    return end == box.start() ? List.of() : read(new Stretch(box.start(), end + 1));
  }

  private List<Block> read(Stretch stretch) {
    return new DocStory(this, new Fields(false)).read(stretch.start(), stretch.end());
  }

  String font(CharacterRun run) {
    String name = run.getFontName();
    return name == null ? "" : name;
  }
}
