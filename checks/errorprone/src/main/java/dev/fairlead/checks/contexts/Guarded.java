package dev.fairlead.checks.contexts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.code.LifeCycle;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.OwnCodeScanner;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.contexts.HeldLock.Kind;
import dev.fairlead.checks.effects.DatabaseInProgram;
import dev.fairlead.checks.effects.Effects;
import dev.fairlead.checks.effects.WaitPath;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * Waits under a lock that others want who have nothing to do with what is waited for.
 *
 * <p>A lock that only keeps apart the users of one connection has to be held while it is used; so
 * has one that only the waiting code takes. Starting and stopping happen once.
 */
public final class Guarded {
  private static final NamePattern ONCE =
      new NamePattern(
          "(close|stop|shutdown|shutDown|destroy|dispose|start|init|open|main|finalize|tearDown)"
              + "([A-Z0-9].*)?|\\w*[iI]nitiali[sz]\\w*");

  private static final NamePattern CONNECTS =
      new NamePattern("(.*\\.)?((re)?connect|createSocket)(\\p{Lu}\\w*)?");
  private static final NamePattern CONNECTS_ITSELF = new NamePattern("(re)?connect(\\p{Lu}\\w*)?");
  private static final NamePattern KEEPS =
      new NamePattern("(save|persist|store|flush|commit|write)(\\p{Lu}\\w*)?");
  private static final Set<String> TURNS = Set.of("notify", "notifyAll");
  private static final ImmutableSet<WaitsFor> NAMES = ImmutableSet.of(WaitsFor.DNS);
  private static final ImmutableSet<WaitsFor> NETWORK = ImmutableSet.of(WaitsFor.NETWORK);

  private final List<PlacedCode> regions;
  private final Effects effects;
  private final Vocabulary vocabulary;
  private final ImmutableSet<WaitsFor> kinds;
  private final int deepest;

  /** The waits for {@code kinds} in {@code regions}, at most {@code deepest} calls away. */
  public Guarded(
      List<PlacedCode> regions,
      Effects effects,
      Vocabulary vocabulary,
      ImmutableSet<WaitsFor> kinds,
      int deepest) {
    this.regions = regions;
    this.effects = effects;
    this.vocabulary = vocabulary;
    this.kinds = kinds;
    this.deepest = deepest;
  }

  /** The waits in {@code region} that keep others from its lock. */
  public ImmutableList<WaitPath> waits(PlacedCode region) {
    if (isOnce(region)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<WaitPath> found = ImmutableList.builder();
    for (WaitPath path : effects.waits(region.code(), kinds, region.arrived(), deepest)) {
      if (path.end().anew()
          && !prepares(path)
          && !DatabaseInProgram.isAsked(path, region.method())
          && !asksForNameOnTheWay(path)
          && !looksUpItsOwnPeer(region, path)
          && isWanted(region, path)) {
        found.add(path);
      }
    }
    return found.build();
  }

  /**
   * Whether a field that has no value yet, or the one that was seen before the lock was taken, gets
   * a value, which whoever wants the lock needs as well.
   */
  public static boolean isLazilyMade(TreePath wait) {
    VarSymbol made = null;
    for (TreePath at = wait; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof AssignmentTree assignment) {
        made = Symbols.variable(assignment.getVariable());
      } else if (tree instanceof IfTree choice
          && made != null
          && Symbols.isField(made)
          && firstAlternative(choice.getCondition()) instanceof BinaryTree test
          && test.getKind() == Tree.Kind.EQUAL_TO
          && made.equals(Symbols.variable(test.getLeftOperand()))
          && isStale(test.getRightOperand())) {
        return true;
      } else if (tree instanceof MethodTree) {
        return false;
      }
    }
    return false;
  }

  /** What is asked first of several reasons to make it: that it is missing, or is closed. */
  private static Tree firstAlternative(ExpressionTree condition) {
    Tree first = Symbols.strip(condition);
    while (first instanceof BinaryTree either && either.getKind() == Tree.Kind.CONDITIONAL_OR) {
      first = Symbols.strip(either.getLeftOperand());
    }
    return first;
  }

  private static boolean isStale(ExpressionTree seen) {
    VarSymbol variable = Symbols.variable(seen);
    return seen.getKind() == Tree.Kind.NULL_LITERAL
        || variable != null && variable.getKind() == ElementKind.LOCAL_VARIABLE;
  }

  /** Whether a permit is waited for that the same code gives back: others hold it for a moment. */
  public static boolean isTakenByPermit(PlacedCode placed, WaitPath path) {
    ExpressionTree permits =
        path.waiting() == path.first() && path.waiting() instanceof MethodInvocationTree acquire
            ? Symbols.receiver(acquire)
            : null;
    VarSymbol semaphore = permits == null ? null : Symbols.variable(permits);
    boolean[] found = {false};
    if (semaphore != null
        && Symbols.calledName((ExpressionTree) path.waiting()).contains("cquire")) {
      new OwnCodeScanner<Void>() {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
          ExpressionTree receiver = Symbols.receiver(call);
          found[0] |=
              receiver != null
                  && semaphore.equals(Symbols.variable(receiver))
                  && Symbols.calledName(call).equals("release");
          return super.visitMethodInvocation(call, unused);
        }
      }.scan(placed.code(), null);
    }
    return found[0];
  }

  /** A method that asks an address for its name is mostly given one that was made with it. */
  private boolean asksForNameOnTheWay(WaitPath path) {
    return path.calls().size() > 1
        && path.waiting() instanceof ExpressionTree call
        && vocabulary.of(Symbols.called(call)).reverseLookup() != null;
  }

  /**
   * Whether a name is looked up to connect what the lock is for, by others than the code itself:
   * whoever wants it has to wait.
   */
  private boolean looksUpItsOwnPeer(PlacedCode region, WaitPath path) {
    return path.waits().equals(NAMES)
        && (region.method() != null && CONNECTS.matches(region.method().name)
            || path.calls().stream().anyMatch(CONNECTS::matches))
        && effects.waits(region.code(), NETWORK, region.arrived(), deepest).isEmpty();
  }

  /** Whether the object connects itself, or keeps something, which has to happen in order. */
  public static boolean isForThis(PlacedCode region, WaitPath path) {
    return isToConnectItself(path)
        || path.waits().contains(WaitsFor.NETWORK)
            && region.method() != null
            && KEEPS.matches(region.method().name);
  }

  private static boolean isToConnectItself(WaitPath path) {
    MethodSymbol first =
        path.calls().size() > 1 && path.first() instanceof MethodInvocationTree call
            ? Symbols.called(call)
            : null;
    return first != null
        && first.getReturnType().isPrimitiveOrVoid()
        && CONNECTS_ITSELF.matches(path.calls().get(0));
  }

  /** Whether something is made ready on the way, which whoever wants the lock needs too. */
  private static boolean prepares(WaitPath path) {
    for (String call : path.calls().subList(0, path.calls().size() - 1)) {
      if (LifeCycle.prepares(call)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether some other code of the file takes the lock, waits for nothing of the kind, and is not
   * there to use the connection that the wait is for.
   */
  private boolean isWanted(PlacedCode region, WaitPath path) {
    HeldLock lock = region.lock();
    if (lock == null || lock.kind() == Kind.STRIPE) {
      return lock != null;
    }
    if (isOfOneCall(lock) || isForTurns(lock)) {
      return false;
    }
    Set<VarSymbol> kept = new KeptConnections(vocabulary).in(region.code(), path.first());
    for (PlacedCode other : regions) {
      if (region.lock().equals(other.lock())
          && other.method() != region.method()
          && !isOnce(other)
          && isQuick(other.code())
          && !uses(other.code(), kept)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a call makes the lock for itself and the functions it starts. */
  private static boolean isOfOneCall(HeldLock lock) {
    return lock.holder() instanceof VarSymbol variable && !Symbols.isField(variable);
  }

  /** Whether code that holds the lock tells others so: they wait for what is done under it. */
  private boolean isForTurns(HeldLock lock) {
    for (PlacedCode region : regions) {
      if (lock.equals(region.lock()) && tells(region.code(), lock)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(Tree code, HeldLock lock) {
    boolean[] tells = {false};
    new OwnCodeScanner<Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        ExpressionTree receiver = Symbols.receiver(call);
        tells[0] |=
            TURNS.contains(Symbols.calledName(call))
                && (receiver == null
                    ? lock.holder() instanceof ClassSymbol
                    : lock.holder().equals(Symbols.variable(receiver)));
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(code, null);
    return tells[0];
  }

  private static boolean isOnce(PlacedCode region) {
    return region.method() != null && ONCE.matches(region.method().name);
  }

  /** Whether the code calls a method of what one of the fields holds. */
  private static boolean uses(Tree code, Set<VarSymbol> fields) {
    boolean[] uses = {false};
    if (!fields.isEmpty()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
          ExpressionTree receiver = Symbols.receiver(call);
          uses[0] |= receiver != null && fields.contains(Symbols.variable(receiver));
          return super.visitMethodInvocation(call, unused);
        }
      }.scan(code, null);
    }
    return uses[0];
  }

  private boolean isQuick(Tree code) {
    return effects.waits(code, kinds, ImmutableSet.of(), deepest).isEmpty();
  }
}
