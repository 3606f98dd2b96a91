package dev.fairlead.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.BugPattern.LinkType;
import dev.fairlead.catalog.Checking.Reported;
import dev.fairlead.checks.FairleadCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One check is one name: it stands here because samples are built last and see all the others.
 *
 * <p>With {@code -Dfairlead.docs.write=true} the generated parts of the pages are written instead
 * of compared.
 */
final class CatalogTest {
  private static final List<Check> CHECKS = Check.all();
  private static final boolean WRITE = Boolean.getBoolean("fairlead.docs.write");
  private static final List<String> SECTIONS =
      List.of("Problem", "Why", "Bad", "Good", "Guarantee", "Not detected", "Suppress", "Evidence");
  private static final Pattern NO_ORDER =
      Pattern.compile("(A|An|The|This|It|You|\\w+ing|\\w+[^s]s)\\b.*");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

  @TempDir static Path output;
  private static ImmutableList<Reported> reported;

  @BeforeAll
  static void check() {
    List<Path> samples = Repository.files("samples/src/main/java/dev/fairlead/samples", ".java");
    reported = Checking.of(samples, output);
  }

  @Test
  void everyCheckHasItsFilesAndNoneIsOrphaned() {
    assertThat(CHECKS).isNotEmpty();
    assertFiles("checks/errorprone/src/test/java/dev/fairlead/checks", "Test.java", Check::test);
    assertFiles("samples/src/main/java/dev/fairlead/samples", "Sample.java", Check::sample);
    assertFiles("samples/src/test/java/dev/fairlead/samples", "Test.java", Check::sampleTest);
    assertFiles("docs/checks", ".md", Check::page);
    for (Check check : CHECKS) {
      assertThat(Check.FAMILIES).contains(check.family());
      assertWithMessage("%s", check.source()).that(Files.exists(check.source())).isTrue();
    }
  }

  private static void assertFiles(String directory, String suffix, Function<Check, Path> expected) {
    List<Path> found =
        Check.FAMILIES.stream()
            .flatMap(family -> Repository.files(directory + "/" + family, suffix).stream())
            .toList();
    assertThat(found).containsExactlyElementsIn(CHECKS.stream().map(expected).toList());
  }

  @Test
  void linksLeadToThePages() {
    for (Check check : CHECKS) {
      assertThat(check.pattern().linkType()).isEqualTo(LinkType.CUSTOM);
      assertThat(check.pattern().link())
          .isEqualTo(FairleadCheck.DOCS + check.family() + "/" + check.name() + ".md");
    }
  }

  @Test
  void summariesAreOneOrder() {
    for (Check check : CHECKS) {
      String summary = check.pattern().summary();
      assertThat(summary).matches("[A-Z][^.\\n]{10,100}");
      assertWithMessage("first word").that(summary).doesNotMatch(NO_ORDER);
    }
  }

  @Test
  void findingsAreWhereTheSamplesSay() {
    ImmutableList<String> expected =
        CHECKS.stream().flatMap(check -> marked(check.sample())).collect(toImmutableList());

    assertThat(reported.stream().map(Reported::place).toList()).containsExactlyElementsIn(expected);
    for (Check check : CHECKS) {
      assertThat(marked(check.sample()).toList()).isNotEmpty();
    }
  }

  /** The marks of a sample as the places of findings; all of them in the class Bad. */
  private static Stream<String> marked(Path sample) {
    List<String> lines = Repository.read(sample).lines().toList();
    int good = lines.indexOf("  static final class Good {");
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).contains("// BUG: "))
        .mapToObj(
            i -> {
              assertWithMessage("a mark in Good").that(good < 0 || i < good).isTrue();
              String check = lines.get(i).replaceFirst(".*// BUG: ", "");
              assertThat(sample.getFileName().toString()).isEqualTo(check + "Sample.java");
              return Repository.name(sample) + ":" + (i + 1) + " " + check;
            });
  }

  @Test
  void pagesHaveTheirSections() {
    for (Check check : CHECKS) {
      String page = Repository.read(check.page());
      List<String> sections =
          page.lines()
              .filter(line -> line.startsWith("## "))
              .map(line -> line.substring(3))
              .toList();
      assertWithMessage("%s", check.page()).that(sections).isEqualTo(SECTIONS);
      assertThat(Regions.names(page).stream().filter(name -> !name.equals("other")).toList())
          .containsExactly("header", "bad", "finding", "good")
          .inOrder();
      assertThat(page).contains("@SuppressWarnings(\"" + check.name() + "\")");
      assertThat(page).contains(check.sampleTest().getFileName().toString());
    }
  }

  @Test
  void generatedPartsOfThePagesAreCurrent(@TempDir Path classPath) throws IOException {
    LibraryPage libraries = new LibraryPage(Library.all(), new ModelledTypes(classPath));
    Map<Path, String> pages = new Documentation(CHECKS, reported, libraries).pages();
    for (Map.Entry<Path, String> page : pages.entrySet()) {
      if (WRITE) {
        Files.writeString(page.getKey(), page.getValue());
      }
      assertWithMessage(
              "%s is out of date; mvn -pl samples -am test -Dfairlead.docs.write=true rewrites it",
              page.getKey())
          .that(Repository.read(page.getKey()))
          .isEqualTo(page.getValue());
    }
  }

  @Test
  void linksBetweenPagesAreWhole() {
    List<Path> pages = new ArrayList<>(Repository.files("docs", ".md"));
    Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
        .map(Repository::path)
        .forEach(pages::add);
    for (Path page : pages) {
      LINK.matcher(Repository.read(page))
          .results()
          .map(link -> page.resolveSibling(link.group(1)))
          .forEach(
              target ->
                  assertWithMessage("link in %s to %s", page, target)
                      .that(Files.exists(target))
                      .isTrue());
    }
  }
}
