package dev.fairlead.checks.contexts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.code.LifeCycle;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.contexts.HeldLock.Kind;
import dev.fairlead.checks.effects.Effects;
import dev.fairlead.checks.effects.WaitPath;
import dev.fairlead.checks.vocabulary.TypeFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    if (region.method() != null && ONCE.matches(region.method().name)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<WaitPath> anew = ImmutableList.builder();
    for (WaitPath path : effects.waits(region.code(), kinds, region.arrived(), deepest)) {
      if (path.end().anew()
          && !prepares(path)
          && !asksForNameOnTheWay(path)
          && !keeps(region.code(), path.first())) {
        anew.add(path);
      }
    }
    ImmutableList<WaitPath> found = anew.build();
    return found.isEmpty() || !isWanted(region) ? ImmutableList.of() : found;
  }

  /** A method that asks an address for its name is mostly given one that was made with it. */
  private boolean asksForNameOnTheWay(WaitPath path) {
    return path.calls().size() > 1
        && path.waiting() instanceof ExpressionTree call
        && vocabulary.of(Symbols.called(call)).reverseLookup() != null;
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
   * Whether a connection that is opened so goes into a field: the lock is that of the connection,
   * and whoever wants it wants to use the connection.
   */
  private boolean keeps(Tree code, Tree opening) {
    boolean[] keeps = {false};
    new TreeScanner<Void, Void>() {
      private final Set<VarSymbol> opened = new HashSet<>();
      private boolean mentions;

      @Override
      public Void scan(Tree tree, Void unused) {
        mentions |= tree != null && (tree == opening || opened.contains(Symbols.variable(tree)));
        return super.scan(tree, unused);
      }

      @Override
      public Void visitVariable(VariableTree variable, Void unused) {
        if (mentions(variable.getInitializer())) {
          opened.add(Symbols.variable(variable));
        }
        return null;
      }

      @Override
      public Void visitAssignment(AssignmentTree assignment, Void unused) {
        VarSymbol variable = Symbols.variable(assignment.getVariable());
        if (variable != null && mentions(assignment.getExpression())) {
          opened.add(variable);
          keeps[0] |= Symbols.isField(variable) && isOneConnection(variable);
        }
        return null;
      }

      private boolean mentions(Tree value) {
        boolean before = mentions;
        mentions = false;
        scan(value, null);
        boolean found = mentions;
        mentions = before;
        return found;
      }
    }.scan(code, null);
    return keeps[0];
  }

  /** Whether the field holds one connection, rather than a client that opens many. */
  private boolean isOneConnection(VarSymbol field) {
    TypeFacts facts = vocabulary.of(field.type);
    return facts.confined() || facts.sharing() != null && !facts.expensive();
  }

  /** Whether some other code of the file takes the lock and waits for nothing of the kind. */
  private boolean isWanted(PlacedCode region) {
    if (region.lock() == null || region.lock().kind() == Kind.STRIPE) {
      return region.lock() != null;
    }
    return regions.stream()
        .filter(other -> region.lock().equals(other.lock()) && other.method() != region.method())
        .anyMatch(other -> isQuick(other.code()));
  }

  private boolean isQuick(Tree code) {
    return effects.waits(code, kinds, ImmutableSet.of(), deepest).isEmpty();
  }
}
