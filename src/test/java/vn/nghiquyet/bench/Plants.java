package vn.nghiquyet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Region;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.text.SourceText;
import vn.nghiquyet.text.Words;

/** Plants edits of known place and kind in a text. */
final class Plants {
  /** What is planted. */
  enum What {
    NUMBER,
    MODAL,
    WORD
  }

  /**
   * A planted edit.
   *
   * @param citation of the unit in the text before
   * @param before the word that was there; empty where one was put in
   * @param after the word that is there now; empty where one was taken out
   * @param behind how many words of the unit before stand behind {@code before}
   */
  record Plant(What what, String citation, String before, String after, int behind) {}

  private static final Map<String, String> MODALS =
      Map.of(
          "phải", "có thể",
          "có thể", "phải",
          "được", "không được",
          "không", "");

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d/.,-])\\d+(?![\\d/.,]*[\\d/])");

  private final Random random;
  private final List<String> lines;
  private final List<String> vocabulary;
  private final List<Plant> plants = new ArrayList<>();

  private Plants(String text, long seed) {
    this.random = new Random(seed);
    this.lines = new ArrayList<>(text.lines().toList());
    this.vocabulary =
        Words.keys(text).stream()
            .filter(word -> word.length() > 2 && word.chars().allMatch(Character::isLetter))
            .distinct()
            .toList();
  }

  /** A text with edits. */
  record Planted(String text, List<Plant> plants) {}

  /** Plants an edit in about so many of the units of the body. */
  static Planted in(String text, double share, long seed) {
    Plants plants = new Plants(text, seed);
    Document document = new DocumentParser().parse(SourceText.ofText("a.txt", text));
    List<Unit> units = Unit.of(document);
    for (Unit unit : units) {
      if (unit.region() == Region.BODY
          && unit.words().size() >= 8
          && plants.random.nextDouble() < share) {
        int last =
            unit.index() + 1 < units.size() ? units.get(unit.index() + 1).line() - 1 : unit.line();
        plants.plant(unit, Math.max(unit.line(), last));
      }
    }
    return new Planted(String.join("\n", plants.lines) + "\n", List.copyOf(plants.plants));
  }

  private void plant(Unit unit, int last) {
    int line = unit.line() - 1 + random.nextInt(last - unit.line() + 1);
    String text = lines.get(line);
    What what = What.values()[random.nextInt(3)];
    boolean done =
        switch (what) {
          case NUMBER -> number(unit, line, last, text);
          case MODAL -> modal(unit, line, last, text);
          case WORD -> false;
        };
    if (!done) {
      word(unit, line, last, text);
    }
  }

  private boolean number(Unit unit, int line, int last, String text) {
    Matcher numbers = NUMBER.matcher(text);
    List<int[]> found = new ArrayList<>();
    while (numbers.find()) {
      if (numbers.start() > 5) { // not its label
        found.add(new int[] {numbers.start(), numbers.end()});
      }
    }
    if (found.isEmpty()) {
      return false;
    }
    int[] place = found.get(random.nextInt(found.size()));
    String before = text.substring(place[0], place[1]);
    int digit = random.nextInt(before.length());
    char other = (char) ('1' + (before.charAt(digit) - '0' + random.nextInt(8)) % 9);
    String after = before.substring(0, digit) + other + before.substring(digit + 1);
    return !after.equals(before) && put(What.NUMBER, unit, line, last, place[0], before, after);
  }

  private boolean modal(Unit unit, int line, int last, String text) {
    for (String modal : MODALS.keySet().stream().sorted().toList()) {
      Matcher found = Pattern.compile("(?<=[\\p{Ll},] )" + modal + "(?= \\p{Ll})").matcher(text);
      if (found.find()) {
        return put(What.MODAL, unit, line, last, found.start(), modal, MODALS.get(modal));
      }
    }
    return false;
  }

  private void word(Unit unit, int line, int last, String text) {
    Matcher words = Pattern.compile("(?<=\\p{Ll} )\\p{Ll}{2,}(?= \\p{Ll})").matcher(text);
    List<int[]> found = new ArrayList<>();
    while (words.find()) {
      found.add(new int[] {words.start(), words.end()});
    }
    if (found.isEmpty()) {
      return;
    }
    int[] place = found.get(random.nextInt(found.size()));
    String before = text.substring(place[0], place[1]);
    String other = vocabulary.get(random.nextInt(vocabulary.size())).toLowerCase(Locale.ROOT);
    int how = random.nextInt(4);
    String after = how == 0 ? "" : how == 1 ? before + " " + other : other;
    if (!after.equals(before)) {
      put(What.WORD, unit, line, last, place[0], before, after);
    }
  }

  private boolean put(
      What what, Unit unit, int line, int last, int at, String before, String after) {
    String text = lines.get(line);
    String rest = text.substring(at + before.length());
    int behind = Words.keys(rest).size();
    for (String other : lines.subList(line + 1, last)) {
      behind += Words.keys(other).size();
    }
    String next = after.isEmpty() ? rest.stripLeading() : after + rest;
    lines.set(line, text.substring(0, at) + next);
    plants.add(new Plant(what, unit.citation(), before, after, behind));
    return true;
  }
}
