package dev.fairlead.typecheck.deadline;

import dev.fairlead.typecheck.infer.Suggestions;
import dev.fairlead.typecheck.vocabulary.StubResources;
import java.util.EnumSet;
import java.util.List;
import javax.annotation.processing.SupportedOptions;
import org.checkerframework.common.accumulation.AccumulationChecker;
import org.checkerframework.framework.source.SupportedLintOptions;
import org.checkerframework.framework.source.SuppressWarningsPrefix;

/**
 * A type checker that accepts a call only where every phase that it {@link
 * dev.fairlead.annotations.Requires} is known to be bounded.
 *
 * <p>{@code -Alint=strict} adds the phases that only the strict profile of the checks asks for.
 */
@SuppressWarningsPrefix("deadline")
@SupportedOptions(Suggestions.OPTION)
@SupportedLintOptions(DeadlineChecker.STRICT)
public final class DeadlineChecker extends AccumulationChecker {
  static final String STRICT = "strict";

  private final StubResources stubs = new StubResources(DeadlineChecker.class);

  /** For javac, which makes processors by their names. */
  public DeadlineChecker() {}

  StubResources stubs() {
    return stubs;
  }

  @Override
  public List<String> getExtraStubFiles() {
    return stubs.visible(getElementUtils());
  }

  /** A promise that only a cast makes is none, while the framework just warns of it. */
  @Override
  public void reportWarning(Object source, String key, Object... arguments) {
    if (key.endsWith(".unsafe")) {
      reportError(source, key, arguments);
    } else {
      super.reportWarning(source, key, arguments);
    }
  }

  /** The vocabulary says which methods return their receiver. */
  @Override
  protected EnumSet<AliasAnalysis> createAliasAnalyses() {
    return EnumSet.noneOf(AliasAnalysis.class);
  }
}
