package vn.nghiquyet.source.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Takes the text off a scanned page that nobody sees: what is written in the invisible rendering
 * mode, and what lies under an image of the page that is painted later. All else stays as it is.
 */
final class HiddenText {
  private static final int INVISIBLE = 3;
  private static final int DEEPEST = 8;
  private static final Set<String> SHOWING = Set.of("Tj", "TJ", "'", "\"");

  private final Set<COSBase> done = new HashSet<>();

  private HiddenText() {}

  /**
   * Takes it off.
   *
   * @param underImage whether images cover the page, so that text below them is hidden
   */
  static void remove(PDDocument document, PDPage page, boolean underImage) throws IOException {
    HiddenText hidden = new HiddenText();
    Optional<List<Object>> kept = hidden.kept(page, page.getResources(), underImage, 0);
    if (kept.isPresent()) {
      PDStream stream = new PDStream(document);
      hidden.write(kept.get(), stream.createOutputStream(COSName.FLATE_DECODE));
      page.setContents(stream);
    }
  }

  private void write(List<Object> tokens, OutputStream target) throws IOException {
    try (OutputStream out = target) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
  }

  /** The tokens of a stream without hidden text; nothing where there is none. */
  private Optional<List<Object>> kept(
      PDContentStream content, PDResources resources, boolean underImage, int depth)
      throws IOException {
    List<Object> tokens = new PDFStreamParser(content).parse();
    int lastImage = underImage ? lastImage(tokens, resources) : -1;
    List<Object> out = new ArrayList<>(tokens.size());
    Deque<Integer> saved = new ArrayDeque<>();
    int mode = 0;
    int operands = 0;
    boolean changed = false;
    for (int i = 0; i < tokens.size(); i++) {
      Object token = tokens.get(i);
      if (!(token instanceof Operator operator)) {
        out.add(token);
        operands++;
        continue;
      }
      String name = operator.getName();
      if (name.equals("q")) {
        saved.push(mode);
      } else if (name.equals("Q") && !saved.isEmpty()) {
        mode = saved.pop();
      } else if (name.equals("Tr") && operands > 0 && last(out) instanceof COSNumber number) {
        mode = number.intValue();
      } else if (name.equals("Do") && operands > 0 && last(out) instanceof COSName form) {
        inForm(form, resources, depth);
      }
      boolean hidden = mode == INVISIBLE || i < lastImage;
      if (hidden && SHOWING.contains(name)) {
        out.subList(out.size() - operands, out.size()).clear();
        changed = true;
      } else {
        out.add(token);
      }
      operands = 0;
    }
    return changed ? Optional.of(out) : Optional.empty();
  }

  private static Object last(List<Object> tokens) {
    return tokens.get(tokens.size() - 1);
  }

  /** The place of the operator that paints the last image; -1 for none. */
  private static int lastImage(List<Object> tokens, PDResources resources) {
    for (int i = tokens.size() - 1; i > 0; i--) {
      if (tokens.get(i) instanceof Operator operator
          && operator.getName().equals("Do")
          && tokens.get(i - 1) instanceof COSName name
          && resources != null
          && resources.isImageXObject(name)) {
        return i;
      }
    }
    return -1;
  }

  private void inForm(COSName name, PDResources resources, int depth) throws IOException {
    if (resources == null || depth > DEEPEST || resources.isImageXObject(name)) {
      return;
    }
    PDXObject object = resources.getXObject(name);
    if (object instanceof PDFormXObject form && done.add(form.getCOSObject())) {
      PDResources own = form.getResources() == null ? resources : form.getResources();
      Optional<List<Object>> kept = kept(form, own, false, depth + 1);
      if (kept.isPresent()) {
        COSStream stream = form.getCOSObject();
        write(kept.get(), stream.createOutputStream(COSName.FLATE_DECODE));
      }
    }
  }
}
