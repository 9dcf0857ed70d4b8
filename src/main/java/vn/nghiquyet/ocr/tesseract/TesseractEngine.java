package vn.nghiquyet.ocr.tesseract;

import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageIterator;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.ocr.OcrEngine;
import vn.nghiquyet.ocr.OcrLine;
import vn.nghiquyet.ocr.OcrPage;
import vn.nghiquyet.ocr.OcrWord;
import vn.nghiquyet.ocr.PageImage;
import vn.nghiquyet.text.Cleaner;

/**
 * Tesseract's LSTM recognizer in this process. A fault in the native code ends the process, which
 * is why only {@link Worker} uses it. Not for use by several threads.
 */
final class TesseractEngine implements OcrEngine {
  private static final int TEXT_LINE = ITessAPI.TessPageIteratorLevel.RIL_TEXTLINE;
  private static final int WORD = ITessAPI.TessPageIteratorLevel.RIL_WORD;
  private static final double PERCENT = 100;

  /** Points per inch. */
  private static final double POINTS = 72;

  /** Size of the type where Tesseract does not say it, in points. */
  private static final double USUAL_SIZE = 13;

  /** A page read with less confidence than this may lie on its side or its head. */
  private static final double SURE = 0.75;

  private final TessBaseAPI api;

  /**
   * Starts the engine.
   *
   * @param tessdata the folder of the language data
   * @throws IllegalStateException if the data cannot be used
   * @throws LinkageError if the native libraries cannot be loaded
   */
  TesseractEngine(String tessdata) {
    api = TessAPI1.TessBaseAPICreate();
    int mode = ITessAPI.TessOcrEngineMode.OEM_LSTM_ONLY;
    if (TessAPI1.TessBaseAPIInit2(api, tessdata, Tesseract.LANGUAGE, mode) != 0) {
      throw new IllegalStateException("unusable language data in " + tessdata);
    }
    TessAPI1.TessBaseAPISetVariable(api, "lstm_choice_mode", Choices.MODE);
    TessAPI1.TessBaseAPISetPageSegMode(api, ITessAPI.TessPageSegMode.PSM_AUTO);
  }

  @Override
  public String name() {
    return "tesseract " + TessAPI1.TessVersion();
  }

  @Override
  public OcrPage read(PageImage shown) {
    PageImage image = Cleaning.cleaned(shown);
    try {
      OcrPage page = read(image, 0);
      boolean lying = Posture.isLying(page);
      if (!lying && page.confidence() >= SURE) {
        return page;
      }
      int turn = likelyTurn(image);
      OcrPage turned = turn == 0 ? page : read(image, turn);
      return turned.confidence() > (lying ? SURE : page.confidence()) ? turned : page;
    } finally {
      TessAPI1.TessBaseAPIClear(api);
    }
  }

  private int likelyTurn(PageImage image) {
    set(image);
    try (Pixels binary = binary()) {
      return Posture.turn(binary);
    }
  }

  /** Reads an image turned clockwise, and made straight where it is not. */
  private OcrPage read(PageImage image, int turn) {
    PageImage upright = Pixels.turned(image, turn);
    set(upright);
    double skew;
    try (Pixels binary = binary()) {
      skew = Posture.skew(binary);
    }
    PageImage straight = skew == 0 ? upright : Pixels.rotated(upright, skew);
    if (skew != 0) {
      set(straight);
    }
    PageGeometry geometry =
        new PageGeometry(image.width(), image.height(), image.dpi(), turn, skew);
    List<List<Box>> leaders;
    List<OcrPage.Stroke> rulings;
    try (Pixels binary = binary()) {
      leaders = Leaders.find(binary, image.dpi());
      rulings = Rulings.find(binary, image.dpi());
    }
    if (!leaders.isEmpty()) {
      set(Leaders.without(straight, leaders));
    }
    boolean read = TessAPI1.TessBaseAPIRecognize(api, null) == 0;
    OcrPage page = new OcrPage(geometry, read ? lines(geometry) : List.of(), rulings);
    return Leaders.with(page, leaders);
  }

  private void set(PageImage image) {
    TessAPI1.TessBaseAPISetImage(
        api, ByteBuffer.wrap(image.grey()), image.width(), image.height(), 1, image.width());
    TessAPI1.TessBaseAPISetSourceResolution(api, image.dpi());
  }

  /** The image that is set, in black and white as the recognizer sees it, which keeps it too. */
  private Pixels binary() {
    return new Pixels(TessAPI1.TessBaseAPIGetThresholdedImage(api));
  }

  private List<OcrLine> lines(PageGeometry geometry) {
    List<OcrLine> lines = new ArrayList<>();
    TessResultIterator results = TessAPI1.TessBaseAPIGetIterator(api);
    if (results == null) {
      return lines;
    }
    try {
      TessPageIterator places = TessAPI1.TessResultIteratorGetPageIterator(results);
      List<OcrWord> words = new ArrayList<>();
      int baseline = 0;
      double size = 0;
      do {
        if (TessAPI1.TessPageIteratorIsAtBeginningOf(places, TEXT_LINE) != 0) {
          addLine(lines, words, baseline, size);
          words.clear();
          baseline = baseline(places);
          size = size(results, geometry.dpi());
        }
        addWord(words, results, places, geometry);
      } while (TessAPI1.TessResultIteratorNext(results, WORD) != 0);
      addLine(lines, words, baseline, size);
    } finally {
      TessAPI1.TessResultIteratorDelete(results);
    }
    return lines;
  }

  private static void addLine(List<OcrLine> lines, List<OcrWord> words, int baseline, double size) {
    if (!words.isEmpty()) {
      lines.add(new OcrLine(baseline, size, words));
    }
  }

  private static void addWord(
      List<OcrWord> words,
      TessResultIterator results,
      TessPageIterator places,
      PageGeometry geometry) {
    String text = Cleaner.clean(text(results, WORD)).text().strip();
    if (text.isEmpty()) {
      return;
    }
    double confidence = TessAPI1.TessResultIteratorConfidence(results, WORD) / PERCENT;
    double sure = Math.max(0, Math.min(1, confidence));
    words.add(
        new OcrWord(
            text.replaceAll("\\s+", ""),
            box(places, WORD, geometry),
            sure,
            Choices.of(results, sure)));
  }

  /** What was read where an iterator stands: a word, a symbol. */
  static String text(TessResultIterator results, int level) {
    Pointer text = TessAPI1.TessResultIteratorGetUTF8Text(results, level);
    if (text == null) {
      return "";
    }
    try {
      return text.getString(0, "UTF-8");
    } finally {
      TessAPI1.TessDeleteText(text);
    }
  }

  private static Box box(TessPageIterator places, int level, PageGeometry geometry) {
    IntBuffer[] sides = new IntBuffer[4];
    for (int i = 0; i < sides.length; i++) {
      sides[i] = IntBuffer.allocate(1);
    }
    TessAPI1.TessPageIteratorBoundingBox(places, level, sides[0], sides[1], sides[2], sides[3]);
    int left = Math.max(0, Math.min(sides[0].get(0), geometry.readWidth()));
    int top = Math.max(0, Math.min(sides[1].get(0), geometry.readHeight()));
    int right = Math.max(left, Math.min(sides[2].get(0), geometry.readWidth()));
    int bottom = Math.max(top, Math.min(sides[3].get(0), geometry.readHeight()));
    return new Box(left, top, right, bottom);
  }

  /** The row on which the letters of a line stand, in its middle. */
  private static int baseline(TessPageIterator places) {
    IntBuffer[] ends = new IntBuffer[4];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = IntBuffer.allocate(1);
    }
    TessAPI1.TessPageIteratorBaseline(places, TEXT_LINE, ends[0], ends[1], ends[2], ends[3]);
    return (ends[1].get(0) + ends[3].get(0)) / 2;
  }

  private static double size(TessResultIterator results, int dpi) {
    IntBuffer unused = IntBuffer.allocate(1);
    IntBuffer points = IntBuffer.allocate(1);
    TessAPI1.TessResultIteratorWordFontAttributes(
        results, unused, unused, unused, unused, unused, unused, points, IntBuffer.allocate(1));
    double size = points.get(0) > 0 ? points.get(0) : USUAL_SIZE;
    return size * dpi / POINTS;
  }

  @Override
  public void close() {
    TessAPI1.TessBaseAPIEnd(api);
    TessAPI1.TessBaseAPIDelete(api);
  }
}
