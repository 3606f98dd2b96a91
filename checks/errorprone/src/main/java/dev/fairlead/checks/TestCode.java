package dev.fairlead.checks;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Which files are there to test, to show or to measure other code: by the directory of the sources,
 * by their package, and by what they import.
 */
final class TestCode {
  private static final ImmutableSet<String> SOURCES =
      ImmutableSet.of(
          "test",
          "androidTest",
          "integrationTest",
          "integration-test",
          "testFixtures",
          "it",
          "jmh");

  /** Names of packages, below the two that name the project: {@code com.example} may be any. */
  private static final ImmutableSet<String> PACKAGES =
      ImmutableSet.of(
          "test",
          "tests",
          "testing",
          "testkit",
          "testutil",
          "testutils",
          "testsupport",
          "examples",
          "benchmark",
          "benchmarks");

  private static final int NAMES_OF_THE_PROJECT = 2;

  /** All below {@code org}. */
  private static final ImmutableSet<String> LIBRARIES =
      ImmutableSet.of("junit", "testng", "mockito", "assertj", "hamcrest");

  private String directory = "";
  private boolean known;

  /** Whether the file is one; the answer for the last directory is kept. */
  boolean contains(CompilationUnitTree unit) {
    String name = unit.getSourceFile().getName().replace('\\', '/');
    String of = name.substring(0, name.lastIndexOf('/') + 1);
    if (of.isEmpty() || !of.equals(directory)) {
      directory = of;
      known = isBelowTests(of) || isForTests(unit.getPackageName());
    }
    return known || importsTestLibrary(unit);
  }

  /** Whether it is below {@code src/test} and the like, or below {@code test/java}. */
  private static boolean isBelowTests(String directory) {
    String above = "";
    int start = 0;
    for (int end = directory.indexOf('/'); end >= 0; end = directory.indexOf('/', start)) {
      String name = directory.substring(start, end);
      if (above.equals("src") && SOURCES.contains(name)
          || name.equals("java") && (above.equals("test") || above.equals("tests"))) {
        return true;
      }
      above = name;
      start = end + 1;
    }
    return false;
  }

  private static boolean isForTests(Tree itsPackage) {
    Deque<String> names = names(itsPackage);
    for (int i = 0; i < NAMES_OF_THE_PROJECT; i++) {
      names.poll();
    }
    for (String name : names) {
      if (PACKAGES.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean importsTestLibrary(CompilationUnitTree unit) {
    for (ImportTree imported : unit.getImports()) {
      Tree at = imported.getQualifiedIdentifier();
      MemberSelectTree last = null;
      while (at instanceof MemberSelectTree select) {
        last = select;
        at = select.getExpression();
      }
      if (last != null
          && LIBRARIES.contains(last.getIdentifier().toString())
          && at instanceof IdentifierTree first
          && first.getName().contentEquals("org")) {
        return true;
      }
    }
    return false;
  }

  private static Deque<String> names(Tree qualified) {
    Deque<String> names = new ArrayDeque<>();
    Tree at = qualified;
    while (at instanceof MemberSelectTree select) {
      names.addFirst(select.getIdentifier().toString());
      at = select.getExpression();
    }
    if (at instanceof IdentifierTree first) {
      names.addFirst(first.getName().toString());
    }
    return names;
  }
}
