package vn.nghiquyet.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Where the text of one page came from, and why from there.
 *
 * @param page its 1-based number
 * @param from where its text came from
 * @param reason why from there
 * @param confidence 0..1, mean of its words as the recognizer put it; 1 for a text layer, 0 where
 *     nothing was read
 * @param geometry of the page image, if it was read from one
 */
public record PageOrigin(
    int page, From from, Reason reason, double confidence, Optional<PageGeometry> geometry) {
  /** Who recognizes page images. */
  public static final String RECOGNIZER = "tesseract";

  /** The language that page images are read in. */
  public static final String LANGUAGE = "vie";

  /** Checks the ranges. */
  public PageOrigin {
    Objects.requireNonNull(from);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(geometry);
    if (page < 1 || !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("page " + page + ", confidence " + confidence);
    }
  }

  /** A page read from its text layer. */
  public static PageOrigin layer(int page, Reason reason) {
    return new PageOrigin(page, From.LAYER, reason, 1, Optional.empty());
  }

  /** A page that could not be read. */
  public static PageOrigin lost(int page, Reason reason) {
    return new PageOrigin(page, From.NOWHERE, reason, 0, Optional.empty());
  }

  /** Where text comes from. */
  public enum From {
    /** The text that the file carries. */
    LAYER("layer"),
    /** Optical character recognition of the page image. */
    OCR("ocr"),
    /** Its image was recognized, but nothing on it reads as text; what was seen is left out. */
    ILLEGIBLE("illegible"),
    /** It could not be read. */
    NOWHERE("lost");

    private final String jsonName;

    From(String jsonName) {
      this.jsonName = jsonName;
    }

    /** The name used in JSON. */
    public String jsonName() {
      return jsonName;
    }
  }

  /** Why a page is read from there. */
  public enum Reason {
    /** The text layer can be trusted. */
    TRUSTED("trusted-layer"),
    /** The page has no text and nothing that may show any. */
    BLANK("blank"),
    /** An image without text. */
    NO_TEXT("no-text"),
    /** An image that hardly any text of the page belongs to: a stamp, a page number. */
    LITTLE_TEXT("little-text"),
    /** The layer was made by a recognizer for another language. */
    FOREIGN_OCR("foreign-ocr"),
    /** The layer has lost letters, or so many wrong ones that the image says more. */
    BROKEN("broken-layer"),
    /** The command line says so. */
    ASKED("asked");

    private final String jsonName;

    Reason(String jsonName) {
      this.jsonName = jsonName;
    }

    /** The name used in JSON and in the keys of messages. */
    public String jsonName() {
      return jsonName;
    }
  }
}
