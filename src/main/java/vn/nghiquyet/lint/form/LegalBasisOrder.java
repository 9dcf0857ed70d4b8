package vn.nghiquyet.lint.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Severity;

/**
 * Legal bases that do not go from the higher instrument to the lower; and one decree or circular
 * out of the order of years that the others of its kind are in.
 */
final class LegalBasisOrder extends BaseRule {
  private static final Pattern BASIS =
      Pattern.compile(
          "(?iu)^căn cứ\\s+(?:các\\s+)?(hiến pháp|bộ luật|luật|nghị quyết|pháp lệnh|nghị định|quyết định|thông tư)\\b(.*)");

  private static final List<String> RANKS =
      List.of("hiến pháp", "luật", "pháp lệnh", "nghị định", "quyết định", "thông tư");

  private static final Pattern YEAR = Pattern.compile("\\d/((?:19|20)\\d\\d)/\\p{Lu}");

  /** So many others of its kind must be in the order of years. */
  private static final int WITNESSES = 3;

  /** Of resolutions and of decisions the body is not sure. */
  private static final int UNKNOWN = -1;

  LegalBasisOrder() {
    super("legal-basis-order", Family.FORM, Severity.INFO);
  }

  @Override
  public void check(Subject subject, Findings out) {
    ranks(subject, out);
    years(subject, "nghị định", out);
    years(subject, "thông tư", out);
  }

  /**
   * The one that breaks the order, where all others of a kind are in it and are enough to show it.
   */
  private static void years(Subject subject, String kind, Findings out) {
    List<Block> all = new ArrayList<>(bases(subject));
    all.removeIf(block -> !kind(block).equals(kind) || year(block) == 0);
    List<Integer> odd = new ArrayList<>();
    for (int i = 0; i < all.size() && all.size() > WITNESSES; i++) {
      List<Block> others = new ArrayList<>(all);
      others.remove(i);
      boolean before = i > 0 && year(all.get(i)) < year(all.get(i - 1));
      if (isInOrder(others) && before && !isInOrder(all)) {
        odd.add(i);
      }
    }
    if (odd.size() == 1) {
      Block one = all.get(odd.get(0));
      String newer = name(all.get(odd.get(0) - 1));
      out.add("year", subject.range(one), Optional.empty(), name(one), newer);
    }
  }

  private static boolean isInOrder(List<Block> blocks) {
    for (int i = 1; i < blocks.size(); i++) {
      if (year(blocks.get(i)) < year(blocks.get(i - 1))) {
        return false;
      }
    }
    return true;
  }

  private static String kind(Block block) {
    Matcher m = BASIS.matcher(block.text());
    return m.find() ? m.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** The year in the symbol; 0 where it has none. */
  private static int year(Block block) {
    Matcher m = YEAR.matcher(block.text());
    return m.find() ? Integer.parseInt(m.group(1)) : 0;
  }

  private static void ranks(Subject subject, Findings out) {
    Block highest = null;
    int rank = UNKNOWN;
    for (Block block : bases(subject)) {
      int own = rank(block.text());
      if (own != UNKNOWN && own < rank) {
        out.add("", subject.range(block), Optional.empty(), name(block), name(highest));
        return;
      }
      if (own > rank) {
        rank = own;
        highest = block;
      }
    }
  }

  private static List<Block> bases(Subject subject) {
    List<Block> out = new ArrayList<>(new Sheet(subject).blocks(Block.Role.LEGAL_BASIS).toList());
    out.removeIf(block -> subject.isUnsure(subject.range(block).start()));
    return out;
  }

  private static int rank(String text) {
    Matcher m = BASIS.matcher(text);
    if (!m.find()) {
      return UNKNOWN;
    }
    String kind = m.group(1).toLowerCase(Locale.ROOT);
    String rest = m.group(2).substring(0, Math.min(90, m.group(2).length()));
    return switch (kind) {
      case "bộ luật" -> RANKS.indexOf("luật");
      case "nghị quyết" -> UNKNOWN;
      case "quyết định" -> rest.contains("TTg") ? RANKS.indexOf(kind) : UNKNOWN;
      default -> RANKS.indexOf(kind);
    };
  }

  private static String name(Block block) {
    String text = block.text().replaceFirst("(?iu)^căn cứ\\s+", "");
    Matcher m = Pattern.compile("^.*?(?:\\d+/\\S+|(?=\\s+ngày\\s)|(?=;)|$)").matcher(text);
    String name = m.find() ? m.group() : text;
    return name.substring(0, Math.min(60, name.length())).strip();
  }
}
