package vn.nghiquyet.report.office;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.office.Paragraphs.Look;

/** What stands above the table of a comparison: who, what about, which two texts. */
final class Heading {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);
  private static final List<Integer> HALVES = List.of(7000, 7838);
  private static final int LARGE = 28;

  private final Messages messages;
  private final DocumentDiff diff;
  private final boolean adoption;

  Heading(Messages messages, DocumentDiff diff) {
    this.messages = messages;
    this.diff = diff;
    this.adoption = diff.before().meta().draft() && !diff.after().meta().draft();
  }

  /** What the document before is called. */
  String before() {
    return messages.get(adoption ? "docx.draft" : "docx.before");
  }

  /** What the document after is called. */
  String after() {
    return messages.get(adoption ? "docx.adopted" : "docx.after");
  }

  void write(WordFile file) {
    List<CTTc> head = new Table(file.body(), HALVES, false).row(false, true, "");
    centred(head.get(0), either(Metadata::issuer), Look.BOLD);
    Paragraphs.rule(head.get(0).addNewP(), 2500);
    centred(head.get(1), messages.get("docx.nation"), Look.BOLD);
    centred(head.get(1), messages.get("docx.motto"), Look.BOLD);
    Paragraphs.rule(head.get(1).addNewP(), 2200);
    centred(file, messages.get("docx.title"), Look.BOLD.sized(LARGE), 12, 2);
    String subject = subject();
    if (!subject.isEmpty()) {
      centred(file, subject, Look.BOLD, 0, 6);
    }
    named(file, before(), diff.before());
    named(file, after(), diff.after());
  }

  private void named(WordFile file, String what, Document document) {
    CTP line = Paragraphs.layout(file.body().addNewP(), STJc.BOTH, 0, 2);
    Paragraphs.add(line, messages.get("docx.named", what, name(document)), Look.PLAIN);
  }

  private String either(java.util.function.Function<Metadata, String> field) {
    String after = field.apply(diff.after().meta());
    return after.isEmpty() ? field.apply(diff.before().meta()) : after;
  }

  /** {@code Nghị quyết về việc …}. */
  private String subject() {
    String type = either(Metadata::docType);
    String title = either(Metadata::title).replace('\n', ' ');
    String named =
        type.isEmpty() ? "" : type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT) + " ";
    boolean about = title.startsWith("Về ") || title.startsWith("Quy định ");
    String rest =
        about && !named.isEmpty()
            ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
            : title;
    return (named + rest).strip();
  }

  private String name(Document document) {
    Metadata meta = document.meta();
    List<String> parts = new ArrayList<>();
    if (!meta.number().isEmpty()) {
      parts.add(messages.get("docx.number", meta.symbol()));
    }
    meta.date().ifPresent(date -> parts.add(messages.get("docx.dated", DAY.format(date))));
    parts.add(messages.get("docx.file", document.source().name()));
    return String.join(", ", parts);
  }

  private static void centred(WordFile file, String text, Look look, int before, int after) {
    Paragraphs.add(
        Paragraphs.layout(file.body().addNewP(), STJc.CENTER, before, after), text, look);
  }

  private static void centred(CTTc cell, String text, Look look) {
    Paragraphs.add(Paragraphs.layout(cell.addNewP(), STJc.CENTER, 0, 0), text, look);
  }
}
