package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.noise.Channel;

/**
 * The labels of lists, which go by their order: between b) and d) the label {@code ¢)} is c), and a
 * second d) is đ). A label that may be right is left as it is. Keeps where the list is from line to
 * line; not for use by several threads.
 */
final class Labels {
  private static final String ORDER = "abcdđeghiklmnopqrstuvxy";
  private static final Pattern POINT =
      Pattern.compile("\\s*(?<label>\\S{1,2}?)\\)(?<gap>\\s*)(?=\\S).*");
  private static final Pattern NUMBER =
      Pattern.compile("\\s*\\d{1,2}(?:\\.\\d{1,2}){0,9}(?<mark>,)\\s+\\p{Lu}.*");

  /** A Roman number read in strokes and small letters: {@code lii,} is III., not lũ. */
  private static final Pattern ROMAN =
      Pattern.compile(
          "\\s*(?<label>[Iil1|!]{2,3}|[Iil1|!]?[VvXx][Iil1|!]{0,3})(?<mark>[.,])\\s+\\p{L}.*");

  /** A label less probable than this is no misread letter of the list. */
  private static final double LEAST = -10;

  private int last = -1;

  /**
   * What stands at the start of a line, changed or not, at most one or two places.
   *
   * @param line without its end
   * @param channel how it was read; null for text that is right but for its marks
   */
  List<Restored> read(String line, Channel channel) {
    List<Restored> out = new ArrayList<>();
    Matcher number = NUMBER.matcher(line);
    if (channel != null && number.matches()) {
      out.add(sure(number.start("mark"), number.end("mark"), "."));
    }
    Matcher roman = ROMAN.matcher(line);
    if (channel != null && roman.matches() && !number.matches()) {
      out.add(sure(roman.start("label"), roman.end("label"), roman.group("label")));
      out.add(sure(roman.start("mark"), roman.end("mark"), "."));
    }
    Matcher point = POINT.matcher(line);
    if (point.matches()) {
      label(point, channel, out);
    }
    return out;
  }

  private void label(Matcher point, Channel channel, List<Restored> out) {
    String seen = point.group("label");
    int place = seen.length() == 1 ? ORDER.indexOf(seen.charAt(0)) : -1;
    int next = last + 1 < ORDER.length() ? last + 1 : -1;
    if (place == last && last >= 0 && seen.equals("d")) {
      place = next;
    } else if (place < 0 && last >= 0 && next >= 0 && mayBe(seen, next, channel)) {
      place = next;
    }
    if (place < 0) {
      return;
    }
    last = place;
    String meant = ORDER.substring(place, place + 1);
    out.add(sure(point.start("label"), point.end("label"), meant));
    if (channel != null && point.group("gap").isEmpty()) {
      out.add(sure(point.start("gap"), point.start("gap"), " "));
    }
  }

  private static boolean mayBe(String seen, int place, Channel channel) {
    boolean number = seen.chars().allMatch(Character::isDigit);
    return channel != null
        && !(number && seen.length() > 1)
        && channel.logProb(seen, ORDER.substring(place, place + 1)) > LEAST;
  }

  private static Restored sure(int start, int end, String text) {
    return new Restored(start, end, List.of(new Doubt.Alternative(text, 1)));
  }
}
