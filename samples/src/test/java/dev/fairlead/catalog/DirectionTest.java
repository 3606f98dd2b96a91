package dev.fairlead.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * annotations ← models ← checks ← tool, annotations ← typecheck, and annotations ← runtime; nothing
 * points the other way.
 */
final class DirectionTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("dev.fairlead");

  @ParameterizedTest
  @CsvSource({
    "annotations, runtime|models|checks|typecheck|tool|samples",
    "runtime, models|checks|typecheck|tool|samples",
    "models, runtime|checks|typecheck|tool|samples",
    "checks, runtime|typecheck|tool|samples",
    "typecheck, runtime|models|checks|tool|samples",
    "samples, models|checks|tool"
  })
  void pointsOneWay(String from, String to) {
    noClasses()
        .that()
        .resideInAPackage("dev.fairlead." + from + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(to))
        .check(CLASSES);
  }

  @Test
  void runtimeAndAnnotationsNeedOnlyTheJdk() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.fairlead.annotations..", "dev.fairlead.runtime..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "dev.fairlead.annotations..",
            "dev.fairlead.runtime..",
            "java..",
            "javax..",
            "org.crac..",
            "org.jspecify..")
        .check(CLASSES);
  }

  private static String[] packages(String names) {
    return Arrays.stream(names.split("\\|"))
        .map(name -> "dev.fairlead." + name + "..")
        .toArray(String[]::new);
  }
}
