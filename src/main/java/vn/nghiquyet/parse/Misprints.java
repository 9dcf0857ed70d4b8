package vn.nghiquyet.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.text.Roman;

/** What a misprinted or misread label may have been: ¢ for c, l for 1, d for đ. */
final class Misprints {
  /** Cost of a slip between characters that look alike. */
  static final double NEAR = 1.0;

  /** Cost of a slip to anything. */
  private static final double FAR = 2.2;

  /** Characters that print like a digit, and the digits. */
  private static final String LIKE_DIGIT = "lI|!ìíOoSsBZzGbgq";

  private static final String LIKE_DIGIT_VALUE = "111111005582266" + "99";

  /** What OCR and typing slips print for a point letter. */
  private static final String LIKE_LETTER = "¢©€(àáâãạảåôóöèéêðgqñïíì1¡";

  private static final String LIKE_LETTER_VALUE =
      "cccc" + "aaaaaaa" + "ooo" + "eee" + "đ" + "qg" + "niiiii";

  /** Characters that print like parts of Roman numbers. */
  private static final String LIKE_ROMAN = Roman.LIKE_ONE + "VvXxLTHUJMNY[](){}/\\";

  private static final int MOST_STROKES = 4;

  /** Two or three strokes, one of which may be a V or X. */
  private static final Pattern STROKES = Pattern.compile("I{2,3}|[VX]I{1,3}|I[VX]");

  /** What it costs that a single stroke was the number I and not 1. */
  private static final double ONE_STROKE = NEAR + 0.3;

  private Misprints() {}

  /** A point letter printed as something else: ¢) for c), à) for a). */
  static void letters(String body, int end, List<Form> out) {
    if (body.length() == 1) {
      int like = LIKE_LETTER.indexOf(body.charAt(0));
      if (like >= 0 && like < LIKE_LETTER_VALUE.length()) {
        out.add(
            new Form(
                Style.LETTER,
                new Label.Letter(LIKE_LETTER_VALUE.substring(like, like + 1), ""),
                0,
                "",
                end,
                NEAR));
      }
    }
    if (body.equals("a")) {
      out.add(new Form(Style.LETTER, new Label.Letter("đ", ""), 0, "", end, FAR));
    }
    if (body.length() <= 2 && (body.length() == 2 || Label.LETTERS.indexOf(body.charAt(0)) < 0)) {
      out.add(new Form(Style.LETTER, Label.NONE, 0, "", end, FAR));
    }
  }

  /**
   * A Roman number printed with letters that look like its own: Il. for II., lv. for IV. A stroke
   * of it may be lost, li. for III.: such a one may be whatever comes next.
   */
  static void roman(String body, int end, List<Form> out) {
    if (body.length() > 1 && STROKES.matcher(Roman.strokes(body)).matches()) {
      out.add(new Form(Style.ROMAN, Label.NONE, 0, "", end, FAR));
    }
    String letters = romanLetters(body);
    if (!letters.isEmpty()) {
      double slip = letters.equals("I") ? ONE_STROKE : NEAR;
      out.add(
          new Form(Style.ROMAN, new Label.Roman(Roman.value(letters), letters), 0, "", end, slip));
    }
  }

  /**
   * Lets a 1. be the Roman I where the second of its list is Roman and misread as well, li. for
   * II., and no I is read before it.
   */
  static List<LabelDecoder.Candidate> withFirstRoman(List<LabelDecoder.Candidate> candidates) {
    int second = first(candidates, form -> form.isSlip() && form.ordinal() == 2);
    if (second == candidates.size() || first(candidates, form -> form.ordinal() == 1) < second) {
      return candidates;
    }
    List<LabelDecoder.Candidate> out = new ArrayList<>(candidates);
    for (int i = 0; i < second; i++) {
      LabelDecoder.Candidate candidate = candidates.get(i);
      Form form = candidate.forms().get(0);
      if (form.style() == Style.NUMBER && form.label().text().equals("1") && !form.isSlip()) {
        List<Form> forms = new ArrayList<>(candidate.forms());
        forms.add(new Form(Style.ROMAN, new Label.Roman(1, "I"), 0, "", form.end(), ONE_STROKE));
        out.set(i, new LabelDecoder.Candidate(forms, candidate.start()));
      }
    }
    return out;
  }

  /** The first candidate with such a Roman form; as many as there are where none has. */
  private static int first(List<LabelDecoder.Candidate> candidates, Predicate<Form> which) {
    int i = 0;
    while (i < candidates.size()
        && candidates.get(i).forms().stream()
            .noneMatch(form -> form.style() == Style.ROMAN && which.test(form))) {
      i++;
    }
    return i;
  }

  /** The same alone behind a keyword, where strokes ran together: whatever number comes next. */
  static void romanAlone(String token, Style style, int end, List<Form> out) {
    String body = token.replaceFirst("[.:;,]$", "");
    String letters = romanLetters(body);
    if (!letters.isEmpty()) {
      Label label = new Label.Roman(Roman.value(letters), letters);
      out.add(new Form(style, label, 0, "", end, NEAR));
    }
    if (!body.isEmpty()
        && body.length() <= MOST_STROKES
        && body.chars().allMatch(c -> LIKE_ROMAN.indexOf(c) >= 0)) {
      out.add(new Form(style, Label.NONE, 0, "", end, FAR));
    }
  }

  /** The Roman number that a misprinted one shows, in upper case; empty where it shows none. */
  private static String romanLetters(String body) {
    String letters = Roman.strokes(body);
    int value = Roman.value(letters);
    boolean told = body.length() > 1 || letters.equals("I");
    return told && value > 0 && Roman.of(value).equals(letters) ? letters : "";
  }

  /** The number that a misprinted one shows, or -1. */
  static int digits(String body) {
    int value = 0;
    if (body.length() > 3) {
      return -1;
    }
    for (int k = 0; k < body.length(); k++) {
      char c = body.charAt(k);
      int like = LIKE_DIGIT.indexOf(c);
      if (!Character.isDigit(c) && like < 0) {
        return -1;
      }
      value =
          value * 10 + (like < 0 ? Character.digit(c, 10) : LIKE_DIGIT_VALUE.charAt(like) - '0');
    }
    return value;
  }
}
