package dev.fairlead.checks.concurrency;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Returned;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.Collection;

/**
 * Asynchronous work that is begun for the elements of many collections, all of it at once, and then
 * made into one result. The elements of one collection may be the few that somebody configured;
 * those of the collections that data holds are not.
 */
public final class CombinedWork {
  /** The calls of the file that begin such work. */
  public static final FileAnalysis<ImmutableList<Combination>> UNLIMITED =
      file ->
          file.subjects().calls(MethodFacts::joins)
              ? new CombinedWork(file).all()
              : ImmutableList.of();

  /**
   * Futures that are made into one.
   *
   * @param call the call that makes one of them
   * @param work the call that begins the work of each
   * @param inLoops whether loops begin it, which may go through as many as somebody sends at a time
   */
  public record Combination(ExpressionTree call, ExpressionTree work, boolean inLoops) {}

  private final SourceFile file;
  private final Vocabulary vocabulary;
  private final Origins origins;

  private CombinedWork(SourceFile file) {
    this.file = file;
    this.vocabulary = file.vocabulary();
    this.origins = file.origins();
  }

  private ImmutableList<Combination> all() {
    ImmutableList.Builder<Combination> found = ImmutableList.builder();
    for (SourceCall site : file.subjects().calls()) {
      if (site.facts().joins()
          && site.tree() instanceof MethodInvocationTree call
          && Limits.isCombination(call)
          && call.getArguments().size() == 1) {
        Combination combination = begun(call);
        if (combination != null) {
          found.add(combination);
        }
      }
    }
    return found.build();
  }

  /** What begins the futures that are combined; null where they are few, or unknown. */
  private Combination begun(MethodInvocationTree combination) {
    if (!(Symbols.strip(combination.getArguments().get(0)) instanceof MethodInvocationTree array)
        || !Symbols.calledName(array).equals("toArray")
        || Symbols.receiver(array) == null) {
      return null;
    }
    ExpressionTree futures = Symbols.receiver(array);
    VarSymbol list = Symbols.variable(futures);
    if (list == null) {
      return combination(combination, mapped(futures), false);
    }
    Collection<ExpressionTree> assigned = origins.assigned(list);
    ExpressionTree mapped = assigned.size() == 1 ? mapped(assigned.iterator().next()) : null;
    return mapped != null || Symbols.isField(list)
        ? combination(combination, mapped, false)
        : combination(combination, added(list, file.path(combination)), true);
  }

  private static Combination combination(
      ExpressionTree call, ExpressionTree work, boolean inLoops) {
    return work == null ? null : new Combination(call, work, inLoops);
  }

  /** The work that a stream of the elements of many collections begins for each. */
  private ExpressionTree mapped(ExpressionTree stream) {
    ExpressionTree work = null;
    for (ExpressionTree at = stream;
        Symbols.strip(at) instanceof MethodInvocationTree call && Symbols.receiver(call) != null;
        at = Symbols.receiver(call)) {
      String name = Symbols.calledName(call);
      if (name.equals("limit")) {
        return null;
      }
      if (work == null && name.equals("map")) {
        work = work(call.getArguments().get(0));
      } else if (work != null && name.equals("flatMap")) {
        return work;
      }
    }
    return null;
  }

  private ExpressionTree work(ExpressionTree function) {
    if (Symbols.strip(function) instanceof LambdaExpressionTree lambda) {
      for (ExpressionTree value : Returned.by(lambda)) {
        if (begins(value)) {
          return value;
        }
      }
    }
    return null;
  }

  /** The work that is begun in a loop within a loop and added to the list. */
  private ExpressionTree added(VarSymbol list, TreePath combination) {
    ExpressionTree[] found = {null};
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        ExpressionTree receiver = Symbols.receiver(call);
        if (receiver != null
            && call.getArguments().size() == 1
            && Symbols.calledName(call).equals("add")
            && list.equals(Symbols.variable(receiver))) {
          ExpressionTree work = call.getArguments().get(0);
          if (found[0] == null && begins(work) && isInTwoLoops(getCurrentPath(), list)) {
            found[0] = work;
          }
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(TreePath.getPath(file.unit(), CallSites.around(combination)), null);
    return found[0];
  }

  /** Whether two loops over data are around the call, without a limit. */
  private boolean isInTwoLoops(TreePath call, VarSymbol list) {
    int loops = 0;
    for (Repetition repetition : Repetition.around(call, vocabulary, origins)) {
      if (declares(repetition.body(), list)) {
        break;
      }
      if (Limits.isLimited(repetition.body(), vocabulary) || repetition.isOverChunks()) {
        return false;
      }
      loops += repetition.perElement() ? 1 : 0;
    }
    return loops > 1;
  }

  private static boolean declares(Tree code, VarSymbol variable) {
    boolean[] declares = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree declaration, Void unused) {
        declares[0] |= variable.equals(Symbols.variable(declaration));
        return super.visitVariable(declaration, unused);
      }
    }.scan(code, null);
    return declares[0];
  }

  /** Whether the value is the future of work that this call begins, as far as can be seen. */
  private boolean begins(ExpressionTree value) {
    Tree bare = Symbols.strip(value);
    if (!(bare instanceof MethodInvocationTree call) || !vocabulary.isStage(Symbols.type(call))) {
      return false;
    }
    MethodSymbol method = Symbols.called(call);
    return method != null
        && !call.getArguments().isEmpty()
        && !Symbols.isStatic(method)
        && !vocabulary.of(method).known();
  }
}
