package vn.nghiquyet.ocr;

/** Recognizes the text of page images. */
public interface OcrEngine extends AutoCloseable {
  /**
   * What is written on an image.
   *
   * @throws OcrException if it could not be read
   */
  OcrPage read(PageImage image) throws OcrException;

  /** Name and version, as in {@code tesseract 5.5.2}. */
  String name();

  @Override
  void close();
}
