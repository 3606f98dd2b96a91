package dev.fairlead.checks.times;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TimeName;

/**
 * A setter that is given the value of its own phase, and then, on the same object, that of another:
 * the line was copied, and the setter's name left as it was.
 *
 * @param time the second value
 * @param said the phase in its name
 * @param taken the phase that the setter bounds
 */
public record ReplacedBounds(ExpressionTree time, Phase said, Phase taken) {
  /** Those of the file. */
  public static ImmutableList<ReplacedBounds> in(SourceFile file) {
    if (!file.result(TimeArguments.ARE_IN)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<ReplacedBounds> found = ImmutableList.builder();
    for (SourceCall site : file.subjects().calls()) {
      Phase taken = bounded(site.tree());
      Phase said = taken == null ? null : phase(value(site.tree()));
      if (said != null
          && said != taken
          && isSetBefore(file.path(site.tree()), taken, Symbols.calledName(site.tree()))) {
        found.add(new ReplacedBounds(value(site.tree()), said, taken));
      }
    }
    return found.build();
  }

  /** The only phase that the call bounds by its name; null where it is no such setter. */
  private static Phase bounded(ExpressionTree call) {
    return call instanceof MethodInvocationTree setter
            && setter.getArguments().size() == 1
            && Symbols.receiver(call) != null
            && Symbols.calledName(call).startsWith("set")
        ? phase(Symbols.calledName(call))
        : null;
  }

  private static Phase phase(String name) {
    TimeName time = TimeName.of(name);
    ImmutableSet<Phase> phases = time.isBound() ? time.phases() : ImmutableSet.of();
    return phases.size() == 1 ? Iterables.getOnlyElement(phases) : null;
  }

  private static ExpressionTree value(ExpressionTree setter) {
    return ((MethodInvocationTree) setter).getArguments().get(0);
  }

  /** The phase of the variable or getter that is the value. */
  private static Phase phase(ExpressionTree value) {
    Tree bare = Symbols.strip(value);
    VarSymbol variable = Symbols.variable(bare);
    if (variable != null) {
      return phase(variable.name.toString());
    }
    return bare instanceof MethodInvocationTree getter && getter.getArguments().isEmpty()
        ? phase(Symbols.calledName(getter))
        : null;
  }

  /** Whether a statement before it calls the setter on the same variable with its own value. */
  private static boolean isSetBefore(TreePath call, Phase taken, String setter) {
    TreePath statement = call.getParentPath();
    VarSymbol object = Symbols.variable(Symbols.receiver((ExpressionTree) call.getLeaf()));
    if (object == null
        || !(statement.getLeaf() instanceof ExpressionStatementTree)
        || !(statement.getParentPath().getLeaf() instanceof BlockTree block)) {
      return false;
    }
    for (StatementTree before : block.getStatements()) {
      if (before == statement.getLeaf()) {
        return false;
      }
      if (before instanceof ExpressionStatementTree expression
          && expression.getExpression() instanceof MethodInvocationTree other
          && Symbols.calledName(other).equals(setter)
          && bounded(other) == taken
          && Symbols.variable(Symbols.receiver(other)) == object
          && phase(value(other)) == taken) {
        return true;
      }
    }
    return false;
  }
}
