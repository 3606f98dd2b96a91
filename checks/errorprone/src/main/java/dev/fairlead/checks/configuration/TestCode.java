package dev.fairlead.checks.configuration;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.fairlead.checks.code.NamePattern;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Name;

/**
 * Which files are there to test, to show, to measure or to build other code: by the directory of
 * the sources, by their package or name, and by what they import.
 */
public final class TestCode {
  /** Names of packages, below the two that name the project: {@code com.example} may be any. */
  private static final ImmutableSet<String> PACKAGES =
      ImmutableSet.of(
          "test",
          "tests",
          "junit",
          "testing",
          "testkit",
          "testutil",
          "testutils",
          "testsupport",
          "example",
          "examples",
          "benchmark",
          "benchmarks");

  /** How test runners have it that test classes are called; of {@code …Test} there are others. */
  private static final ImmutableSet<String> FILES =
      ImmutableSet.of("IT.java", "ITCase.java", "TestCase.java", "Tests.java");

  private static final String STAND_IN = "Mock";

  /** Where Gradle has the code of the build itself. */
  private static final String OF_BUILD = "buildSrc";

  /**
   * How projects call the directories of modules that test or show others, or serve their tests.
   */
  private static final NamePattern MODULES =
      new NamePattern(
          "((\\w+-)*(integration|smoke|system|acceptance|functional|e2e)-)?tests?-?suites?"
              + "|(\\w+-)+tests|((\\w+-)*)(examples|quickstarts|demos)"
              + "|(sys|system|perf|performance|integration|smoke|acceptance|functional)tests"
              + "|((\\w+-)*)(integration|smoke|system|acceptance|functional|e2e)-test(-[\\w-]+)?"
              + "|(\\w+-)*tests?-(common|commons|utils?|support|clients?|helpers?|steps)");

  private static final int NAMES_OF_THE_PROJECT = 2;

  /** {@code src}, the source set and the language. */
  private static final int MOST_BELOW_PROJECT = 3;

  /** All below {@code org}. */
  private static final ImmutableSet<String> LIBRARIES =
      ImmutableSet.of("junit", "testng", "mockito", "assertj", "hamcrest");

  private String directory = "";
  private boolean known;
  private String sourceRoot = "";
  private boolean rootIsForTests;
  private final Map<Name, Boolean> libraries = new HashMap<>();

  TestCode() {}

  /**
   * Whether a source set, the directory below {@code src}, is for tests or measurements, by the
   * layouts of Maven, Gradle and Android.
   */
  public static boolean isSourceSet(String name) {
    return name.startsWith("test")
        || name.startsWith("Test")
        || name.endsWith("Test")
        || name.endsWith("Tests")
        || name.endsWith("-test")
        || name.endsWith("-tests")
        || name.equals("it")
        || name.equals("jmh");
  }

  /** Whether the file is one; the answer for the last directory is kept. */
  boolean contains(CompilationUnitTree unit) {
    String name = unit.getSourceFile().getName().replace('\\', '/');
    String of = name.substring(0, name.lastIndexOf('/') + 1);
    if (of.isEmpty() || !of.equals(directory)) {
      directory = of;
      Deque<String> names = names(unit.getPackageName());
      known = isRootForTests(root(of, names)) || isForTests(names);
    }
    return known || isTestClass(name) || isStandIn(name, unit) || importsTestLibrary(unit);
  }

  /** Whether the file's class stands in for another type, as {@code MockStore} for a Store. */
  private static boolean isStandIn(String file, CompilationUnitTree unit) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    if (!name.startsWith(STAND_IN)) {
      return false;
    }
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree outermost) {
        String real = outermost.getSimpleName().toString().replaceFirst(STAND_IN, "");
        if (isNamed(outermost.getExtendsClause(), real)) {
          return true;
        }
        for (Tree promised : outermost.getImplementsClause()) {
          if (isNamed(promised, real)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isNamed(Tree type, String name) {
    Tree bare = type instanceof ParameterizedTypeTree generic ? generic.getType() : type;
    return bare instanceof IdentifierTree simple && simple.getName().contentEquals(name)
        || bare instanceof MemberSelectTree member && member.getIdentifier().contentEquals(name);
  }

  /** The packages of a module share their root: the answer for the last one is kept. */
  private boolean isRootForTests(String root) {
    if (root.isEmpty() || !root.equals(sourceRoot)) {
      sourceRoot = root;
      rootIsForTests = isForTests(root);
    }
    return rootIsForTests;
  }

  private static boolean isTestClass(String file) {
    for (String end : FILES) {
      if (file.endsWith(end)) {
        char before = file.charAt(Math.max(0, file.length() - end.length() - 1));
        return before >= 'a' && before <= 'z' || before >= '0' && before <= '9';
      }
    }
    return false;
  }

  /** The directory without those of the package. */
  private static String root(String directory, Deque<String> itsPackage) {
    String below = "/" + String.join("/", itsPackage) + "/";
    return directory.endsWith(below)
        ? directory.substring(0, directory.length() - below.length() + 1)
        : directory;
  }

  /**
   * Whether the root is {@code src/test/java} and the like, {@code test/java}, the build's, or in a
   * module that is for tests as a whole.
   */
  private static boolean isForTests(String root) {
    String[] names = root.split("/");
    List<String> directories = List.of(names);
    if (directories.contains(OF_BUILD) || isInModuleForTests(directories)) {
      return true;
    }
    for (int i = Math.max(1, names.length - MOST_BELOW_PROJECT + 1); i < names.length; i++) {
      String above = names[i - 1];
      if (above.equals("src") && isSourceSet(names[i])
          || names[i].equals("java") && (above.equals("test") || above.equals("tests"))) {
        return true;
      }
    }
    return false;
  }

  /** What a repository is checked out into, or called itself, says nothing of its modules. */
  private static boolean isInModuleForTests(List<String> directories) {
    for (int i = directories.lastIndexOf("src") - 1; i >= 0; i--) {
      if (MODULES.matches(directories.get(i))) {
        return !isTopOfRepository(directories, i);
      }
    }
    return false;
  }

  /** Whether the directory, or one between it and {@code src}, is where a repository begins. */
  private static boolean isTopOfRepository(List<String> directories, int first) {
    for (int i = first; i < directories.lastIndexOf("src"); i++) {
      if (Files.exists(Path.of(String.join("/", directories.subList(0, i + 1)), ".git"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForTests(Deque<String> itsPackage) {
    Iterator<String> names = itsPackage.iterator();
    for (int i = 0; names.hasNext(); i++) {
      if (PACKAGES.contains(names.next()) && i >= NAMES_OF_THE_PROJECT) {
        return true;
      }
    }
    return false;
  }

  private boolean importsTestLibrary(CompilationUnitTree unit) {
    for (ImportTree imported : unit.getImports()) {
      Tree at = imported.getQualifiedIdentifier();
      MemberSelectTree last = null;
      while (at instanceof MemberSelectTree select) {
        last = select;
        at = select.getExpression();
      }
      if (last != null
          && isNameOfLibrary(last.getIdentifier())
          && at instanceof IdentifierTree first
          && first.getName().contentEquals("org")) {
        return true;
      }
    }
    return false;
  }

  /** Few names stand at that place in all the imports of a program. */
  private boolean isNameOfLibrary(Name name) {
    Boolean known = libraries.get(name);
    if (known == null) {
      known = LIBRARIES.contains(name.toString());
      libraries.put(name, known);
    }
    return known;
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
