package dev.fairlead.typecheck.deadline;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.Trees;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;

/** The declarations of the program from which a value comes that lacks bounds. */
final class Sources {
  private static final int MAX_DEPTH = 20;

  private final CallTypes calls;
  private final Trees trees;

  Sources(CallTypes calls, Trees trees) {
    this.calls = calls;
    this.trees = trees;
  }

  /** Calls {@code found} with each field, parameter or method that could promise the phases. */
  void of(
      ExpressionTree expression,
      Collection<String> phases,
      BiConsumer<Element, Collection<String>> found) {
    follow(expression, phases, found, 0);
  }

  private void follow(
      ExpressionTree expression,
      Collection<String> phases,
      BiConsumer<Element, Collection<String>> found,
      int depth) {
    if (expression == null || depth > MAX_DEPTH) {
      return;
    }
    Set<String> open = new HashSet<>(phases);
    open.removeAll(calls.phasesOf(expression));
    ExpressionTree bare = TreeUtils.withoutParens(expression);
    if (open.isEmpty()) {
      return;
    }
    if (bare instanceof TypeCastTree cast) {
      follow(cast.getExpression(), open, found, depth + 1);
    } else if (bare instanceof ConditionalExpressionTree choice) {
      follow(choice.getTrueExpression(), open, found, depth + 1);
      follow(choice.getFalseExpression(), open, found, depth + 1);
    } else if (bare instanceof NewClassTree || bare instanceof MethodInvocationTree) {
      followCall(bare, open, found, depth + 1);
    } else {
      declared(TreeUtils.elementFromTree(bare), open, found, depth + 1);
    }
  }

  private void followCall(
      ExpressionTree call,
      Set<String> open,
      BiConsumer<Element, Collection<String>> found,
      int depth) {
    MethodBounds facts = calls.of(CallTypes.method(call));
    if (call instanceof MethodInvocationTree invocation) {
      if (calls.sharesBounds(invocation)) {
        follow(TreeUtils.getReceiverTree(call), open, found, depth);
        return;
      }
      if (facts.isBlank()) {
        found.accept(CallTypes.method(call), open);
        return;
      }
    }
    for (int place : facts.carries().keySet()) {
      Set<String> carried = new HashSet<>(open);
      carried.retainAll(facts.carries().get(place));
      carried.removeAll(facts.unbounded());
      follow(CallTypes.place(call, place), carried, found, depth);
    }
  }

  private void declared(
      Element element, Set<String> open, BiConsumer<Element, Collection<String>> found, int depth) {
    if (element == null) {
      return;
    }
    if (element.getKind() == ElementKind.LOCAL_VARIABLE) {
      Tree tree = trees.getTree(element);
      if (tree instanceof VariableTree variable) {
        follow(variable.getInitializer(), open, found, depth);
      }
    } else if (element.getKind() == ElementKind.FIELD
        || element.getKind() == ElementKind.PARAMETER
            && element.getEnclosingElement() instanceof ExecutableElement) {
      found.accept(element, open);
    }
  }
}
