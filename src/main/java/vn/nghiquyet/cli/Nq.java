package vn.nghiquyet.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.nghiquyet.app.Reading;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.json.DocumentJson;
import vn.nghiquyet.source.ReadOptions;

/** Program entry. */
public final class Nq {
  private Nq() {}

  /** Runs. */
  public static void main(String[] args) throws Exception {
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .println(
            DocumentJson.of(
                new Reading(ReadOptions.DEFAULT, System.in).document(args[0]),
                Messages.of("vi"),
                true));
  }
}
