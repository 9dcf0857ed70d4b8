package vn.nghiquyet.report;

import java.util.List;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.model.Provision;

/** A document's outline for people: a line a unit, cut to the width. */
public final class TreeReport {
  private final Messages messages;
  private final Palette palette;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private TreeReport(Messages messages, Palette palette, int width) {
    this.messages = messages;
    this.palette = palette;
    this.width = Math.max(40, width);
  }

  /** The outline, ending with a line feed. */
  public static String of(Document document, Messages messages, Palette palette, int width) {
    return new TreeReport(messages, palette, width).write(document);
  }

  private String write(Document document) {
    Metadata meta = document.meta();
    out.append(palette.bold(Printable.of(title(document)))).append('\n');
    row("meta.title", meta.title());
    row("meta.issuer", meta.issuer());
    row("meta.date", date(meta));
    row("meta.signer", (meta.signer().position() + " " + meta.signer().name()).strip());
    row("meta.bases", meta.legalBases().isEmpty() ? "" : String.valueOf(meta.legalBases().size()));
    row(
        "meta.recipients",
        meta.recipients().isEmpty() ? "" : String.valueOf(meta.recipients().size()));
    out.append('\n');
    children(document.body(), "");
    document.diagnostics().forEach(this::diagnostic);
    return out.toString();
  }

  private String title(Document document) {
    Metadata meta = document.meta();
    String name = (meta.docType() + " " + meta.symbol()).strip();
    String draft = meta.draft() ? " (" + messages.get("meta.draft") + ")" : "";
    return (name.isEmpty() ? document.source().name() : name) + draft;
  }

  private static String date(Metadata meta) {
    String date =
        meta.date()
            .map(d -> d.getDayOfMonth() + "/" + d.getMonthValue() + "/" + d.getYear())
            .orElse("");
    return meta.place().isEmpty() || date.isEmpty()
        ? meta.place() + date
        : meta.place() + ", " + date;
  }

  private void row(String key, String value) {
    if (!value.isEmpty()) {
      String name = messages.get(key);
      out.append(palette.dim(name + ": "))
          .append(cut(Printable.of(value), width - name.length() - 2))
          .append('\n');
    }
  }

  private void children(List<Provision> provisions, String indent) {
    for (int i = 0; i < provisions.size(); i++) {
      Provision p = provisions.get(i);
      boolean last = i == provisions.size() - 1;
      String branch = indent + (last ? "└─ " : "├─ ");
      String marker = p.cleanMarker().isEmpty() ? noMarker(p) : p.cleanMarker();
      String text = p.ownText().replace('\n', ' ');
      int room = width - branch.length() - marker.length() - 1;
      String shown = cut(Printable.of(text), room);
      out.append(palette.dim(branch)).append(palette.bold(marker)).append(' ');
      out.append(p.heading().isEmpty() ? shown : palette.heading(shown)).append('\n');
      children(p.children(), indent + (last ? "   " : "│  "));
    }
  }

  private static String noMarker(Provision p) {
    return p.kind() == Kind.TABLE ? "▦" : p.kind() == Kind.PARAGRAPH ? "¶" : "§";
  }

  private static String cut(String text, int room) {
    int most = Math.max(8, room);
    return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
  }

  private void diagnostic(Diagnostic d) {
    String place = messages.get("diagnostic.line", String.valueOf(d.line()));
    out.append(palette.warning("! " + place + ": " + Printable.of(messages.get(d)))).append('\n');
  }
}
