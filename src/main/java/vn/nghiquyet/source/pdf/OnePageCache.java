package vn.nghiquyet.source.pdf;

import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;

/** Keeps fonts and the like, but no images: a page's image is needed once. */
final class OnePageCache extends DefaultResourceCache {
  @Override
  public void put(COSObject indirect, PDXObject object) {
    // Not kept.
  }
}
