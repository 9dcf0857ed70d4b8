package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Words;

/**
 * What a text says, whoever says it: bare syllables and numbers, with the names of provinces,
 * bodies of the levels of administration and places of living brought to one form. Case,
 * punctuation, tone marks and other marks are set aside; what a print lost of them is no
 * difference.
 */
final class Wording {
  /** A province or a city that is one. */
  private static final String PROVINCE = "tỉnh";

  /** Where people live in a commune. */
  private static final String HAMLET = "thôn";

  private static final String COMMUNES = "cấp-xã";

  private static final String DISTRICTS = "cấp-huyện";

  private static final Map<String, List<String>> SHORT =
      Map.of(
          "ubnd", List.of("uy", "ban", "nhan", "dan"),
          "hdnd", List.of("hoi", "dong", "nhan", "dan"),
          "ubmttq", List.of("uy", "ban", "mat", "tran", "to", "quoc"),
          "mttq", List.of("mat", "tran", "to", "quoc"),
          "cntt", List.of("cong", "nghe", "thong", "tin"),
          "ttdt", List.of("thong", "tin", "dien", "tu"),
          "tthc", List.of("thu", "tuc", "hanh", "chinh"));

  /**
   * Names of bodies that every province has, and those whom resolutions of any kind address in one
   * breath: each is one word, since the words inside say nothing of a measure. The list was made
   * while looking at the same alignment as the bounds of {@link Relations}.
   */
  private static final Map<String, List<List<String>>> STOCK =
      Stream.of(
              "uy ban nhan dan",
              "thuong truc hoi dong nhan dan",
              "hoi dong nhan dan",
              "uy ban mat tran to quoc viet nam",
              "uy ban mat tran to quoc",
              "mat tran to quoc viet nam",
              "mat tran to quoc",
              "ban thanh tra nhan dan",
              "ban giam sat dau tu cua cong dong",
              "to chuc chinh tri xa hoi",
              "can bo cong chuc vien chuc nguoi lao dong",
              "can bo cong chuc vien chuc",
              "can bo cong chuc",
              "co quan don vi dia phuong",
              "co quan don vi")
          .map(phrase -> List.of(phrase.split(" ", -1)))
          .collect(Collectors.groupingBy(words -> words.get(0)));

  private static final List<List<String>> HAMLETS =
      List.of(
          List.of("to", "dan", "pho"),
          List.of("khu", "dan", "cu"),
          List.of("khu", "pho"),
          List.of("thon"),
          List.of("xom"),
          List.of("ap"),
          List.of("khom"));

  /** Names of places of living that mean something else when they stand alone. */
  private static final Set<String> HAMLETS_BESIDE_OTHERS = Set.of("ban", "lang", "buon", "to");

  private static final List<List<String>> COMMUNE_NAMES =
      List.of(List.of("thi", "tran"), List.of("dac", "khu"), List.of("xa"), List.of("phuong"));

  private static final List<List<String>> DISTRICT_NAMES =
      List.of(List.of("thi", "xa"), List.of("quan"), List.of("huyen"));

  private static final List<String> CITY = List.of("thanh", "pho");

  /** Before tinh these make another word of it. */
  private static final Set<String> BEFORE_VERB = Set.of("ban", "cong", "tan", "thuc");

  /** What no phrase begins with is a word by itself, unless a place is called so. */
  private static final Set<String> OPENERS =
      Stream.of(
              STOCK.keySet().stream(),
              SHORT.keySet().stream(),
              HAMLETS_BESIDE_OTHERS.stream(),
              Stream.of(HAMLETS, COMMUNE_NAMES, DISTRICT_NAMES, List.of(CITY))
                  .flatMap(List::stream)
                  .map(phrase -> phrase.get(0)),
              Stream.of("tinh", "tp", "cap"))
          .flatMap(words -> words)
          .collect(Collectors.toUnmodifiableSet());

  private final List<String> words = new ArrayList<>();
  private final List<Boolean> capital = new ArrayList<>();
  private final List<String> out = new ArrayList<>();
  private final Places places;

  private Wording(String text, Places places) {
    this.places = places;
    for (Words.Token token : Words.tokens(text)) {
      if (token.type() == Words.Type.WORD) {
        words.add(Fold.fold(token.text()));
        capital.add(Character.isUpperCase(token.text().codePointAt(0)));
      } else if (token.type() == Words.Type.NUMBER) {
        words.add(number(token.text()));
        capital.add(false);
      }
    }
  }

  static List<String> of(String text, Places places) {
    return new Wording(text, places).read();
  }

  private List<String> read() {
    int i = 0;
    while (i < words.size()) {
      i += step(i);
    }
    return List.copyOf(out);
  }

  private int step(int i) {
    if (!OPENERS.contains(words.get(i)) && !places.mayBegin(words.get(i))) {
      out.add(words.get(i));
      return 1;
    }
    for (List<String> phrase : STOCK.getOrDefault(words.get(i), List.of())) {
      if (starts(phrase, i)) {
        out.add(String.join("-", phrase));
        return phrase.size();
      }
    }
    int province = province(i);
    if (province > 0) {
      return put(PROVINCE, province);
    }
    int hamlet = any(HAMLETS, i);
    if (hamlet > 0 && !(words.get(i).equals("ap") && !capitalOrList(i))) {
      return put(HAMLET, hamlet);
    }
    if (last().equals(HAMLET) && HAMLETS_BESIDE_OTHERS.contains(words.get(i))) {
      return put(HAMLET, 1);
    }
    int communes = level(COMMUNE_NAMES, "xa", i);
    if (communes > 0) {
      return put(COMMUNES, communes);
    }
    int districts = level(DISTRICT_NAMES, "huyen", i);
    if (districts > 0) {
      return put(DISTRICTS, districts);
    }
    List<String> full = SHORT.get(words.get(i));
    if (full != null) {
      out.addAll(full);
      return 1;
    }
    out.add(words.get(i));
    return 1;
  }

  /** A hamlet that is called ấp stands in a list or bears a name. */
  private boolean capitalOrList(int i) {
    return last().equals(HAMLET)
        || i + 1 < words.size() && (any(HAMLETS, i + 1) > 0 || capital.get(i + 1));
  }

  /** tỉnh X, thành phố X, tỉnh, thành phố, or X alone where it is written as a name. */
  private int province(int i) {
    int kind =
        words.get(i).equals("tinh") && !isVerb(i)
            ? 1
            : words.get(i).equals("tp") ? 1 : starts(CITY, i) ? 2 : 0;
    int name = i + kind < words.size() ? places.length(words, i + kind) : 0;
    boolean named = name > 0 && isName(i + kind, name);
    if (kind > 0) {
      return named ? kind + name : kind;
    }
    return named && !words.get(i).equals("ho") ? name : 0;
  }

  /** tính, tình, tĩnh and their like; told from tỉnh by what follows. */
  private boolean isVerb(int i) {
    return i > 0 && BEFORE_VERB.contains(words.get(i - 1));
  }

  private boolean isName(int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (!capital.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** A list of two names of a level at least, or the level called by its name: cấp xã. */
  private int level(List<List<String>> names, String name, int i) {
    if (words.get(i).equals("cap") && i + 1 < words.size() && words.get(i + 1).equals(name)) {
      return 2;
    }
    int length = 0;
    int count = 0;
    for (int one = any(names, i);
        one > 0;
        one = i + length < words.size() ? any(names, i + length) : 0) {
      length += one;
      count++;
    }
    return count > 1 ? length : 0;
  }

  private int any(List<List<String>> phrases, int i) {
    for (List<String> phrase : phrases) {
      if (starts(phrase, i)) {
        return phrase.size();
      }
    }
    return 0;
  }

  private boolean starts(List<String> phrase, int i) {
    if (i + phrase.size() > words.size()) {
      return false;
    }
    for (int k = 0; k < phrase.size(); k++) {
      if (!words.get(i + k).equals(phrase.get(k))) {
        return false;
      }
    }
    return true;
  }

  private int put(String one, int length) {
    if (!last().equals(one)) {
      out.add(one);
    }
    return length;
  }

  private String last() {
    return out.isEmpty() ? "" : out.get(out.size() - 1);
  }

  /** 06 is 6. */
  private static String number(String text) {
    int i = 0;
    while (i + 1 < text.length()
        && text.charAt(i) == '0'
        && Character.isDigit(text.charAt(i + 1))) {
      i++;
    }
    return text.substring(i);
  }
}
