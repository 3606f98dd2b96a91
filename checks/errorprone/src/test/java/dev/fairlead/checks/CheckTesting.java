package dev.fairlead.checks;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.CompilationTestHelper;
import com.google.errorprone.bugpatterns.BugChecker;

/** Error Prone's test helpers, set so that a crash of a check fails the test. */
public final class CheckTesting {
  private static final String[] ARGUMENTS = {"-XepOpt:Fairlead:FailOnDefect=true"};

  private CheckTesting() {}

  /** Compiles sources and compares the findings with the comments in them. */
  public static CompilationTestHelper compilation(Class<? extends BugChecker> check) {
    return CompilationTestHelper.newInstance(check, check).setArgs(ARGUMENTS);
  }

  /** The same in the strict profile. */
  public static CompilationTestHelper strictly(Class<? extends BugChecker> check) {
    return CompilationTestHelper.newInstance(check, check)
        .setArgs(ARGUMENTS[0], "-XepOpt:Fairlead:Profile=strict");
  }

  /** Applies the first fix of each finding and compares the sources. */
  public static BugCheckerRefactoringTestHelper refactoring(Class<? extends BugChecker> check) {
    return BugCheckerRefactoringTestHelper.newInstance(check, check).setArgs(ARGUMENTS);
  }
}
