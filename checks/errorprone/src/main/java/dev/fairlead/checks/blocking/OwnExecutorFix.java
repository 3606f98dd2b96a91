package dev.fairlead.checks.blocking;

import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TreePaths;
import dev.fairlead.checks.concurrency.Fork;
import dev.fairlead.checks.concurrency.Forks;
import dev.fairlead.checks.contexts.PlacedCode;
import dev.fairlead.checks.contexts.SharedPools;
import dev.fairlead.checks.effects.Effects;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs work on the one executor that the class has in a final field, where the call has a form that
 * takes one. Not where code around the call runs on that executor already: it might wait for the
 * work, and so the pool for itself.
 */
final class OwnExecutorFix {
  private static final int HELPERS = 3;

  private OwnExecutorFix() {}

  /** The fix, or an empty one where there is no such executor or more than one. */
  static SuggestedFix of(PlacedCode code, SourceFile file) {
    if (!(code.handOver() instanceof MethodInvocationTree call)
        || code.method() == null
        || call.getArguments().isEmpty()
        || !hasFormWithExecutor(Symbols.called(call), file.vocabulary())) {
      return SuggestedFix.emptyFix();
    }
    List<VarSymbol> executors = executors(code, file);
    if (executors.size() != 1 || runsOn(executors.get(0), call, file)) {
      return SuggestedFix.emptyFix();
    }
    List<? extends ExpressionTree> arguments = call.getArguments();
    return SuggestedFix.postfixWith(
        arguments.get(arguments.size() - 1), ", " + executors.get(0).name);
  }

  private static boolean hasFormWithExecutor(MethodSymbol method, Vocabulary vocabulary) {
    return method != null
        && Symbols.formsWithOneMore(method)
            .anyMatch(form -> vocabulary.isExecutor(form.type.getParameterTypes().last()));
  }

  private static List<VarSymbol> executors(PlacedCode code, SourceFile file) {
    SharedPools shared = new SharedPools(file);
    List<VarSymbol> found = new ArrayList<>();
    TreePath path = file.path(code.handOver());
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree type) {
        for (Tree member : type.getMembers()) {
          VarSymbol field = Symbols.variable(member);
          if (field != null
              && isUsable(field, code, file.vocabulary())
              && !shared.isCommon(field)) {
            found.add(field);
          }
        }
        return found;
      }
    }
    return found;
  }

  private static boolean isUsable(VarSymbol field, PlacedCode code, Vocabulary vocabulary) {
    Type type = field.type;
    return vocabulary.isExecutor(type)
        && !vocabulary.of(type).nonBlocking()
        && (field.flags() & Flags.FINAL) != 0
        && (Symbols.isStatic(field) || !Symbols.isStatic(code.method()));
  }

  private static boolean runsOn(VarSymbol executor, ExpressionTree call, SourceFile file) {
    Effects effects = file.shared(Effects.SHARED);
    for (Fork fork : file.result(Forks.ALL)) {
      boolean onIt = fork.executor() != null && executor.equals(Symbols.variable(fork.executor()));
      if (onIt) {
        for (Tree task : Forks.tasks(fork, file.vocabulary(), file.bodies())) {
          if (effects.reached(task, HELPERS).stream()
              .anyMatch(c -> TreePaths.contains(c.code(), call))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
