package vn.nghiquyet.source;

import java.util.EnumMap;
import java.util.Map;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.text.SourceText;

/**
 * Opens a file of any supported format, by its content. The openers of formats that need a library
 * are given from outside, so that this room knows none of them.
 */
public final class Sources {
  private final Map<Format, Opener> openers = new EnumMap<>(Format.class);

  /**
   * Knows text and Markdown, and what it is given.
   *
   * @param others openers of further formats
   */
  public Sources(Map<Format, Opener> others) {
    openers.put(Format.TXT, new TextOpener());
    openers.put(Format.MD, new MarkdownOpener());
    openers.putAll(others);
  }

  /**
   * The text of a file.
   *
   * @throws InputException if it is empty, of an unsupported format or damaged
   */
  public SourceText open(Input input, ReadOptions options) throws InputException {
    if (input.bytes().length == 0) {
      throw new InputException("empty", input.name());
    }
    Format format = Format.of(input.bytes());
    Opener opener = openers.get(format);
    if (opener == null) {
      throw switch (format) {
        case SPREADSHEET -> new InputException("spreadsheet", input.name());
        case SLIDES -> new InputException("slides", input.name());
        case EPUB -> new InputException("epub", input.name());
        case XML -> new InputException("xml", input.name());
        default -> new InputException("unsupported", input.name(), format.jsonName());
      };
    }
    return opener.open(input, options);
  }
}
