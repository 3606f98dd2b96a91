package dev.fairlead.checks.escape;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.LockedCode;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.escape.SharedConnection.Kind;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Connections that are made under a lock, when the first thread asks for them, and engines that a
 * function run elsewhere uses under one, and used without.
 *
 * <p>The lock says that several threads come; it keeps them from making two connections, and not
 * from using the one at the same time. Either a method of the class uses it without a lock, or the
 * method that makes it gives it to all its callers.
 */
final class HalfLocked extends TreePathScanner<Void, Void> {
  private final Vocabulary vocabulary;
  private final Map<VarSymbol, VariableTree> fields;
  private final LockedCode locks;
  private final Set<VarSymbol> madeUnderLock = new LinkedHashSet<>();
  private final Set<VarSymbol> lockedByTask = new LinkedHashSet<>();
  private final Map<VarSymbol, User> users = new LinkedHashMap<>();
  private final UnlockedUses uses;

  private record User(MethodTree method, String what) {}

  private HalfLocked(
      CompilationUnitTree unit,
      Vocabulary vocabulary,
      Bodies bodies,
      Map<VarSymbol, VariableTree> fields) {
    this.vocabulary = vocabulary;
    this.fields = fields;
    this.uses = new UnlockedUses(vocabulary, bodies, fields.keySet());
    this.locks = new LockedCode(new CallSites(unit));
  }

  /** One for each class, in the order of its fields. */
  static ImmutableList<SharedConnection> of(
      CompilationUnitTree unit,
      Vocabulary vocabulary,
      Bodies bodies,
      Map<VarSymbol, VariableTree> fields) {
    HalfLocked scan = new HalfLocked(unit, vocabulary, bodies, fields);
    scan.scan(unit, null);
    ImmutableList.Builder<SharedConnection> found = ImmutableList.builder();
    Set<Object> classes = new HashSet<>();
    for (VarSymbol field : fields.keySet()) {
      boolean locked = scan.madeUnderLock.contains(field) || scan.lockedByTask.contains(field);
      if (locked && scan.users.containsKey(field) && classes.add(field.owner)) {
        found.add(scan.shared(field));
      }
    }
    return found.build();
  }

  private SharedConnection shared(VarSymbol field) {
    User user = users.get(field);
    Tree where = vocabulary.of(field.type).engine() ? user.method() : fields.get(field);
    Kind kind = madeUnderLock.contains(field) ? Kind.HALF_LOCKED : Kind.LOCKED_BY_TASK;
    return new SharedConnection(where, field, kind, user.what());
  }

  @Override
  public Void visitIf(IfTree tree, Void unused) {
    for (VarSymbol field : fields.keySet()) {
      if (asksForNull(tree.getCondition(), field)
          && assigns(tree.getThenStatement(), field)
          && locks.holds(getCurrentPath())) {
        madeUnderLock.add(field);
      }
    }
    return super.visitIf(tree, unused);
  }

  private static boolean asksForNull(ExpressionTree condition, VarSymbol field) {
    boolean[] asks = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitBinary(BinaryTree comparison, Void unused) {
        asks[0] |=
            comparison.getKind() == Tree.Kind.EQUAL_TO
                && field.equals(Symbols.variable(comparison.getLeftOperand()))
                && Constants.isNull(comparison.getRightOperand());
        return super.visitBinary(comparison, unused);
      }
    }.scan(condition, null);
    return asks[0];
  }

  private static boolean assigns(Tree code, VarSymbol field) {
    boolean[] assigns = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitAssignment(AssignmentTree assignment, Void unused) {
        assigns[0] |=
            field.equals(Symbols.variable(assignment.getVariable()))
                && !Constants.isNull(assignment.getExpression());
        return super.visitAssignment(assignment, unused);
      }
    }.scan(code, null);
    return assigns[0];
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    ExpressionTree receiver = Symbols.receiver(call);
    VarSymbol field = receiver == null ? null : Symbols.variable(receiver);
    if (fields.containsKey(field)
        && UnlockedUses.isUse(call, field, vocabulary)
        && !locks.holds(getCurrentPath())) {
      note(field, CallSites.around(getCurrentPath()));
    }
    return super.visitMethodInvocation(call, unused);
  }

  private void note(VarSymbol field, Tree around) {
    if (around instanceof MethodTree method && method.getReturnType() != null) {
      users.putIfAbsent(field, new User(method, method.getName() + " uses it without"));
    }
  }

  /** A function that is run elsewhere uses what it locks. */
  @Override
  public Void visitSynchronized(SynchronizedTree tree, Void unused) {
    if (isInFunction()) {
      uses.in(tree.getBlock()).stream()
          .filter(field -> vocabulary.of(field.type).engine())
          .forEach(lockedByTask::add);
    }
    return super.visitSynchronized(tree, unused);
  }

  private boolean isInFunction() {
    for (TreePath at = getCurrentPath(); at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree
          || at.getLeaf() instanceof NewClassTree creation && creation.getClassBody() != null) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void unused) {
    VarSymbol field = tree.getExpression() == null ? null : Symbols.variable(tree.getExpression());
    TreePath path = getCurrentPath();
    if (fields.containsKey(field)
        && CallSites.around(path) instanceof MethodTree method
        && LockedCode.isSynchronized(method)
        && Symbols.isStatic(field)
        && (Symbols.declared(method).flags() & Flags.PRIVATE) == 0) {
      users.putIfAbsent(field, new User(method, method.getName() + " gives it to all its callers"));
    }
    return super.visitReturn(tree, unused);
  }
}
