package vn.nghiquyet.source.image;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.ocr.Grey;
import vn.nghiquyet.ocr.PageImage;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.page.PageContent;
import vn.nghiquyet.source.page.PagedFile;

/**
 * An open raster image, a page or, in TIFF, several. Decodes one page at a time, when it is asked
 * for. Where the file states no resolution or one that no scan has, its pages are taken for A4.
 */
public final class ImageFile implements PagedFile {
  private static final int LEAST_DPI = 100;
  private static final int MOST_DPI = 1200;

  /** The longer side of A4, in inches. */
  private static final double A4 = 11.69;

  /** A coarser image is enlarged twice: letters of 10 points are too small otherwise. */
  private static final int COARSE = 190;

  private final Input input;
  private final ImageInputStream stream;
  private final ImageReader reader;
  private final boolean jpeg;
  private final JpegHead head;
  private final int pages;

  private ImageFile(Input input, ImageInputStream stream, ImageReader reader) throws IOException {
    this.input = input;
    this.stream = stream;
    this.reader = reader;
    this.jpeg = reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("jp");
    this.head = jpeg ? JpegHead.of(input.bytes()) : new JpegHead(0, 1, -1);
    this.pages = reader.getNumImages(true);
  }

  /**
   * Opens an image; its pixels are not decoded yet.
   *
   * @throws InputException {@code damaged-image}, {@code image-too-large} where a page has more
   *     than {@link PageImage#MAX_PIXELS}
   */
  public static ImageFile open(Input input) throws InputException {
    try {
      ImageInputStream stream =
          new MemoryCacheImageInputStream(new ByteArrayInputStream(input.bytes()));
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new InputException("damaged-image", input.name());
      }
      ImageReader reader = readers.next();
      reader.setInput(stream, false, false);
      ImageFile file = new ImageFile(input, stream, reader);
      file.check();
      return file;
    } catch (IOException | RuntimeException e) {
      // The JDK's readers answer a damaged file with exceptions of any kind.
      throw new InputException(e, "damaged-image", input.name());
    }
  }

  private void check() throws IOException, InputException {
    if (pages < 1) {
      throw new InputException("damaged-image", input.name());
    }
    for (int i = 0; i < pages; i++) {
      long pixels = (long) reader.getWidth(i) * reader.getHeight(i);
      if (pixels > PageImage.MAX_PIXELS) {
        throw new InputException("image-too-large", input.name(), String.valueOf(i + 1));
      }
    }
  }

  @Override
  public String format() {
    return "image";
  }

  @Override
  public int pages() {
    return pages;
  }

  @Override
  public List<PageContent> layer(int page) {
    return List.of();
  }

  @Override
  public double imageShare(int page) {
    return 1;
  }

  @Override
  public PageImage image(int page) throws InputException {
    try {
      IIOMetadata about = jpeg ? null : reader.getImageMetadata(page - 1);
      int width = reader.getWidth(page - 1);
      int height = reader.getHeight(page - 1);
      int dpi = dpi(jpeg ? head.dpi() : resolution(about), width, height);
      byte[] grey = pixels(page - 1);
      return enlarged(orientation(page).show(new PageImage(width, height, dpi, grey)));
    } catch (IOException | RuntimeException e) {
      throw new InputException(e, "damaged-image", input.name());
    }
  }

  private byte[] pixels(int index) throws IOException {
    if (jpeg && reader.canReadRaster()) {
      Raster raster = inks(index);
      if (raster != null) {
        return grey(raster);
      }
    }
    return Grey.of(reader.read(index), true);
  }

  /** The four inks of a JPEG for print, which the JDK does not turn into colours; else null. */
  private Raster inks(int index) throws IOException {
    if (reader.getImageTypes(index).hasNext()) {
      return null;
    }
    Raster raster = reader.readRaster(index, null);
    return raster.getNumBands() == 4 ? raster : null;
  }

  /** Adobe stores inks inverted, and the first of YCCK is the brightness of the three. */
  private byte[] grey(Raster raster) {
    int width = raster.getWidth();
    byte[] out = new byte[width * raster.getHeight()];
    int[] row = new int[width * 4];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
      for (int x = 0; x < width; x++) {
        int k = 4 * x;
        int bright =
            head.adobe() == 2 ? row[k] : (77 * row[k] + 150 * row[k + 1] + 29 * row[k + 2]) >> 8;
        int black = row[k + 3];
        int value = head.adobe() < 0 ? (255 - bright) * (255 - black) : bright * black;
        out[y * width + x] = (byte) (value / 255);
      }
    }
    return out;
  }

  private static int dpi(int stated, int width, int height) {
    if (stated >= LEAST_DPI && stated <= MOST_DPI) {
      return stated;
    }
    double guess = Math.max(width, height) / A4;
    return (int) Math.round(Math.max(LEAST_DPI, Math.min(MOST_DPI, guess)));
  }

  /** Pixels per inch, 0 if not stated. */
  private static int resolution(IIOMetadata about) {
    if (about == null || !about.isStandardMetadataFormatSupported()) {
      return 0;
    }
    NodeList sizes =
        ((Element) about.getAsTree("javax_imageio_1.0"))
            .getElementsByTagName("HorizontalPixelSize");
    if (sizes.getLength() == 0) {
      return 0;
    }
    double millimetres = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
    return millimetres > 0 ? (int) Math.min(100_000, Math.round(25.4 / millimetres)) : 0;
  }

  private Orientation orientation(IIOMetadata about) throws IOException {
    if (!reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("tif")) {
      return Orientation.UPRIGHT;
    }
    TIFFField field =
        TIFFDirectory.createFromMetadata(about).getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
    return Orientation.of(field == null ? 1 : field.getAsInt(0));
  }

  /**
   * How a page is shown.
   *
   * @param page 1-based
   */
  public Orientation orientation(int page) {
    try {
      return jpeg
          ? Orientation.of(head.orientation())
          : orientation(reader.getImageMetadata(page - 1));
    } catch (IOException | RuntimeException e) {
      return Orientation.UPRIGHT; // what it shows will say what is wrong
    }
  }

  private static PageImage enlarged(PageImage image) {
    long pixels = 4L * image.width() * image.height();
    if (image.dpi() >= COARSE || pixels > PageImage.MAX_PIXELS) {
      return image;
    }
    BufferedImage small =
        new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_BYTE_GRAY);
    small.getRaster().setDataElements(0, 0, image.width(), image.height(), image.grey());
    BufferedImage large =
        new BufferedImage(2 * image.width(), 2 * image.height(), BufferedImage.TYPE_BYTE_GRAY);
    new AffineTransformOp(AffineTransform.getScaleInstance(2, 2), AffineTransformOp.TYPE_BICUBIC)
        .filter(small.getRaster(), large.getRaster());
    byte[] grey = ((DataBufferByte) large.getRaster().getDataBuffer()).getData();
    return new PageImage(large.getWidth(), large.getHeight(), 2 * image.dpi(), grey);
  }

  @Override
  public void close() {
    reader.dispose();
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
