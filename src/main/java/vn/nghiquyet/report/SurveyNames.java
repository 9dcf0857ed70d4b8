package vn.nghiquyet.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nghiquyet.compare.Survey;

/** What a survey's documents are called where there is little room: each by another name. */
final class SurveyNames {
  private SurveyNames() {}

  /**
   * The province where only one document is of it, else that with the symbol, else the document's
   * id.
   */
  static List<String> of(List<Survey.Entry> documents) {
    Map<String, Long> provinces = counts(documents, Survey.Entry::province);
    Map<String, Long> symbols = counts(documents, SurveyNames::full);
    return documents.stream()
        .map(
            entry -> {
              if (entry.province().isEmpty()) {
                return entry.id();
              }
              if (provinces.get(entry.province()) == 1) {
                return entry.province();
              }
              boolean clear = !entry.meta().number().isEmpty() && symbols.get(full(entry)) == 1;
              return clear ? full(entry) : entry.province() + " (" + entry.id() + ")";
            })
        .toList();
  }

  private static String full(Survey.Entry entry) {
    return entry.province() + " " + entry.meta().number();
  }

  private static Map<String, Long> counts(
      List<Survey.Entry> documents, Function<Survey.Entry, String> name) {
    return documents.stream().collect(Collectors.groupingBy(name, Collectors.counting()));
  }
}
