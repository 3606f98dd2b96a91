package dev.fairlead.checks.blocking;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Returned;
import dev.fairlead.checks.code.Symbols;
import java.util.Optional;

/** Promises that are kept when they are made: what they are for has been done by then. */
final class KeptPromises {
  private static final NamePattern KEPT =
      new NamePattern("(succeeded|completed|failed|immediate)\\w*|future");

  private KeptPromises() {}

  /**
   * Whether the method returns only promises that are kept when it makes them: the author knows
   * that it does its work before, and mostly has workers call it.
   */
  static boolean areAllOf(MethodSymbol promising, SourceFile file) {
    Optional<MethodTree> body =
        file.vocabulary().isPublisher(promising.getReturnType())
            ? Optional.empty()
            : file.bodies().of(promising);
    if (body.isEmpty()) {
      return false;
    }
    ImmutableSet<ExpressionTree> returned = Returned.by(body.get());
    return !returned.isEmpty() && returned.stream().allMatch(KeptPromises::isKept);
  }

  private static boolean isKept(ExpressionTree promise) {
    MethodSymbol maker = Symbols.called(promise);
    return Symbols.strip(promise) instanceof MethodInvocationTree call
        && maker != null
        && Symbols.isStatic(maker)
        && KEPT.matches(Symbols.calledName(call))
        && call.getArguments().stream().noneMatch(Symbols::isFunction);
  }
}
