package vn.nghiquyet.noise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;

/**
 * The text form of a channel: a head line, one line per meant letter or pair with what it is seen
 * as and the cost (minus the natural log, in hundredths), and a last line with the number of
 * events. Fields are separated by tabs; a seen text may be empty or hold a space.
 */
final class ChannelFile {
  private static final String MAGIC = "nghiquyet-channel\t1";
  private static final int MOST_EVENTS = 1_000_000;
  private static final int MOST_COST = 3000;

  private final ChannelEvents events = new ChannelEvents();
  private final String name;
  private int number = 1;
  private int read;

  private ChannelFile(String name) {
    this.name = name;
  }

  /** The file's text. */
  static String write(ChannelEvents logProbs) {
    StringBuilder out = new StringBuilder(MAGIC);
    int written = 0;
    written += section(out, '1', 1, logProbs.single());
    written += section(out, '2', 2, logProbs.pair());
    written += section(out, '+', 1, logProbs.invented());
    return out.append("\nend\t").append(written).append('\n').toString();
  }

  private static int section(StringBuilder out, char kind, int meantLength, EventTable table) {
    String last = "";
    for (long key : table.keys()) {
      String text = EventTable.meant(key) + EventTable.rest(key);
      String meant = kind == '+' ? "" : text.substring(0, meantLength);
      if (last.isEmpty() || !last.equals(kind + meant)) {
        last = kind + meant;
        out.append('\n').append(kind).append('\t').append(meant);
      }
      out.append('\t').append(text, meantLength, text.length());
      out.append('\t').append(Math.round(-100 * table.get(key, 0)));
    }
    return table.size();
  }

  /**
   * Reads a file.
   *
   * @param name what to call it in a message
   * @throws IOException if it cannot be read or is no such file, with name and line
   */
  static ChannelEvents read(Reader in, String name) throws IOException {
    ChannelFile file = new ChannelFile(name);
    BufferedReader lines = new BufferedReader(in);
    if (!MAGIC.equals(lines.readLine())) {
      throw file.damaged("not a channel of version 1");
    }
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      file.number++;
      List<String> fields = List.of(line.split("\t", -1));
      if (fields.get(0).equals("end")) {
        file.checkEnd(fields, lines.readLine());
        return file.events;
      }
      file.readLine(fields);
    }
    throw file.damaged("cut short: the end line is missing");
  }

  private void checkEnd(List<String> fields, String after) throws IOException {
    if (fields.size() != 2 || !fields.get(1).equals(String.valueOf(read)) || after != null) {
      throw damaged(String.format(Locale.ROOT, "%d events, not as the end line says", read));
    }
  }

  private void readLine(List<String> fields) throws IOException {
    int length = List.of("+", "1", "2").indexOf(fields.get(0));
    if (length < 0
        || fields.size() < 4
        || fields.size() % 2 != 0
        || fields.get(1).length() != length) {
      throw damaged("not a line of events");
    }
    for (int i = 2; i < fields.size(); i += 2) {
      put(fields.get(1), fields.get(i), -cost(fields.get(i + 1)) / 100.0);
    }
  }

  private void put(String meant, String seen, double logProb) throws IOException {
    boolean fits =
        meant.length() == 1 ? seen.length() <= ChannelEvents.LONGEST : seen.length() == 1;
    if (!fits || ++read > MOST_EVENTS) {
      throw damaged("an event too long, or too many events");
    }
    switch (meant.length()) {
      case 0 -> events.invented().put(ChannelEvents.inventedKey(seen.charAt(0)), logProb);
      case 1 ->
          events.single().put(EventTable.key(meant.charAt(0), seen, 0, seen.length()), logProb);
      default ->
          events
              .pair()
              .put(EventTable.pairKey(meant.charAt(0), meant.charAt(1), seen.charAt(0)), logProb);
    }
  }

  private int cost(String digits) throws IOException {
    try {
      int cost = Integer.parseInt(digits);
      if (cost >= 0 && cost <= MOST_COST) {
        return cost;
      }
    } catch (NumberFormatException e) {
      throw damaged("not a cost: " + digits);
    }
    throw damaged("not a cost: " + digits);
  }

  private IOException damaged(String why) {
    return new IOException(name + ", line " + number + ": " + why);
  }
}
