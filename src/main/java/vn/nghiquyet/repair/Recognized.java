package vn.nghiquyet.repair;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.text.Sighting;
import vn.nghiquyet.text.Tones;

/**
 * What the recognizer says of the pieces of a paragraph, as natural logarithms: how much less it
 * costs to change one, and which other words it may have seen there.
 *
 * <p>An alternative differs from the word in one place, and only where all of that lies in a piece
 * does it say something of the piece. A number is never another number; but what is none, having a
 * sign or a letter, may be one.
 */
final class Recognized {
  /** What it costs more to change a word that is surer by 1. */
  private static final float WEIGHT = 4;

  /** Where confidence says nothing: most words are as sure. */
  private static final float USUAL = 0.97f;

  private static final float MOST = 1.5f;

  /** How much of the odds counts that the recognizer gives an alternative; it is too sure. */
  private static final float TRUST = 0.3f;

  private static final double LEAST = 1e-6;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /** A digit at least, and letters and signs that digits are taken for. */
  private static final Pattern DIGITS = Pattern.compile("(?=.*\\d)[\\d\\p{L}\\]|!]{1,4}");

  private static final Pattern ENDS_IN_BRACKET = Pattern.compile("\\d{1,3}\\]");

  /** What it is worth that a bracket which closes none is a 1. */
  private static final float BRACKET = -1;

  private final LanguageModel model;
  private final String text;
  private final Evidence evidence;

  /**
   * Looks up pieces.
   *
   * @param text the paragraph
   * @param evidence by place in the paragraph
   */
  Recognized(LanguageModel model, String text, Evidence evidence) {
    this.model = model;
    this.text = text;
    this.evidence = evidence;
  }

  /** What is to be added for any change of a piece: less than 0 where the recognizer was sure. */
  float change(Piece piece) {
    return evidence
        .about(piece.start(), piece.end())
        .map(seen -> WEIGHT * (USUAL - (float) seen.confidence()))
        .map(sum -> Math.max(-MOST, Math.min(MOST, sum)))
        .orElse(0f);
  }

  /** The words that a piece may be, by id, each with what it has. */
  SortedMap<Integer, Float> words(Piece piece) {
    SortedMap<Integer, Float> out = new TreeMap<>();
    readings(piece)
        .forEach(
            (reading, score) -> {
              int id = model.id(TokenCursor.key(Tones.fold(reading)));
              if (id > LanguageModel.SYMBOL) {
                out.merge(id, score, Math::max);
              }
            });
    return out;
  }

  /** The numbers that a piece which is none may be, each with what it has. */
  SortedMap<String, Float> numbers(Piece piece) {
    String seen = text.substring(piece.start(), piece.end());
    SortedMap<String, Float> out = new TreeMap<>();
    if (DIGITS.matcher(seen).matches() && !NUMBER.matcher(seen).matches()) {
      readings(piece)
          .forEach(
              (reading, score) -> {
                if (NUMBER.matcher(reading).matches() && keepsDigits(seen, reading)) {
                  out.put(reading, score);
                }
              });
    }
    if (isOne(piece, seen)) {
      out.merge(seen.replace(']', '1'), BRACKET, Math::max);
    }
    return out;
  }

  /**
   * Whether a bracket that closes none stands for a 1, as in {@code 200]}; in a label it may not.
   */
  private boolean isOne(Piece piece, String seen) {
    String before = text.substring(0, piece.start());
    return ENDS_IN_BRACKET.matcher(seen).matches()
        && evidence.about(piece.start(), piece.end()).isPresent()
        && !before.isBlank()
        && before.indexOf('[') < 0
        && !before.endsWith("(");
  }

  private static boolean keepsDigits(String seen, String number) {
    for (int i = 0; i < seen.length(); i++) {
      if (Character.isDigit(seen.charAt(i)) && seen.charAt(i) != number.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Other readings of a piece, each as long as it and with what it has. */
  private SortedMap<String, Float> readings(Piece piece) {
    SortedMap<String, Float> out = new TreeMap<>();
    Optional<Sighting> seen = evidence.about(piece.start(), piece.end());
    if (seen.isEmpty()) {
      return out;
    }
    int length = seen.get().end() - seen.get().start();
    String before = text.substring(seen.get().start(), piece.start());
    String behind = text.substring(piece.end(), seen.get().end());
    for (Sighting.Alternative other : seen.get().alternatives()) {
      String whole = other.text();
      if (whole.length() == length && whole.startsWith(before) && whole.endsWith(behind)) {
        String reading = whole.substring(before.length(), length - behind.length());
        double odds = log(other.confidence()) - log(seen.get().confidence());
        out.merge(reading, TRUST * (float) Math.min(0, odds), Math::max);
      }
    }
    return out;
  }

  private static double log(double confidence) {
    return Math.log(Math.max(LEAST, confidence));
  }
}
