package vn.nghiquyet.text.legacy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How Vietnamese syllables are spelled, to the letter: the onsets and rimes there are, where the
 * tone stands, and which tones a stop allows. Stricter than {@code Syllables}: text in a wrong
 * encoding looks much like Vietnamese, too.
 */
final class Spelling {
  private static final int SAC = 2;
  private static final int NANG = 5;

  /** Longest first, so that what is left is the rime. */
  private static final List<String> ONSETS =
      List.of(
          "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ",
          "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "");

  private static final Set<String> RIMES =
      Arrays.stream(
              ("a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu"
                      + " ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip"
                      + " it iu iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot oa oac oach oai"
                      + " oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ooc"
                      + " oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut"
                      + " uân uâng uât uây uê uêch uên uênh uôc uôi uôm uôn uông uôt uơ uơt uy uya"
                      + " uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn"
                      + " ương ươp ươt ươu y yêm yên yêng yêt yêu ynh ych yt")
                  .split(" "))
          .collect(Collectors.toUnmodifiableSet());

  private Spelling() {}

  /** Whether a word, in NFC and lower case, is spelled as a syllable can be. */
  static boolean isSyllable(String word) {
    if (word.isEmpty() || word.length() > 7) {
      return false;
    }
    char[] bare = word.toCharArray();
    int at = -1;
    int tone = 0;
    for (int i = 0; i < bare.length; i++) {
      int found = Marks.tone(bare[i]);
      if (found != 0 && tone != 0) {
        return false;
      }
      if (found != 0) {
        tone = found;
        at = i;
        bare[i] = Marks.toneless(bare[i]);
      }
    }
    return isSyllable(new String(bare), at, tone);
  }

  private static boolean isSyllable(String bare, int at, int tone) {
    for (String onset : ONSETS) {
      if (bare.startsWith(onset)) {
        String rime = bare.substring(onset.length());
        boolean i = onset.equals("gi") && !rime.startsWith("i") && isRime("i" + rime);
        if (isRime(rime) && isPlace(rime, at - onset.length(), onset) && isTone(rime, tone)) {
          return true;
        }
        if (i && isPlace("i" + rime, at - 1, "g") && isTone(rime, tone)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isRime(String rime) {
    return RIMES.contains(rime);
  }

  /** A syllable that ends in a stop has an acute or a dot. */
  private static boolean isTone(String rime, int tone) {
    boolean stop =
        rime.endsWith("c")
            || rime.endsWith("ch")
            || rime.endsWith("p")
            || rime.endsWith("t")
            || rime.endsWith("k");
    return !stop || tone == SAC || tone == NANG;
  }

  /** Whether the tone may stand there; on the u of qu and the i of gi it often does. */
  private static boolean isPlace(String rime, int at, String onset) {
    int vowels = 0;
    while (vowels < rime.length() && "aăâeêioôơuưy".indexOf(rime.charAt(vowels)) >= 0) {
      vowels++;
    }
    if (at < 0) {
      return at < -1 || onset.isEmpty() || onset.equals("qu") || onset.equals("gi");
    }
    String nucleus = rime.substring(0, vowels);
    for (int i = vowels - 1; i >= 0; i--) {
      if ("ăâêôơư".indexOf(nucleus.charAt(i)) >= 0) {
        return at == i;
      }
    }
    if (vowels == 3) {
      return at == 1;
    }
    boolean glide = nucleus.equals("oa") || nucleus.equals("oe") || nucleus.equals("uy");
    boolean open = vowels == rime.length();
    if (glide || nucleus.equals("oo")) {
      return at == 1 || at == 0 && open;
    }
    return at == 0;
  }
}
