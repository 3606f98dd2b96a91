package dev.fairlead.checks.concurrency;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.CallChain;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.effects.Effects;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.ElementKind;

/**
 * What speaks for a fan-out that grows with the data: the elements are given or asked for, not the
 * few parts of an object, and the work waits, so that it is under way for long.
 */
final class FanOutEvidence {
  private static final ImmutableSet<WaitsFor> SLOW =
      Sets.immutableEnumSet(
          WaitsFor.NETWORK, WaitsFor.DNS, WaitsFor.PROCESS, WaitsFor.POOL, WaitsFor.THREAD);
  private static final NamePattern ACQUIRE = new NamePattern("acquire(\\p{Lu}\\w*)?");
  private static final int NEAR = 3;

  private final SourceFile file;

  FanOutEvidence(SourceFile file) {
    this.file = file;
  }

  /** Whether the elements come from a caller, or from a call that is told which. */
  boolean of(Repetition repetition) {
    Tree tree = repetition.tree();
    ExpressionTree source =
        tree instanceof EnhancedForLoopTree loop
            ? loop.getExpression()
            : tree instanceof MethodInvocationTree call ? Symbols.receiver(call) : null;
    return source != null ? isData(source, true) : countsData(tree);
  }

  /** Whether the condition of a loop asks a parameter how much there is. */
  private static boolean countsData(Tree loop) {
    Tree condition =
        loop instanceof ForLoopTree counted
            ? counted.getCondition()
            : loop instanceof WhileLoopTree asking ? asking.getCondition() : null;
    boolean[] data = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        VarSymbol variable = Symbols.variable(name);
        data[0] |=
            variable != null
                && variable.getKind() == ElementKind.PARAMETER
                && !variable.type.isPrimitive();
        return null;
      }
    }.scan(condition, null);
    return data[0];
  }

  private boolean isData(ExpressionTree source, boolean follow) {
    CallChain chain = CallChain.of(source);
    for (MethodInvocationTree call : chain.calls()) {
      if (!call.getArguments().isEmpty() && (call == chain.source() || !isStep(call))) {
        return true;
      }
    }
    VarSymbol variable = chain.variable();
    if (variable == null || Symbols.isField(variable)) {
      return false;
    }
    if (variable.getKind() == ElementKind.PARAMETER) {
      return true;
    }
    Collection<ExpressionTree> values = follow ? file.origins().assigned(variable) : List.of();
    for (ExpressionTree value : values) {
      if (isData(value, false)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the call only passes the elements on, in another form. */
  private static boolean isStep(MethodInvocationTree call) {
    return call.getArguments().stream().allMatch(Symbols::isFunction);
  }

  /**
   * Whether the work waits, is a thread, or a request with phases to bound; other requests share
   * the connections that are there.
   */
  boolean ofWait(Fork fork) {
    if (fork.executor() == null && !fork.facts().requires().isEmpty()) {
      return true;
    }
    List<Tree> tasks = Tasks.of(fork.call(), file.vocabulary(), file.bodies());
    if (tasks.isEmpty()) {
      ExpressionTree started = Symbols.receiver(fork.call());
      return fork.executor() == null
          && started != null
          && file.vocabulary().isWorker(Symbols.type(started));
    }
    Effects effects = file.shared(Effects.SHARED);
    for (Tree task : tasks) {
      if (!effects.waits(task, SLOW, ImmutableSet.of(), NEAR).isEmpty() || acquires(task)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the thread that is started goes into a field, as one that serves for long. */
  boolean isKept(Fork fork, Repetition repetition) {
    ExpressionTree started = Symbols.receiver(fork.call());
    VarSymbol thread = started == null ? null : Symbols.variable(started);
    boolean[] kept = {false};
    if (thread != null && fork.executor() == null) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
          VarSymbol holder =
              Symbols.receiver(call) == null ? null : Symbols.variable(Symbols.receiver(call));
          kept[0] |=
              holder != null
                  && Symbols.isField(holder)
                  && call.getArguments().stream().anyMatch(a -> thread == Symbols.variable(a));
          return super.visitMethodInvocation(call, unused);
        }
      }.scan(repetition.tree(), null);
    }
    return kept[0];
  }

  /** Whether the work asks for a permit when it has been started. */
  private static boolean acquires(Tree task) {
    boolean[] acquires = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        acquires[0] |= ACQUIRE.matches(Symbols.calledName(call));
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(task, null);
    return acquires[0];
  }
}
