package dev.fairlead.tool.engine;

import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.matchers.Suppressible;
import com.google.errorprone.scanner.ErrorProneScanner;
import java.util.List;
import java.util.function.BiConsumer;

/** Runs checks so that what one throws costs its own findings only. */
final class TolerantScanner extends ErrorProneScanner {

  private final BiConsumer<String, Throwable> failures;

  /** A scanner that tells of each check that threw, and what. */
  TolerantScanner(List<BugChecker> checks, BiConsumer<String, Throwable> failures) {
    super(checks);
    this.failures = failures;
  }

  @Override
  protected void handleError(Suppressible check, Throwable failure) {
    failures.accept(check.canonicalName(), failure);
  }
}
