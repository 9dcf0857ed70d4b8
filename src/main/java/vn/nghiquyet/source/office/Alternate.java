package vn.nghiquyet.source.office;

import java.util.function.IntSupplier;
import javax.xml.stream.XMLStreamException;

/** Markup that is there twice, for new readers and for old ones: one of both is read. */
final class Alternate {
  private Alternate() {}

  /** Reads one element of a branch. */
  @FunctionalInterface
  interface Part {
    void read(Xml xml) throws XMLStreamException;
  }

  /**
   * Reads the first branch that adds anything.
   *
   * @param xml the cursor, on {@code mc:AlternateContent}
   * @param progress a number that grows with all that is added
   * @param part reads one element
   */
  static void read(Xml xml, IntSupplier progress, Part part) throws XMLStreamException {
    int before = progress.getAsInt();
    int level = xml.depth();
    while (xml.nextChild(level)) {
      boolean branch = xml.is("mc:Choice") || xml.is("mc:Fallback");
      boolean wanted = branch && progress.getAsInt() == before;
      int inside = xml.depth();
      while (wanted && xml.nextChild(inside)) {
        part.read(xml);
      }
    }
  }
}
