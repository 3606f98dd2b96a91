package dev.fairlead.checks.publication;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.LockedCode;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.Set;

/** How fields of types that are configured before shared are read while no lock is held. */
final class UnlockedReads extends TreeScanner<Void, Void> {
  private final Vocabulary vocabulary;
  private final Set<VarSymbol> fields = new HashSet<>();
  private final Set<VarSymbol> used = new HashSet<>();

  private UnlockedReads(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static UnlockedReads of(CompilationUnitTree unit, Vocabulary vocabulary) {
    UnlockedReads reads = new UnlockedReads(vocabulary);
    reads.scan(unit, null);
    return reads;
  }

  /** Whether a condition reads the field. */
  boolean ask(VarSymbol field) {
    return fields.contains(field);
  }

  /** Whether a method makes something of what the field holds. */
  boolean use(VarSymbol field) {
    return used.contains(field);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    VarSymbol receiver =
        Symbols.receiver(call) == null ? null : Symbols.variable(Symbols.receiver(call));
    if (receiver != null
        && Symbols.isField(receiver)
        && vocabulary.of(Symbols.called(call)).publishes()) {
      used.add(receiver);
    }
    return super.visitMethodInvocation(call, unused);
  }

  @Override
  public Void visitMethod(MethodTree method, Void unused) {
    return LockedCode.isSynchronized(method) || method.getReturnType() == null
        ? null
        : super.visitMethod(method, unused);
  }

  @Override
  public Void visitSynchronized(SynchronizedTree tree, Void unused) {
    return null;
  }

  @Override
  public Void visitIf(IfTree tree, Void unused) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree part, Void none) {
        VarSymbol variable = part instanceof ExpressionTree ? Symbols.variable(part) : null;
        if (variable != null
            && Symbols.isField(variable)
            && vocabulary.of(variable.type).mutableUntilPublished()) {
          fields.add(variable);
        }
        return super.scan(part, none);
      }
    }.scan(tree.getCondition(), null);
    return super.visitIf(tree, unused);
  }
}
