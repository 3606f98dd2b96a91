package dev.fairlead.checks.publication;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of some keys an expression may be: by its text, as a constant, as an element of a
 * collection that the file spells out, or because a condition around it asks for their prefix.
 */
final class SettingKeys {
  private static final int SHORTEST_PREFIX = 4;

  private static final Set<String> ADDS = Set.of("put", "putIfAbsent", "add");

  private final CompilationUnitTree unit;
  private final Origins origins;

  SettingKeys(CompilationUnitTree unit, Origins origins) {
    this.unit = unit;
    this.origins = origins;
  }

  /** The first of {@code keys} that the expression at {@code path} may be. */
  Optional<String> match(ExpressionTree expression, TreePath path, ImmutableList<String> keys) {
    Set<String> texts = texts(expression, path);
    return keys.stream()
        .filter(texts::contains)
        .findFirst()
        .or(() -> byPrefix(prefix(expression, path), keys));
  }

  private static Optional<String> byPrefix(String prefix, List<String> keys) {
    return prefix == null || prefix.length() < SHORTEST_PREFIX
        ? Optional.empty()
        : keys.stream().filter(key -> key.startsWith(prefix)).findFirst().map(key -> prefix + "*");
  }

  private Set<String> texts(ExpressionTree expression, TreePath path) {
    Set<String> texts = new LinkedHashSet<>();
    String text = Constants.text(Symbols.strip(expression));
    if (text != null) {
      texts.add(text);
      return texts;
    }
    VarSymbol variable = root(expression);
    for (TreePath at = path; variable != null && at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof EnhancedForLoopTree loop
          && variable.equals(Symbols.variable(loop.getVariable()))) {
        collect(loop.getExpression(), texts);
      }
    }
    return texts;
  }

  /** The variable that the value is taken from: {@code entry} of {@code entry.getKey()}. */
  private static VarSymbol root(ExpressionTree expression) {
    ExpressionTree at = expression;
    while (Symbols.strip(at) instanceof MethodInvocationTree call
        && Symbols.receiver(call) != null
        && call.getArguments().isEmpty()) {
      at = Symbols.receiver(call);
    }
    return Symbols.variable(at);
  }

  /** The constants that stand in the collection, or where the file makes it. */
  private void collect(ExpressionTree collection, Set<String> texts) {
    texts.addAll(Constants.texts(collection));
    VarSymbol variable = root(collection);
    if (variable != null) {
      origins.assigned(variable).forEach(value -> texts.addAll(Constants.texts(value)));
      texts.addAll(putInto(variable));
    }
  }

  /** The constants that the file puts into the collection. */
  private Set<String> putInto(VarSymbol collection) {
    Set<String> texts = new LinkedHashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (ADDS.contains(Symbols.calledName(call))
            && Symbols.receiver(call) != null
            && collection.equals(Symbols.variable(Symbols.receiver(call)))) {
          for (ExpressionTree argument : call.getArguments()) {
            texts.addAll(Constants.texts(argument));
          }
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(unit, null);
    return texts;
  }

  private static String prefix(ExpressionTree expression, TreePath path) {
    if (Symbols.strip(expression) instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      return Constants.text(Symbols.strip(sum.getLeftOperand()));
    }
    VarSymbol variable = root(expression);
    for (TreePath at = path; variable != null && at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof IfTree choice) {
        String asked = askedPrefix(choice.getCondition(), variable);
        if (asked != null) {
          return asked;
        }
      }
    }
    return null;
  }

  private static String askedPrefix(ExpressionTree condition, VarSymbol variable) {
    String[] asked = {null};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (Symbols.calledName(call).equals("startsWith")
            && Symbols.receiver(call) != null
            && variable.equals(root(Symbols.receiver(call)))
            && call.getArguments().size() == 1) {
          asked[0] = Constants.text(call.getArguments().get(0));
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(condition, null);
    return asked[0];
  }
}
