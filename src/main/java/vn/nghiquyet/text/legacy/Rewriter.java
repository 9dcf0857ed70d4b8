package vn.nghiquyet.text.legacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.model.Conversion.Encoding;

/** Writes a paragraph anew, word by word in its encoding, run by run as it was. */
final class Rewriter {
  private final Detector detector;
  private final LegacyFont.Names names;
  private final Report report;

  Rewriter(Detector detector, LegacyFont.Names names, Report report) {
    this.detector = detector;
    this.names = names;
    this.report = report;
  }

  /** The texts of the runs; those that stay the same are the strings given. */
  List<String> rewrite(List<FontRun> runs, List<Token> tokens, int[] states) {
    StringBuilder all = new StringBuilder();
    runs.forEach(run -> all.append(run.text()));
    char[] made = all.toString().toCharArray();
    Codec[] codecs = new Codec[made.length];
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (states[i] != Detector.AS_IS && !stays(token, states[i])) {
        Codec codec = Codec.ALL.get(states[i] - 1);
        char[] decoded = codec.decode(token.text());
        System.arraycopy(decoded, 0, made, token.start(), decoded.length);
        Arrays.fill(codecs, token.start(), token.start() + decoded.length, codec);
      }
    }
    List<String> out = new ArrayList<>(runs.size());
    int at = 0;
    for (FontRun run : runs) {
      out.add(text(run, at, made, codecs));
      at += run.text().length();
    }
    return out;
  }

  /**
   * Signs between words, which in some encodings are never letters that stand alone, and a word of
   * Unicode among others.
   */
  private boolean stays(Token token, int state) {
    double[] reads = detector.evidence(token);
    Encoding encoding = Codec.ALL.get(state - 1).encoding();
    boolean full = encoding == Encoding.VISCII || encoding == Encoding.VPS;
    return token.isSigns() && (!full || token.hasDigit())
        || Evidence.hasUnicode(token.text()) && reads[Detector.AS_IS] >= reads[state];
  }

  private String text(FontRun run, int start, char[] made, Codec[] codecs) {
    boolean capitals = names.of(run.font()).capitals();
    Map<Encoding, Integer> changed = new EnumMap<>(Encoding.class);
    StringBuilder out = new StringBuilder(run.text().length());
    for (int i = 0; i < run.text().length(); i++) {
      char c = made[start + i];
      Codec codec = codecs[start + i];
      boolean high = capitals && codec != null && codec.encoding() == Encoding.TCVN3;
      c = high ? Character.toUpperCase(c) : c;
      if (c != run.text().charAt(i)) {
        changed.merge(codec.encoding(), 1, Integer::sum);
      }
      if (c != Codec.ABSORBED || codec == null) {
        out.append(c);
      }
    }
    changed.forEach((encoding, count) -> report.add(encoding, run.font(), count));
    return changed.isEmpty() ? run.text() : out.toString();
  }
}
