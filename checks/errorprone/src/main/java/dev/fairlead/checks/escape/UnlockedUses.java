package dev.fairlead.checks.escape;

import com.google.common.collect.Iterables;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.LockedCode;
import dev.fairlead.checks.code.Returned;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which connections an object's code uses under no lock, through methods of the object too. */
final class UnlockedUses {
  private static final int DEEPEST_CALL = 4;

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Set<VarSymbol> fields;

  UnlockedUses(Vocabulary vocabulary, Bodies bodies, Set<VarSymbol> fields) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
    this.fields = fields;
  }

  /** The first of the fields that a method uses; null where it uses none. */
  VarSymbol of(MethodSymbol method) {
    return Iterables.getFirst(inMethod(method, new HashSet<>(), DEEPEST_CALL), null);
  }

  /** The fields that the method uses. */
  Set<VarSymbol> allOf(MethodSymbol method) {
    return inMethod(method, new HashSet<>(), DEEPEST_CALL);
  }

  /** The fields that the code uses. */
  Set<VarSymbol> in(Tree code) {
    return in(code, new HashSet<>(), DEEPEST_CALL);
  }

  /** The methods of the object that the code calls under no lock. */
  Set<MethodSymbol> calledIn(Tree code) {
    return new OwnCalls(code).calls;
  }

  private Set<VarSymbol> inMethod(MethodSymbol method, Set<MethodSymbol> seen, int depth) {
    MethodTree body = depth == 0 ? null : bodies.of(method).orElse(null);
    return body == null
            || !seen.add(method)
            || LockedCode.isSynchronized(body)
            || LockedCode.takesLock(body)
        ? Set.of()
        : in(body.getBody(), seen, depth);
  }

  private Set<VarSymbol> in(Tree code, Set<MethodSymbol> seen, int depth) {
    if (fields.isEmpty()) {
      return Set.of();
    }
    OwnCalls own = new OwnCalls(code);
    Set<VarSymbol> used = new LinkedHashSet<>(own.used);
    for (MethodSymbol method : own.calls) {
      used.addAll(inMethod(method, seen, depth - 1));
    }
    return used;
  }

  /** Whether the call uses its receiver, rather than end it or look at it. */
  static boolean isUse(MethodInvocationTree call, VarSymbol receiver, Vocabulary vocabulary) {
    String name = Symbols.calledName(call);
    if (vocabulary.of(receiver.type).engine()) {
      return !call.getArguments().isEmpty() && !name.startsWith("set");
    }
    return !vocabulary.of(Symbols.called(call)).closes()
        && !name.startsWith("is")
        && !name.startsWith("close")
        && !name.startsWith("cancel")
        && !name.startsWith("wakeup");
  }

  /** The unqualified calls, and the connections used, of code that holds no lock. */
  private final class OwnCalls extends TreeScanner<Void, Void> {
    private final Set<MethodSymbol> calls = new LinkedHashSet<>();
    private final Set<VarSymbol> used = new LinkedHashSet<>();

    OwnCalls(Tree code) {
      scan(code, null);
      calls.remove(null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      ExpressionTree receiver = Symbols.receiver(call);
      if (isOwn(receiver)) {
        calls.add(Symbols.called(call));
      } else {
        VarSymbol field = field(receiver);
        if (fields.contains(field) && isUse(call, field, vocabulary)) {
          used.add(field);
        }
      }
      return super.visitMethodInvocation(call, unused);
    }

    private boolean isOwn(ExpressionTree receiver) {
      return receiver == null
          || receiver instanceof IdentifierTree name
              && (name.getName().contentEquals("this") || name.getName().contentEquals("super"));
    }

    /** The field that the expression names, or that a method of the object returns. */
    private VarSymbol field(ExpressionTree expression) {
      if (Symbols.strip(expression) instanceof MethodInvocationTree getter
          && isOwn(Symbols.receiver(getter))
          && getter.getArguments().isEmpty()
          && Symbols.called(getter) != null) {
        return bodies
            .of(Symbols.called(getter))
            .map(Returned::by)
            .filter(values -> values.size() == 1)
            .map(values -> Symbols.variable(Iterables.getOnlyElement(values)))
            .orElse(null);
      }
      return Symbols.variable(expression);
    }

    @Override
    public Void visitSynchronized(SynchronizedTree tree, Void unused) {
      return null;
    }
  }
}
