package dev.fairlead.checks.code;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where values come from, whatever the order in which the code of a file runs: through all
 * assignments to a variable or field of the file, and through what helper methods return.
 */
public final class Origins {
  private final CompilationUnitTree unit;
  private final Bodies bodies;
  private Map<VarSymbol, Set<ExpressionTree>> assignments;

  /** The origins of the values in one source file, which is read when it is first asked about. */
  public Origins(CompilationUnitTree unit, Bodies bodies) {
    this.unit = unit;
    this.bodies = bodies;
  }

  private void read() {
    assignments = new HashMap<>();
    new AssignmentScanner() {
      @Override
      protected void assigned(VarSymbol variable, ExpressionTree value) {
        if (!Constants.isNull(value)) {
          note(variable, value);
        }
      }
    }.scan(unit, null);
  }

  private void note(VarSymbol variable, ExpressionTree value) {
    Set<ExpressionTree> known = assignments.get(variable);
    if (known == null) {
      assignments.put(variable, Set.of(value));
    } else if (known.size() == 1) {
      Set<ExpressionTree> both = new LinkedHashSet<>(known);
      both.add(value);
      assignments.put(variable, both);
    } else {
      known.add(value);
    }
  }

  /** What the file assigns to the variable, {@code null} left out. */
  public Set<ExpressionTree> assigned(VarSymbol variable) {
    if (assignments == null) {
      read();
    }
    return assignments.getOrDefault(variable, Set.of());
  }

  /** The calls that may have made the value of {@code expression}; empty where nothing is known. */
  public ImmutableList<ExpressionTree> of(ExpressionTree expression) {
    Set<ExpressionTree> found = new LinkedHashSet<>();
    follow(expression, found, new HashSet<>());
    return ImmutableList.copyOf(found);
  }

  private void follow(Tree tree, Set<ExpressionTree> found, Set<Object> seen) {
    Tree bare = Symbols.strip(tree);
    if (bare instanceof ConditionalExpressionTree choice) {
      follow(choice.getTrueExpression(), found, seen);
      follow(choice.getFalseExpression(), found, seen);
      return;
    }
    VarSymbol variable = Symbols.variable(bare);
    if (variable != null) {
      if (seen.add(variable)) {
        for (ExpressionTree value : assigned(variable)) {
          follow(value, found, seen);
        }
      }
    } else if (bare instanceof NewClassTree creation) {
      found.add(creation);
    } else if (bare instanceof MethodInvocationTree call) {
      MethodSymbol method = Symbols.called(call);
      MethodTree body = method == null ? null : bodies.of(method).orElse(null);
      if (body != null && seen.add(method)) {
        for (ExpressionTree value : Returned.by(body)) {
          follow(value, found, seen);
        }
      } else {
        found.add(call);
      }
    }
  }
}
