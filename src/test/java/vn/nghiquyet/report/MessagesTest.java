package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.compare.Figure;
import vn.nghiquyet.compare.Level;
import vn.nghiquyet.compare.Relation;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.diff.Matter;
import vn.nghiquyet.diff.StaleReference;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Rule;
import vn.nghiquyet.lint.catalog.Catalog;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.PageOrigin;
import vn.nghiquyet.model.Region;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.repair.Correction;
import vn.nghiquyet.source.office.OutOfReachException;

/** The words for people: the same in both languages, all of them used, none of them missing. */
final class MessagesTest {
  private static final Path MAIN = Path.of(System.getProperty("nq.basedir", ""), "src", "main");

  private static final String SOURCES = sources();

  /** Keys made of a part that is written and one that comes from an enum or a command. */
  private static final List<String> BUILT =
      List.of(
          "survey\\.column\\..*",
          "input\\..*",
          "diagnostic\\..*",
          "region\\..*",
          "diff\\.type\\..*",
          "diff\\.count\\..*",
          "diff\\.class\\..*",
          "diff\\.stat\\.(type|class)\\..*",
          "explain\\..*",
          "diff\\.matter\\..*",
          "redline\\..*",
          "page\\.key\\..*",
          "field\\..*",
          "repair\\.kind\\..*",
          "ocr\\.(page|reason)\\..*",
          "lint\\.(severity|family)\\..*",
          "usage\\.lint\\..*",
          "survey\\.(relation|level|figure|coverage|part|key)\\..*");

  /** Keys that picocli asks for by the name of a command. */
  private static final Pattern PICOCLI =
      Pattern.compile(
          "(nq\\.((extract|repair|parse|diff|compare|lint|explain|ocr|completion|model|model\\.(info|train|eval))\\.)?)?usage\\."
              + "(description|synopsisHeading|commandListHeading|optionListHeading|"
              + "parameterListHeading|header|headerHeading|descriptionHeading|footer|footerHeading)");

  private static String sources() {
    try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
      StringBuilder out = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        out.append(Files.readString(file)).append('\n');
      }
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties bundle(String language) {
    Properties out = new Properties();
    Path file = MAIN.resolve("resources/vn/nghiquyet/messages_" + language + ".properties");
    try (var reader = Files.newBufferedReader(file)) {
      out.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }

  static List<String> keys() {
    return bundle("vi").stringPropertyNames().stream().sorted().toList();
  }

  private static Set<String> found(String regex) {
    Set<String> out = new TreeSet<>();
    Matcher matcher = Pattern.compile(regex).matcher(SOURCES);
    while (matcher.find()) {
      out.add(matcher.group(1));
    }
    return out;
  }

  private static boolean isOfPicocli(String key) {
    return key.startsWith("option.") || key.startsWith("parameter.") || key.contains(".usage.");
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(bundle("vi").stringPropertyNames()).isEqualTo(bundle("en").stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void noKeyStandsTwice(String language) throws IOException {
    Path file = MAIN.resolve("resources/vn/nghiquyet/messages_" + language + ".properties");
    List<String> keys =
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();

    assertThat(keys).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyPatternFormatsAndLeavesNoBraceBehind(String key) {
    for (String language : List.of("vi", "en")) {
      String pattern = bundle(language).getProperty(key);
      assertThat(pattern).isNotBlank();
      if (!isOfPicocli(key)) {
        Object[] arguments = {1, 2, 3, 4, 5};
        String text = new MessageFormat(pattern, Locale.ROOT).format(arguments);
        assertThat(text).isNotBlank().doesNotContain("{", "}", "''");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void bothLanguagesTakeTheSameArguments(String key) {
    if (!isOfPicocli(key)) {
      assertThat(arguments(bundle("vi").getProperty(key)))
          .isEqualTo(arguments(bundle("en").getProperty(key)));
    }
  }

  private static int arguments(String pattern) {
    Format[] formats = new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex();
    return formats.length;
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyKeyIsUsed(String key) {
    boolean written = SOURCES.contains("\"" + key + "\"");
    boolean built = BUILT.stream().anyMatch(key::matches) && isUsed(end(key));

    assertThat(written || built || PICOCLI.matcher(key).matches()).as(key).isTrue();
  }

  private static String end(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  private static boolean isUsed(String end) {
    return usedEnds().contains(end)
        || SOURCES.contains("\"" + end + "\"")
        || SOURCES.contains("\"." + end + "\"");
  }

  /** What comes behind the dot of a key that is put together. */
  private static Set<String> usedEnds() {
    Set<String> out = new TreeSet<>(inputCodes());
    out.addAll(diagnosticCodes());
    out.add("line");
    Stream.of(Region.values()).map(Region::jsonName).forEach(out::add);
    Stream.of(EditClass.values()).map(EditClass::jsonName).forEach(out::add);
    Stream.of(Correction.Kind.values()).map(Correction.Kind::jsonName).forEach(out::add);
    Stream.of(Matter.values()).map(Matter::jsonName).forEach(out::add);
    Stream.of(StaleReference.Fault.values()).map(StaleReference.Fault::jsonName).forEach(out::add);
    out.addAll(changeTypes());
    Stream.of(OutOfReachException.Reason.values())
        .map(OutOfReachException.Reason::key)
        .forEach(out::add);
    Stream.of(Family.values()).map(Family::jsonName).forEach(out::add);
    Stream.of(Severity.values()).map(Severity::jsonName).forEach(out::add);
    Stream.of(PageOrigin.From.values()).map(PageOrigin.From::jsonName).forEach(out::add);
    Stream.of(PageOrigin.Reason.values()).map(PageOrigin.Reason::jsonName).forEach(out::add);
    Stream.of(Relation.values()).map(Relation::jsonName).forEach(out::add);
    Stream.of(Level.values()).map(Level::jsonName).forEach(out::add);
    Stream.of(Figure.Kind.values()).map(Figure.Kind::jsonName).forEach(out::add);
    Stream.of(SurveyCoverage.values()).map(SurveyCoverage::key).forEach(out::add);
    return out;
  }

  private static Set<String> changeTypes() {
    return Set.of("inserted", "deleted", "modified", "moved", "renumbered", "split", "merged");
  }

  /** The codes in {@code new InputException(…, "code", …)}, those behind a question too. */
  private static Set<String> inputCodes() {
    Set<String> out = found("new InputException\\(\\s*(?:\\w+,\\s*)?\"([a-z0-9-]+)\"");
    for (String before : List.of("new InputException\\(", "String code =")) {
      String choice = before + "[^;,]*?\\?\\s*";
      out.addAll(found(choice + "\"([a-z0-9-]+)\""));
      out.addAll(found(choice + "\"[a-z0-9-]+\"\\s*:\\s*\"([a-z0-9-]+)\""));
    }
    out.removeAll(diagnosticCodes());
    return out;
  }

  private static Set<String> diagnosticCodes() {
    Set<String> out = found("(?<!attribute\\()\"((?:label|unclosed|repair)-[a-z-]+)\"");
    out.addAll(found("new Diagnostic\\(\\s*\"([a-z0-9-]+)\""));
    // A rule has a page of its own; some share their name with what the parser remarks.
    Catalog.all().stream()
        .map(Rule::code)
        .filter(code -> !keys().contains("diagnostic." + code))
        .forEach(out::remove);
    return out;
  }

  @Test
  void everyInputCodeHasASentenceInBothLanguages() {
    assertThat(inputCodes()).contains("missing", "empty", "encoding", "encrypted", "not-word");
    for (String code : inputCodes()) {
      assertThat(keys()).contains("input." + code);
      for (String language : List.of("vi", "en")) {
        String text =
            Messages.of(language).get(new InputException(code, "a.txt", "một", "hai", "ba"));
        assertThat(text).contains("a.txt").endsWith(".").doesNotContain("{", "}");
      }
    }
  }

  @Test
  void everyDiagnosticCodeHasASentenceInBothLanguages() {
    assertThat(diagnosticCodes()).isNotEmpty();
    for (String code : diagnosticCodes()) {
      assertThat(keys()).contains("diagnostic." + code);
      Diagnostic diagnostic = new Diagnostic(code, Severity.WARNING, 0, 1, List.of("một", "hai"));
      for (String language : List.of("vi", "en")) {
        assertThat(Messages.of(language).get(diagnostic)).endsWith(".").doesNotContain("{", "}");
      }
    }
  }

  @Test
  void everyInputMessageBelongsToACode() {
    assertThat(
            keys().stream()
                .filter(key -> key.startsWith("input."))
                .map(MessagesTest::end)
                .collect(Collectors.toSet()))
        .isEqualTo(inputCodes());
  }

  @Test
  void everyRegionTypeClassAndKindHasAWord() {
    List<String> wanted = new ArrayList<>();
    Stream.of(Region.values()).forEach(region -> wanted.add("region." + region.jsonName()));
    Stream.of(EditClass.values()).forEach(kind -> wanted.add("diff.class." + kind.jsonName()));
    changeTypes().forEach(type -> wanted.add("diff.type." + type));
    changeTypes().forEach(type -> wanted.add("diff.count." + type));
    Stream.of(Correction.Kind.values())
        .forEach(kind -> wanted.add("repair.kind." + kind.jsonName()));
    Stream.of(Relation.values()).forEach(r -> wanted.add("survey.relation." + r.jsonName()));
    Stream.of(Level.values()).forEach(level -> wanted.add("survey.level." + level.jsonName()));
    Stream.of(Figure.Kind.values()).forEach(kind -> wanted.add("survey.figure." + kind.jsonName()));

    assertThat(keys()).containsAll(wanted);
  }

  @Test
  void everyMessageAskedForIsThere() {
    assertThat(keys())
        .containsAll(found("messages(?:\\(\\))?\\s*\\.get\\(\\s*\"([A-Za-z.]+)\"\\s*[,)]"));
    assertThat(keys()).containsAll(found("descriptionKey = \"([A-Za-z.]+)\""));
  }

  @Test
  void vietnameseTextsAreInComposedLetters() {
    String all = String.join("\n", bundle("vi").values().stream().map(String::valueOf).toList());

    assertThat(Normalizer.isNormalized(all, Normalizer.Form.NFC)).isTrue();
    assertThat(all.codePoints().filter(Character::isLetter))
        .allMatch(c -> "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz".indexOf(base(c)) >= 0);
    assertThat(all.codePoints())
        .noneMatch(c -> c == 0x00D0 || c == 0x00F0 || c == 0xFFFD || c >= 0x0300 && c <= 0x036F);
  }

  /** The letter without tone and in lower case; its own marks stay. */
  private static int base(int letter) {
    String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    String bare = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
    return Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).codePointAt(0);
  }

  @Test
  void otherLanguagesAreToldInEnglish() {
    assertThat(Messages.of("fr").get("meta.title")).isEqualTo("Title");
    assertThat(Messages.of("").get("meta.title")).isEqualTo("Title");
    assertThat(Messages.of("vi").get("meta.title")).isEqualTo("Trích yếu");
    assertThat(Messages.of("vi").language()).isEqualTo("vi");
  }

  @Test
  void argumentsAreTakenAsTheyAre() {
    assertThat(Messages.of("en").get("input.missing", "it's {0}.txt"))
        .isEqualTo("it's {0}.txt: there is no such file. Check the name.");
  }
}
