package vn.nghiquyet.report;

import java.util.List;
import java.util.Optional;
import vn.nghiquyet.lint.Rule;
import vn.nghiquyet.lint.catalog.Catalog;
import vn.nghiquyet.lint.catalog.RulePage;

/** Pages of rules for people at a terminal. */
public final class RuleText {
  private final Messages messages;
  private final Palette palette;
  private final int width;

  /** In this language, with these colours, so many columns wide. */
  public RuleText(Messages messages, Palette palette, int width) {
    this.messages = messages;
    this.palette = palette;
    this.width = width;
  }

  /** Every rule on a line, by family. */
  public String all() {
    StringBuilder out = new StringBuilder();
    String family = "";
    for (Rule rule : Catalog.all()) {
      if (!rule.family().jsonName().equals(family)) {
        family = rule.family().jsonName();
        String name = messages.get("lint.family." + family);
        out.append(out.length() == 0 ? "" : "\n").append(palette.heading(name)).append('\n');
      }
      String first = RulePage.of(rule.code()).finds(messages.language()).split("\n\n", 2)[0];
      String line = rule.code() + ": " + first.replace('\n', ' ');
      out.append(new Wrapper(width, "  ").hanging("      ").add(line)).append('\n');
    }
    return out.toString();
  }

  /** The page of the rule with a code; empty where there is no such rule. */
  public Optional<String> of(String code) {
    return Catalog.rule(code).map(this::of);
  }

  private String of(Rule rule) {
    RulePage page = RulePage.of(rule.code());
    String language = messages.language();
    StringBuilder out = new StringBuilder();
    out.append(palette.bold(rule.code()));
    out.append(" (").append(messages.get("lint.family." + rule.family().jsonName()));
    out.append(", ").append(messages.get("lint.severity." + rule.severity().jsonName()));
    out.append(")\n\n");
    paragraphs(out, page.finds(language));
    paragraphs(out, page.why(language));
    examples(out, "lint.wrong", page.wrong());
    examples(out, "lint.right", page.right());
    out.append(palette.heading(messages.get("lint.basis"))).append('\n');
    out.append(new Wrapper(width, "  ").add(page.basis().replace('\n', ' '))).append('\n');
    return out.toString();
  }

  private void paragraphs(StringBuilder out, String text) {
    for (String paragraph : text.split("\n\n", -1)) {
      out.append(new Wrapper(width, "").add(paragraph.replace('\n', ' '))).append("\n\n");
    }
  }

  private void examples(StringBuilder out, String key, List<String> texts) {
    for (String text : texts) {
      out.append(palette.heading(messages.get(key))).append('\n');
      text.lines().forEach(line -> out.append("  ").append(line).append('\n'));
      out.append('\n');
    }
  }
}
