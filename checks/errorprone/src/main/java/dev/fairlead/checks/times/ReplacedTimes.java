package dev.fairlead.checks.times;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TimeName;
import java.util.List;
import java.util.Optional;

/** The waits and setters of bounds that a constant is given where a parameter goes unread. */
final class ReplacedTimes {
  private static final NamePattern WAITS =
      new NamePattern("(await|wait|join|poll|receive|tryAcquire|tryLock)([A-Z].*)?");

  private ReplacedTimes() {}

  /** The first such call of the method. */
  static Optional<IgnoredBound> in(MethodTree method, VarSymbol value) {
    ExpressionTree[] first = {null};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (first[0] == null && takesTime(call) && isConstant(call.getArguments())) {
          first[0] = call;
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(method.getBody(), null);
    return first[0] == null
        ? Optional.empty()
        : Optional.of(new IgnoredBound(first[0], value, null, IgnoredBound.Kind.REPLACED));
  }

  private static boolean takesTime(MethodInvocationTree call) {
    String name = Symbols.calledName(call);
    return WAITS.matches(name) || TimeName.of(name).isBound();
  }

  /** Whether the arguments are a constant time, and its unit if there is one. */
  private static boolean isConstant(List<? extends ExpressionTree> arguments) {
    Long time = arguments.isEmpty() ? null : Constants.number(arguments.get(0));
    return time != null
        && Symbols.type(arguments.get(0)).isIntegral()
        && time > 0
        && (arguments.size() == 1
            || arguments.size() == 2 && TimeExpressions.isUnit(Symbols.type(arguments.get(1))));
  }
}
