package vn.nghiquyet.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Runs the commands that people run, on the samples, so that the build can archive the classes they
 * load (class-data sharing). Called by the build only.
 */
final class Training {
  private static final String[] RUNS = {
    "--version",
    "--help",
    "extract S/provinces/hai-van.md",
    "repair -f json S/provinces/hai-van.md",
    "repair -f diff --color always S/repair/khong-dau.txt",
    "repair -f html S/repair/khong-dau.txt",
    "parse -f tree --color always S/provinces/truong-linh.txt",
    "parse -f json S/diff/du-thao.pdf",
    "parse -f markdown S/provinces/cua-song.txt",
    "diff -f json S/diff/du-thao.docx S/diff/thong-qua.pdf",
    "diff -f markdown --lang en S/diff/du-thao.txt S/diff/thong-qua.txt",
    "diff --lang vi S/diff/du-thao.txt S/diff/thong-qua.txt",
    "model info",
  };

  private Training() {}

  /**
   * Runs them.
   *
   * @param args the folder of the samples
   */
  public static void main(String[] args) {
    for (String run : RUNS) {
      PrintStream nowhere =
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      int status =
          Nq.run(
              run.replace("S/", args[0] + "/").split(" ", -1),
              new ByteArrayInputStream(new byte[0]),
              nowhere,
              System.err,
              false);
      if (status > Command.FOUND) {
        throw new IllegalStateException("nq " + run + " ended with " + status);
      }
    }
  }
}
