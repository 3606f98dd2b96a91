package dev.fairlead.typecheck.blocking;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import dev.fairlead.typecheck.vocabulary.Statement;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.checkerframework.javacutil.TreeUtils;

/** What functions do that are arguments. */
final class Functions {
  /** What is demanded of a function. */
  enum Demand {
    /** Nothing: it runs elsewhere, or nobody knows where. */
    NONE,
    /** What is demanded of the code around the call. */
    AS_CALLER,
    /** That it does not wait. */
    NEVER_WAITS
  }

  private static final String EXECUTOR = "java.util.concurrent.Executor";

  private final Effects effects;
  private final Elements elements;
  private final Types types;

  Functions(Effects effects, Elements elements, Types types) {
    this.effects = effects;
    this.elements = elements;
    this.types = types;
  }

  /** What a call demands of its argument at {@code index}. */
  Demand of(
      ExecutableElement method,
      int index,
      ExpressionTree receiver,
      List<? extends ExpressionTree> arguments) {
    List<Statement> said = effects.vocabulary().ofParameter(method, index);
    if (Effects.says(said, "NonBlocking") && !isExecutor(TreeUtils.typeOf(arguments.get(index)))) {
      return Demand.NEVER_WAITS;
    }
    if (Effects.says(said, "RunsHere")) {
      return Demand.AS_CALLER;
    }
    boolean onLoop =
        Effects.says(said, "RunsOnWorkers")
            && (receiver != null && isLoop(receiver) || arguments.stream().anyMatch(this::isLoop));
    return onLoop ? Demand.NEVER_WAITS : Demand.NONE;
  }

  /** Whether an expression is an executor whose threads must not wait. */
  private boolean isLoop(ExpressionTree expression) {
    Element element = TreeUtils.elementFromTree(TreeUtils.withoutParens(expression));
    TypeMirror type = TreeUtils.typeOf(expression);
    return type != null
        && isExecutor(type)
        && (effects.isAny(type, "NonBlocking")
            || element != null
                && element.getKind() == ElementKind.PARAMETER
                && Effects.says(effects.vocabulary().at(element), "NonBlocking"));
  }

  private boolean isExecutor(TypeMirror type) {
    return effects.vocabulary().ancestry(type).stream()
        .anyMatch(each -> each.getQualifiedName().contentEquals(EXECUTOR));
  }

  /** Whether a parameter may be called by code that must not wait. */
  boolean isHarmless(ExpressionTree expression) {
    Element element = TreeUtils.elementFromTree(expression);
    if (element == null
        || element.getKind() != ElementKind.PARAMETER
        || !(element.getEnclosingElement() instanceof ExecutableElement method)) {
      return false;
    }
    List<Statement> said =
        effects.vocabulary().ofParameter(method, method.getParameters().indexOf(element));
    return Effects.says(said, "NonBlocking") || Effects.says(said, "RunsHere");
  }

  /**
   * Whether an expression is a function that does not wait; what is written here is visited later.
   *
   * @param declared the type of the parameter that it is given to
   */
  boolean neverWaits(ExpressionTree expression, TypeMirror declared) {
    ExpressionTree bare = TreeUtils.withoutParens(expression);
    if (bare instanceof TypeCastTree cast) {
      return neverWaits(cast.getExpression(), declared);
    }
    if (bare instanceof ConditionalExpressionTree choice) {
      return neverWaits(choice.getTrueExpression(), declared)
          && neverWaits(choice.getFalseExpression(), declared);
    }
    if (bare instanceof LambdaExpressionTree
        || bare instanceof NewClassTree creation && creation.getClassBody() != null
        || bare.getKind() == Tree.Kind.NULL_LITERAL
        || isHarmless(bare)) {
      return true;
    }
    if (bare instanceof MemberReferenceTree reference) {
      return !effects.of(TreeUtils.elementFromUse(reference)).mayWait();
    }
    return TreeUtils.typeOf(bare) instanceof DeclaredType type
        && implementsHarmlessly(type, declared);
  }

  private boolean implementsHarmlessly(DeclaredType type, TypeMirror declared) {
    TypeElement implementation = (TypeElement) type.asElement();
    if (!(types.erasure(declared) instanceof DeclaredType function)) {
      return false;
    }
    List<ExecutableElement> members =
        ElementFilter.methodsIn(elements.getAllMembers(implementation));
    for (ExecutableElement wanted :
        ElementFilter.methodsIn(elements.getAllMembers((TypeElement) function.asElement()))) {
      if (!wanted.getModifiers().contains(Modifier.ABSTRACT)) {
        continue;
      }
      boolean harmless =
          members.stream()
              .filter(
                  each -> each.equals(wanted) || elements.overrides(each, wanted, implementation))
              .noneMatch(each -> effects.of(each).mayWait());
      if (!harmless) {
        return false;
      }
    }
    return true;
  }

  /** The lambdas, and the bodies of anonymous classes, that an argument may be. */
  static void written(ExpressionTree expression, List<Tree> found) {
    ExpressionTree bare = TreeUtils.withoutParens(expression);
    if (bare instanceof LambdaExpressionTree lambda) {
      found.add(lambda);
    } else if (bare instanceof NewClassTree creation && creation.getClassBody() != null) {
      found.add(creation.getClassBody());
    } else if (bare instanceof TypeCastTree cast) {
      written(cast.getExpression(), found);
    } else if (bare instanceof ConditionalExpressionTree choice) {
      written(choice.getTrueExpression(), found);
      written(choice.getFalseExpression(), found);
    }
  }
}
