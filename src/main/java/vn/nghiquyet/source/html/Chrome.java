package vn.nghiquyet.source.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.nghiquyet.text.Fold;

/** What portals put around a document: menus, sidebars, counters, comments. */
final class Chrome {
  private static final Pattern ROLES =
      Pattern.compile(
          "navigation|banner|complementary|contentinfo|search|menu|menubar|toolbar|tooltip|dialog|alert");

  /** Words that classes and ids are made of. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[^a-z])(?:menu|nav|navbar|navigation|breadcrumbs?|sidebar|side|related|relate|y-?kien|binh-?luan|comments?|share|social|"
              + "toolbar|tools?|footer|header|banner|ads?|adv|advert\\w*|adsbygoogle|qc|quangcao|lienquan|popup|modal|login|"
              + "search|pagination|paging|widget|tags?|rating|newsletter|cookie\\w*|backtotop|gotop|toc|mucluc|"
              + "vblq|vanbanlienquan|thuoctinh|luocdo)(?:$|[^a-z])");

  private static final Pattern TOOLTIPS =
      Pattern.compile("(?:tooltip|tip|popover)[-_]?(?:text|content|inner|box|body)|popover|popup");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:trang chu|home|ngay dang|dang luc|dang ngay|luot xem|so lan xem|cap nhat|chia se|in trang|in van ban|tai ve|"
              + "tai van ban|download|email|gui email|quay lai|xem nhanh|xem chi tiet|xem them|co chu|thuoc tinh|"
              + "luoc do|noi dung van ban|ban dich|tieng anh|he thong van ban|van ban goc|ban pdf|tim kiem|dang nhap|"
              + "muc luc|tom tat)\\b.*");

  private static final Pattern AFTER =
      Pattern.compile(
          "(?:(?:cac )?van ban (?:lien quan|cung|duoc|bi|huong dan|khac|goc|moi|can cu|dan chieu)|(?:tin|bai|noi dung) (?:lien quan|khac|moi)|lien quan|"
              + "(?:y kien )?binh luan|gui (?:binh luan|y kien|phan hoi|cau hoi)|y kien (?:ban doc|cua ban|dong gop)|chia se|"
              + "tai (?:ve|xuong|van ban)|luoc do|thuoc tinh|xem them|in (?:trang|van ban)|quay lai|ve dau trang|"
              + "ban quyen|copyright|dang (?:nhap|ky)|danh gia|tags?\\b|tu khoa|luot xem|so lan xem|luot truy cap|"
              + "(?:tep|file) dinh kem|ban pdf|hoi dap|lich su hieu luc|ghi chu cua).*|\u00A9.*");

  /** Longer lines are text. */
  private static final int MAX_CAPTION = 90;

  private Chrome() {}

  /** Whether an element is by its nature no part of a text. */
  static boolean isApart(Element element) {
    return Tags.is(element, "nav", "aside")
        || ROLES.matcher(element.attr("role").toLowerCase(Locale.ROOT)).matches()
        || isTooltip(element);
  }

  /** Whether an element is shown only while the mouse is on something. */
  static boolean isTooltip(Element element) {
    return element.attr("role").equalsIgnoreCase("tooltip")
        || element.hasAttr("class")
            && TOOLTIPS.matcher(element.className().toLowerCase(Locale.ROOT)).find();
  }

  /** Whether it is called what the things around a text are called. */
  static boolean isNamedSo(Element element) {
    return isContainer(element)
        && (Tags.is(element, "header", "footer", "form")
            || isName(element.className())
            || isName(element.id()));
  }

  /** Whether it can hold such things; cells of tables and paragraphs are left alone. */
  static boolean isContainer(Element element) {
    return Tags.is(
        element,
        "div",
        "section",
        "article",
        "ul",
        "ol",
        "dl",
        "header",
        "footer",
        "form",
        "table",
        "fieldset",
        "center",
        "figure");
  }

  private static boolean isName(String name) {
    if (name.isEmpty() || name.length() > 300) {
      return false;
    }
    String words = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    return NAMES.matcher(words).find();
  }

  /** Whether a line before a document speaks of the page. */
  static boolean isCaptionBefore(String line) {
    return line.length() <= MAX_CAPTION && BEFORE.matcher(Fold.fold(line)).matches();
  }

  /** Whether a line behind a document begins what is no more of it. */
  static boolean isCaptionAfter(String line) {
    return line.length() <= MAX_CAPTION && AFTER.matcher(Fold.fold(line)).matches();
  }
}
