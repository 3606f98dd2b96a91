package dev.fairlead.checks.waits;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where a piece of code lets go on who waits on a variable: completes a promise, opens a latch. */
final class Completions {
  /** How code lets somebody go on who waits on the receiver. */
  private static final NamePattern LETS_GO =
      new NamePattern(
          "(complete|set|countDown|done|release|signal|notify|put|offer|add|arrive|open|finish"
              + "|succeed|success|fail|try(Success|Failure|Complete)|resolve|on).*");

  private static final Set<String> KEEPS = Set.of("put", "putIfAbsent", "add", "offer");

  private static final Set<String> TAKES_OUT = Set.of("remove", "get", "poll", "take");

  private final Uses uses;

  Completions(Uses uses) {
    this.uses = uses;
  }

  /** Where it is let go through the variable itself. */
  List<TreePath> of(VarSymbol awaited) {
    List<TreePath> completed = new ArrayList<>();
    for (TreePath use : uses.on(awaited)) {
      if (letsGo(use)) {
        completed.add(use);
      }
    }
    return completed;
  }

  /** Where a promise that was put into a collection is taken out of it and completed. */
  List<TreePath> ofKept(VarSymbol promise) {
    List<TreePath> completed = new ArrayList<>();
    for (TreePath use : uses.givenTo(promise)) {
      VarSymbol keeper =
          use.getLeaf() instanceof MethodInvocationTree call && keeps(call)
              ? Symbols.variable(Symbols.receiver(call))
              : null;
      if (keeper != null && !uses.givesUp(keeper)) {
        for (TreePath taken : uses.on(keeper)) {
          addCompletions(taken, completed);
        }
      }
    }
    return completed;
  }

  private static boolean keeps(MethodInvocationTree call) {
    return Symbols.receiver(call) != null && KEEPS.contains(Symbols.calledName(call));
  }

  private void addCompletions(TreePath taken, List<TreePath> completed) {
    if (!(taken.getLeaf() instanceof MethodInvocationTree call)
        || !TAKES_OUT.contains(Symbols.calledName(call))) {
      return;
    }
    VarSymbol held = uses.holderOf(taken);
    if (held != null) {
      completed.addAll(of(held));
    } else if (uses.calledOn(taken) != null && letsGo(uses.calledOn(taken))) {
      completed.add(uses.calledOn(taken));
    }
  }

  private static boolean letsGo(TreePath use) {
    String name =
        use.getLeaf() instanceof MemberReferenceTree reference
            ? reference.getName().toString()
            : Symbols.calledName((ExpressionTree) use.getLeaf());
    return LETS_GO.matches(name);
  }
}
