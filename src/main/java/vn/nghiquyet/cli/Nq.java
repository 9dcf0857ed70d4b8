package vn.nghiquyet.cli;

/** Program entry. */
public final class Nq {
  private Nq() {}

  /** Runs. */
  public static void main(String[] args) {
    System.out.println("nq");
  }
}
