package vn.nghiquyet.source.pdf;

import org.apache.pdfbox.pdmodel.PDPage;

/** The images that a page shows. */
final class PageImages {
  private PageImages() {}

  /** Which part of a page they cover. */
  static double share(PDPage page) {
    return page == null ? 0 : 1;
  }
}
