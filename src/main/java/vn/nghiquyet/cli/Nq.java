package vn.nghiquyet.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.nghiquyet.app.Reading;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.json.DiffJson;
import vn.nghiquyet.report.json.DocumentJson;
import vn.nghiquyet.source.ReadOptions;

/** Program entry. */
public final class Nq {
  private Nq() {}

  /** Runs. */
  public static void main(String[] args) throws Exception {
    Reading r = new Reading(ReadOptions.DEFAULT, System.in);
    String s = args.length > 1 ? DiffJson.of(Differ.diff(r.document(args[0]), r.document(args[1]))) : DocumentJson.of(r.document(args[0]), Messages.of("vi"), true);
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(s);
  }
}
