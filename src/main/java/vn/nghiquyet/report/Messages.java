package vn.nghiquyet.report;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import vn.nghiquyet.model.Conversion;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.InputException;

/** The words for people, in Vietnamese or English. */
public final class Messages {
  private final Locale locale;
  private final ResourceBundle bundle;

  private Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "vn.nghiquyet.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** In the language of this tag: Vietnamese for {@code vi}, English for any other. */
  public static Messages of(String language) {
    return new Messages(Locale.forLanguageTag(language.equals("vi") ? "vi" : "en"));
  }

  /** {@code vi} or {@code en}. */
  public String language() {
    return locale.getLanguage();
  }

  /** The bundle itself, for the help texts of the command line. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /**
   * A message with its arguments filled in.
   *
   * @throws MissingResourceException if there is no such message
   */
  public String get(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return new MessageFormat(pattern, locale).format(arguments);
  }

  /** The sentence of a diagnostic. */
  public String get(Diagnostic diagnostic) {
    return get("diagnostic." + diagnostic.code(), diagnostic.arguments().toArray());
  }

  /** The sentence about text of a file that was not Unicode. */
  public String get(String file, Conversion what) {
    String key =
        what.encoding() == Conversion.Encoding.CP1252
            ? "extract.read.western"
            : what.reason() == Conversion.Reason.FONT
                ? "extract.converted.font"
                : what.fonts().isEmpty() ? "extract.converted.text" : "extract.converted.against";
    String fonts = Printable.of(String.join(", ", what.fonts())).replace("\n", " ");
    return get(
        key,
        Printable.of(file).replace("\n", " "),
        what.encoding().label(),
        what.characters(),
        what.runs(),
        fonts);
  }

  /** The sentence about an input that cannot be read: what, where, what to do. */
  public String get(InputException e) {
    Object[] arguments = new Object[e.arguments().size() + 1];
    arguments[0] = Printable.of(e.file()).replace("\n", " ");
    List<String> more = e.arguments();
    for (int i = 0; i < more.size(); i++) {
      arguments[i + 1] = more.get(i);
    }
    return get("input." + e.code(), arguments);
  }
}
