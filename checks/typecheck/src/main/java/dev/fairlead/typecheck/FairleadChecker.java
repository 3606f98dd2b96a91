package dev.fairlead.typecheck;

import dev.fairlead.typecheck.blocking.BlockingEffectChecker;
import dev.fairlead.typecheck.deadline.DeadlineChecker;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.framework.source.AggregateChecker;
import org.checkerframework.framework.source.SourceChecker;

/**
 * Both type checkers. Named one after the other, the second would stay silent about a file in which
 * the first has found an error.
 */
public final class FairleadChecker extends AggregateChecker {
  /** For javac, which makes processors by their names. */
  public FairleadChecker() {}

  @Override
  protected Set<Class<? extends SourceChecker>> getSupportedCheckers() {
    return new LinkedHashSet<>(List.of(DeadlineChecker.class, BlockingEffectChecker.class));
  }
}
