package dev.fairlead.checks.workers;

import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionTree;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.ownership.UndrainedWait;

/** Sends what nobody reads to where nobody need read it. */
final class DiscardFix {
  private static final String BUILDER = "java.lang.ProcessBuilder";

  private DiscardFix() {}

  /** The fix where nobody reads the output later and a builder starts the child; else empty. */
  static SuggestedFix of(UndrainedWait wait, SourceFile file) {
    ExpressionTree builder = Symbols.receiver(wait.start());
    if (wait.readLater()
        || builder == null
        || Symbols.type(builder) == null
        || !Symbols.type(builder).tsym.flatName().contentEquals(BUILDER)) {
      return SuggestedFix.emptyFix();
    }
    return SuggestedFix.postfixWith(
        builder, ".redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)");
  }
}
