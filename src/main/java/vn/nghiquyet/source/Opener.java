package vn.nghiquyet.source;

import vn.nghiquyet.model.InputException;
import vn.nghiquyet.text.SourceText;

/** Reads files of one format. Implementations are stateless and safe for use by several threads. */
public interface Opener {
  /**
   * The text of a file.
   *
   * @param input its name and bytes
   * @param options how to read it
   * @throws InputException if it cannot be read, said so that the reader knows what to do
   */
  SourceText open(Input input, ReadOptions options) throws InputException;
}
