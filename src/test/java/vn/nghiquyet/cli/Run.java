package vn.nghiquyet.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the program in this process.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Run(int status, String out, String err) {
  /** Without standard input, not on a terminal. */
  public static Run nq(String... args) {
    return of(new byte[0], false, args);
  }

  static Run withInput(String input, String... args) {
    return of(input.getBytes(StandardCharsets.UTF_8), false, args);
  }

  static Run onTerminal(String... args) {
    return of(new byte[0], true, args);
  }

  static Run of(byte[] input, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream errStream = new PrintStream(err, false, StandardCharsets.UTF_8);
    int status = Nq.run(args, new ByteArrayInputStream(input), outStream, errStream, terminal);
    outStream.flush();
    errStream.flush();
    return new Run(status, utf8(out), utf8(err));
  }

  /** The bytes as UTF-8; anything else fails. */
  private static String utf8(ByteArrayOutputStream bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new AssertionError("not UTF-8", e);
    }
  }

  List<String> errLines() {
    return err.lines().toList();
  }
}
