package vn.nghiquyet.lint.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.Finding;

/**
 * All that is said about one rule, in both languages: {@code lint/rules/<code>.md}. The page begins
 * with lines {@code message.vi: …}, {@code message.en: …}, {@code suggestion.vi: …}; a rule with
 * several messages has {@code message.<variant>.vi}. Behind a blank line follow the sections:
 * {@code ## Phát hiện}, {@code ## Vì sao}, {@code ## Finds}, {@code ## Why}, {@code ## Sai}, {@code
 * ## Đúng}, {@code ## Căn cứ}. Each fenced block of Sai and Đúng is an example: a document or the
 * part of one.
 */
public final class RulePage {
  private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)$");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```[a-z]*\\n(.*?)^```\\s*$");
  private static final Map<String, RulePage> PAGES = new ConcurrentHashMap<>();

  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<String, String> sections = new LinkedHashMap<>();

  private RulePage(String page) {
    int blank = page.indexOf("\n\n");
    for (String line : page.substring(0, blank).split("\n", -1)) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        words.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    Matcher section = SECTION.matcher(page);
    String name = "";
    int from = 0;
    while (section.find()) {
      sections.put(name, page.substring(from, section.start()).strip());
      name = section.group(1).strip();
      from = section.end();
    }
    sections.put(name, page.substring(from).strip());
  }

  /**
   * The page of a rule.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static RulePage of(String rule) {
    return PAGES.computeIfAbsent(rule, RulePage::read);
  }

  private static RulePage read(String rule) {
    try (InputStream in =
        RulePage.class.getResourceAsStream("/vn/nghiquyet/lint/rules/" + rule + ".md")) {
      if (in == null) {
        throw new IllegalArgumentException("no page of rule " + rule);
      }
      return new RulePage(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentence that says what was found. */
  public String message(Finding finding, String language) {
    return said("message", finding, language).orElseThrow();
  }

  /** What to do about it; empty where the page says nothing. */
  public Optional<String> suggestion(Finding finding, String language) {
    return said("suggestion", finding, language);
  }

  private Optional<String> said(String what, Finding finding, String language) {
    String variant = finding.variant().isEmpty() ? "" : "." + finding.variant();
    String tongue = "." + (language.equals("vi") ? "vi" : "en");
    return Optional.ofNullable(
            words.getOrDefault(what + variant + tongue, words.get(what + tongue)))
        .map(pattern -> new MessageFormat(pattern, Locale.ROOT))
        .map(format -> format.format(finding.arguments().toArray()));
  }

  /** What it finds, in one paragraph. */
  public String finds(String language) {
    return section(language.equals("vi") ? "Phát hiện" : "Finds");
  }

  /** Why that matters. */
  public String why(String language) {
    return section(language.equals("vi") ? "Vì sao" : "Why");
  }

  /** Texts that it finds a fault in. */
  public List<String> wrong() {
    return examples("Sai");
  }

  /** Texts that are right, side by side with the wrong ones as far as that goes. */
  public List<String> right() {
    return examples("Đúng");
  }

  /** The law it comes from. */
  public String basis() {
    return section("Căn cứ");
  }

  /** The patterns of all its messages, by key. */
  public Map<String, String> words() {
    return Map.copyOf(words);
  }

  private String section(String name) {
    return sections.getOrDefault(name, "");
  }

  private List<String> examples(String name) {
    List<String> out = new ArrayList<>();
    Matcher fence = FENCE.matcher(section(name) + "\n");
    while (fence.find()) {
      out.add(fence.group(1));
    }
    return out;
  }
}
