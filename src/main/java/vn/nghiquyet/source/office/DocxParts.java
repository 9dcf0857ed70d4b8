package vn.nghiquyet.source.office;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import vn.nghiquyet.source.word.LimitExceededException;

/** The parts of a Word package, found by their relationships. */
final class DocxParts implements AutoCloseable {
  private static final String USUAL_MAIN_PART = "word/document.xml";

  private final MemoryZip zip;
  private final OPCPackage container;
  private final PackagePart main;

  private DocxParts(MemoryZip zip, OPCPackage container, PackagePart main) {
    this.zip = zip;
    this.container = container;
    this.main = main;
  }

  /** The file is sound but holds no Word document. */
  static final class NotWordException extends Exception {
    private static final long serialVersionUID = 1L;

    NotWordException(String why) {
      super(why);
    }
  }

  /**
   * Opens a package.
   *
   * @throws IOException if it is damaged
   */
  @SuppressWarnings("resource") // Closed with the parts; a zip in memory holds nothing else.
  static DocxParts open(byte[] bytes) throws IOException, NotWordException {
    MemoryZip zip = new MemoryZip(bytes);
    if (!zip.has(MemoryZip.CONTENT_TYPES)) {
      throw new NotWordException("no content types");
    }
    try {
      OPCPackage container = OPCPackage.open(zip);
      Optional<PackagePart> main =
          target(container.getRelationships(), container, "officeDocument");
      if (main.isPresent()) {
        return new DocxParts(zip, container, main.get());
      }
      // POI reads broken relationships as none.
      if (zip.has(USUAL_MAIN_PART)) {
        throw new IOException("nothing leads to the main part");
      }
      throw new NotWordException("no main part");
    } catch (LimitExceededException e) {
      throw e;
    } catch (InvalidFormatException | RuntimeException e) {
      throw new IOException(e);
    }
  }

  /** The first part with a relationship of this kind, transitional or strict. */
  private static Optional<PackagePart> target(
      PackageRelationshipCollection all, OPCPackage container, String kind)
      throws InvalidFormatException {
    for (PackageRelationship one : all) {
      if (one.getTargetMode() == TargetMode.INTERNAL
          && one.getRelationshipType().endsWith("/relationships/" + kind)) {
        return Optional.ofNullable(
            container.getPart(PackagingURIHelper.createPartName(one.getTargetURI())));
      }
    }
    return Optional.empty();
  }

  /** The main part, the cursor on its root. */
  Xml main() throws IOException, XMLStreamException, NotWordException {
    Xml xml = open(main);
    if (!xml.is("document")) {
      xml.close();
      throw new NotWordException("main part is " + xml.name());
    }
    return xml;
  }

  /** Another part of the document, the cursor on its root; empty where there is none. */
  Optional<Xml> part(String kind) throws IOException, XMLStreamException {
    Optional<PackagePart> found;
    try {
      found = target(main.getRelationships(), container, kind);
    } catch (LimitExceededException e) {
      throw e;
    } catch (InvalidFormatException | RuntimeException e) {
      throw new IOException(e);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(open(found.get()));
  }

  private static Xml open(PackagePart part) throws IOException, XMLStreamException {
    return new Xml(part.getInputStream());
  }

  @Override
  public void close() throws IOException {
    container.revert();
    zip.close();
  }
}
