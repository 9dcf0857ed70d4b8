package vn.nghiquyet.source.page;

import java.util.List;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.ocr.PageImage;

/**
 * An open file that is made of pages, each with a text layer, an image, or both. Not for use by
 * several threads.
 */
public interface PagedFile extends AutoCloseable {
  /** A page is a scan if images cover so much of it. */
  double SCAN = 0.6;

  /** The name of its format: {@code pdf}, {@code image}. */
  String format();

  /** How many pages it has. */
  int pages();

  /**
   * The text layer of a page, by direction of writing, the foremost first; empty for none.
   *
   * @param page 1-based
   * @throws InputException if it holds more than is read
   */
  List<PageContent> layer(int page) throws InputException;

  /**
   * Which part of a page images cover, 0..1.
   *
   * @param page 1-based
   */
  double imageShare(int page);

  /**
   * A page as it is shown, in grey, at the resolution of the scan it shows.
   *
   * @param page 1-based
   * @throws InputException if it cannot be rendered
   */
  PageImage image(int page) throws InputException;

  @Override
  void close();
}
