package vn.nghiquyet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house, and which may know which. */
final class LayersTest {
  private static final String ROOT = "vn.nghiquyet";

  private static final Path SOURCES =
      Path.of(System.getProperty("nq.basedir", ""), "src", "main", "java", "vn", "nghiquyet");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(new ImportOption.DoNotIncludeJars())
          .importPackages(ROOT);

  private static final Map<String, Integer> RANKS =
      Map.ofEntries(
          Map.entry("cli", 6),
          Map.entry("app", 5),
          Map.entry("report", 4),
          Map.entry("repair", 3),
          Map.entry("source", 3),
          Map.entry("diff", 3),
          Map.entry("compare", 3),
          Map.entry("lint", 3),
          Map.entry("lm", 2),
          Map.entry("noise", 2),
          Map.entry("ocr", 2),
          Map.entry("parse", 2),
          Map.entry("align", 2),
          Map.entry("text", 1),
          Map.entry("model", 0));

  /** The arrows as drawn; what they reach over several rooms may be reached at once. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("text", Set.of("model")),
          Map.entry("lm", Set.of("text")),
          Map.entry("noise", Set.of("text")),
          Map.entry("ocr", Set.of("text")),
          Map.entry("parse", Set.of("text")),
          Map.entry("align", Set.of("noise", "text")),
          Map.entry("repair", Set.of("lm", "noise", "text")),
          Map.entry("source", Set.of("ocr", "text")),
          Map.entry("diff", Set.of("align", "lm")),
          Map.entry("compare", Set.of("align")),
          Map.entry("lint", Set.of("align", "lm", "parse")),
          Map.entry("report", Set.of("diff", "compare", "lint", "repair")),
          Map.entry("app", Set.of("report", "source", "parse", "diff", "compare", "lint")),
          Map.entry("cli", Set.of("app", "report", "model")));

  static List<String> rooms() {
    return RANKS.keySet().stream().sorted().toList();
  }

  /** The room of a class: the package right below the root. */
  private static String room(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(ROOT + ".")) {
      return "";
    }
    String below = name.substring(ROOT.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }

  private static DescribedPredicate<JavaClass> inRooms(Set<String> rooms) {
    return describe("in the rooms " + new TreeSet<>(rooms), type -> rooms.contains(room(type)));
  }

  private static String in(String room) {
    return ROOT + "." + room + "..";
  }

  /** What a room reaches over one arrow or several. */
  private static Set<String> reach(String room) {
    Set<String> out = new TreeSet<>(ARROWS.get(room));
    ARROWS.get(room).forEach(below -> out.addAll(reach(below)));
    return out;
  }

  @Test
  void mainClassesAreImportedAndNoTests() {
    assertThat(MAIN).isNotEmpty();
    assertThat(MAIN.contain(LayersTest.class)).isFalse();
  }

  @Test
  void everyClassStandsInARoomOfTheHouse() {
    assertThat(MAIN.stream().map(LayersTest::room).collect(Collectors.toSet()))
        .isSubsetOf(RANKS.keySet());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void noArrowLeadsUpOrSideways(String room) {
    Set<String> refused =
        RANKS.keySet().stream()
            .filter(other -> !other.equals(room) && RANKS.get(other) >= RANKS.get(room))
            .filter(other -> !(room.equals("align") && other.equals("noise")))
            .collect(Collectors.toSet());
    noClasses()
        .that()
        .resideInAPackage(in(room))
        .should()
        .dependOnClassesThat(inRooms(refused))
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void onlyTheArrowsOfTheDesignAreThere(String room) {
    Set<String> allowed = reach(room);
    Set<String> refused =
        RANKS.keySet().stream()
            .filter(other -> !other.equals(room) && !allowed.contains(other))
            .collect(Collectors.toSet());
    noClasses()
        .that()
        .resideInAPackage(in(room))
        .should()
        .dependOnClassesThat(inRooms(refused))
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void theCommandLineKnowsTheUseCasesTheReportsAndTheModelOnly() {
    Set<String> refused =
        RANKS.keySet().stream()
            .filter(room -> !Set.of("cli", "app", "report", "model").contains(room))
            .collect(Collectors.toSet());
    noClasses()
        .that()
        .resideInAPackage(in("cli"))
        .should()
        .dependOnClassesThat(inRooms(refused))
        .check(MAIN);
  }

  @Test
  void theArrowsOfThisTestFitItsRanks() {
    ARROWS.forEach(
        (room, below) ->
            below.forEach(
                other -> {
                  boolean aside = room.equals("align") && other.equals("noise");
                  assertThat(RANKS.get(other))
                      .as(room + " → " + other)
                      .isLessThan(RANKS.get(room) + (aside ? 1 : 0));
                }));
  }

  @Test
  void noPackagesKnowEachOtherInACircle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().allowEmptyShould(true).check(MAIN);
  }

  @Test
  void theModelImportsTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage(in("model"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(in("model"), "java..")
        .check(MAIN);
  }

  @ParameterizedTest
  @CsvSource({
    "picocli.., cli",
    "org.tomlj.., cli",
    "com.fasterxml.., report.json",
    "org.apache.pdfbox.., source.pdf",
    "org.apache.fontbox.., source.pdf",
    "org.apache.poi.., source.office report.office",
    "org.apache.xmlbeans.., source.office report.office",
    "org.openxmlformats.., source.office report.office",
    "org.apache.commons.compress.., source.office",
    "org.apache.commons.csv.., report.csv",
    "com.ibm.icu.., text",
    "net.sourceforge.tess4j.., ocr.tesseract",
    "net.sourceforge.lept4j.., ocr.tesseract",
    "com.sun.jna.., ocr.tesseract",
    "org.jsoup.., source.html",
    "com.rtfparserkit.., source.rtf",
  })
  void aLibraryIsKnownToOneRoomOnlyOrToOneThatReadsAndOneThatWrites(String library, String rooms) {
    String[] packages =
        Arrays.stream(rooms.split(" ", -1)).map(room -> ROOT + "." + room).toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void noOtherLibraryIsUsed() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ROOT + "..",
            "java..",
            "javax.imageio..",
            "javax.xml..",
            "org.w3c.dom..",
            "org.xml.sax..",
            "picocli..",
            "org.tomlj..",
            "com.fasterxml.jackson.core..",
            "org.apache.pdfbox..",
            "org.apache.fontbox..",
            "org.apache.poi..",
            "org.apache.xmlbeans..",
            "org.openxmlformats..",
            "org.apache.commons.compress..",
            "org.apache.commons.csv..",
            "com.ibm.icu..",
            "net.sourceforge.tess4j..",
            "net.sourceforge.lept4j..",
            "com.sun.jna..",
            "org.jsoup..",
            "com.rtfparserkit..")
        .check(MAIN);
  }

  @Test
  void onlyTheCommandLineEndsTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("cli"))
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(MAIN);
  }

  @Test
  void onlyTheCommandLineKnowsTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("cli"))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(MAIN);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    try (Stream<Path> folders = Files.walk(SOURCES)) {
      List<Path> silent =
          folders
              .filter(Files::isDirectory)
              .filter(folder -> !folder.equals(SOURCES))
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .toList();
      assertThat(silent).isEmpty();
    }
  }

  @Test
  void everyRoomOfTheDesignIsThere() {
    assertThat(rooms()).allSatisfy(room -> assertThat(SOURCES.resolve(room)).isDirectory());
  }
}
