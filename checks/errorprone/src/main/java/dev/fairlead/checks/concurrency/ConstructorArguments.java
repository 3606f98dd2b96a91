package dev.fairlead.checks.concurrency;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.OwnCodeScanner;
import dev.fairlead.checks.code.Symbols;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where constructors of the compilation keep what another constructor gives them. */
final class ConstructorArguments {
  private static final NamePattern CHECK = new NamePattern("(require|check)(NonNull|NotNull)");

  private final Bodies bodies;
  private final Set<MethodSymbol> seen = new HashSet<>();

  private ConstructorArguments(Bodies bodies) {
    this.bodies = bodies;
  }

  /**
   * The field that keeps {@code argument} of the call {@code this(…)}; null where none does, or the
   * call is another.
   */
  static VarSymbol field(Tree call, ExpressionTree argument, Bodies bodies) {
    return call instanceof MethodInvocationTree delegation && isDelegation(delegation)
        ? new ConstructorArguments(bodies)
            .kept(Symbols.called(delegation), delegation.getArguments().indexOf(argument))
        : null;
  }

  private static boolean isDelegation(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof IdentifierTree name
        && name.getName().contentEquals("this");
  }

  private VarSymbol kept(MethodSymbol constructor, int index) {
    MethodTree declaration =
        constructor == null || !seen.add(constructor) ? null : bodies.of(constructor).orElse(null);
    if (declaration == null || index < 0 || index >= declaration.getParameters().size()) {
      return null;
    }
    VarSymbol parameter = Symbols.variable(declaration.getParameters().get(index));
    VarSymbol[] field = {null};
    new OwnCodeScanner<Void>() {
      @Override
      public Void visitAssignment(AssignmentTree assignment, Void unused) {
        VarSymbol target = Symbols.variable(assignment.getVariable());
        if (target != null
            && Symbols.isField(target)
            && isGiven(assignment.getExpression(), parameter)) {
          field[0] = target;
        }
        return super.visitAssignment(assignment, unused);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        int passed = isDelegation(call) ? indexOf(parameter, call.getArguments()) : -1;
        if (passed >= 0) {
          field[0] = kept(Symbols.called(call), passed);
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(declaration.getBody(), null);
    return field[0];
  }

  /** Whether the value is the parameter, as it is or after a check for null. */
  private static boolean isGiven(ExpressionTree value, VarSymbol parameter) {
    if (parameter.equals(Symbols.variable(value))) {
      return true;
    }
    return Symbols.strip(value) instanceof MethodInvocationTree check
        && CHECK.matches(Symbols.calledName(check))
        && indexOf(parameter, check.getArguments()) == 0;
  }

  private static int indexOf(VarSymbol parameter, List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (parameter.equals(Symbols.variable(arguments.get(i)))) {
        return i;
      }
    }
    return -1;
  }
}
