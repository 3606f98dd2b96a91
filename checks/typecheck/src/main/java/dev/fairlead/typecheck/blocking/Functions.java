package dev.fairlead.typecheck.blocking;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.Trees;
import dev.fairlead.typecheck.vocabulary.Branches;
import dev.fairlead.typecheck.vocabulary.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.checkerframework.javacutil.ElementUtils;
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
  private final Trees trees;

  Functions(Effects effects, Elements elements, Types types, Trees trees) {
    this.effects = effects;
    this.elements = elements;
    this.types = types;
    this.trees = trees;
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
    if (Effects.says(said, "RunsOnWorkers")) {
      boolean onLoop =
          receiver != null && isLoop(receiver) || arguments.stream().anyMatch(this::isLoop);
      return onLoop ? Demand.NEVER_WAITS : Demand.NONE;
    }
    return mayRunHere(method, index) ? Demand.AS_CALLER : Demand.NONE;
  }

  /**
   * A library may call a function that it is given, now or when it is called again, unless
   * something says otherwise; what makes a result that is not there yet calls it for whoever asks
   * for that.
   */
  private boolean mayRunHere(ExecutableElement method, int index) {
    return !effects.isOfSource(method)
        && isFunction(parameterType(method, index))
        && !effects.isAny(method.getReturnType(), "Asynchronous");
  }

  private boolean isFunction(TypeMirror type) {
    return effects.vocabulary().bounds(type).stream()
        .anyMatch(each -> each.getAnnotation(FunctionalInterface.class) != null);
  }

  /** Whether an expression is an executor whose threads must not wait. */
  private boolean isLoop(ExpressionTree expression) {
    return Branches.of(expression).stream()
        .anyMatch(branch -> isLoop(TreeUtils.typeOf(branch), TreeUtils.elementFromTree(branch)));
  }

  private boolean isLoop(TypeMirror type, Element element) {
    if (type == null || !isExecutor(type)) {
      return false;
    }
    return effects.isAny(type, "NonBlocking")
        || element != null
            && element.getKind() == ElementKind.PARAMETER
            && Effects.says(effects.vocabulary().at(element), "NonBlocking")
        || initializer(element) != null && isLoop(initializer(element));
  }

  /** What a local variable is for good; null of anything else. */
  private ExpressionTree initializer(Element element) {
    return element != null
            && element.getKind() == ElementKind.LOCAL_VARIABLE
            && ElementUtils.isEffectivelyFinal(element)
            && trees.getTree(element) instanceof VariableTree variable
        ? variable.getInitializer()
        : null;
  }

  private boolean isExecutor(TypeMirror type) {
    return effects.vocabulary().ancestry(type).stream()
        .anyMatch(each -> each.getQualifiedName().contentEquals(EXECUTOR));
  }

  /**
   * Whether an expression is a parameter that may be called by code that must not wait.
   *
   * @param running the methods within whose calls it is called
   */
  boolean isHarmless(ExpressionTree expression, Set<ExecutableElement> running) {
    Element element = TreeUtils.elementFromTree(TreeUtils.withoutParens(expression));
    if (element == null
        || element.getKind() != ElementKind.PARAMETER
        || !ElementUtils.isEffectivelyFinal(element)
        || element.asType() instanceof ArrayType
        || !(element.getEnclosingElement() instanceof ExecutableElement method)
        || !method.getParameters().contains(element)) {
      return false;
    }
    List<Statement> said =
        effects.vocabulary().ofParameter(method, method.getParameters().indexOf(element));
    return Effects.says(said, "NonBlocking")
        || Effects.says(said, "RunsHere") && running.contains(method);
  }

  /** Whether what a reference calls does not wait. */
  boolean isHarmlessReference(MemberReferenceTree reference, Set<ExecutableElement> running) {
    if (TreeUtils.typeOf(reference.getQualifierExpression()) instanceof ArrayType) {
      return reference.getMode() == MemberReferenceTree.ReferenceMode.NEW;
    }
    Effect effect = effects.of(TreeUtils.elementFromUse(reference));
    return !effect.mayWait()
        || effect == Effect.FUNCTION && isHarmless(reference.getQualifierExpression(), running);
  }

  /**
   * Whether an expression is a function that does not wait; what is written here is visited later.
   *
   * @param declared the type of the parameter that it is given to
   * @param running the methods within whose calls it is called
   */
  boolean neverWaits(
      ExpressionTree expression, TypeMirror declared, Set<ExecutableElement> running) {
    return Branches.of(expression).stream()
        .allMatch(branch -> branchNeverWaits(branch, declared, running));
  }

  private boolean branchNeverWaits(
      ExpressionTree bare, TypeMirror declared, Set<ExecutableElement> running) {
    if (bare instanceof LambdaExpressionTree
        || bare instanceof NewClassTree creation && creation.getClassBody() != null
        || bare.getKind() == Tree.Kind.NULL_LITERAL
        || isHarmless(bare, running)) {
      return true;
    }
    if (bare instanceof MemberReferenceTree reference) {
      return isHarmlessReference(reference, running);
    }
    if (bare instanceof MethodInvocationTree call && makesOfFunctions(call)) {
      return functionsIn(call).stream()
          .allMatch(each -> neverWaits(each, TreeUtils.typeOf(each), running));
    }
    return effects.vocabulary().bounds(TreeUtils.typeOf(bare)).stream()
        .anyMatch(type -> implementsHarmlessly(type, declared));
  }

  /** Whether it makes a function of functions, as {@code Comparator.comparing} does. */
  private static boolean makesOfFunctions(MethodInvocationTree call) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    String type = Effects.owner(method).getQualifiedName().toString();
    return !method.getModifiers().contains(Modifier.ABSTRACT)
        && (type.equals("java.util.Comparator") || type.startsWith("java.util.function."));
  }

  private List<ExpressionTree> functionsIn(MethodInvocationTree call) {
    List<ExpressionTree> all = new ArrayList<>();
    for (ExpressionTree argument : call.getArguments()) {
      if (isFunction(TreeUtils.typeOf(argument))) {
        all.add(argument);
      }
    }
    if (!ElementUtils.isStatic(TreeUtils.elementFromUse(call))) {
      all.add(TreeUtils.getReceiverTree(call));
    }
    return all;
  }

  private boolean implementsHarmlessly(TypeElement implementation, TypeMirror declared) {
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

  /** The lambdas, and the bodies of anonymous classes, that an argument may be or is made of. */
  static List<Tree> written(ExpressionTree expression) {
    List<Tree> found = new ArrayList<>();
    for (ExpressionTree branch : Branches.of(expression)) {
      if (branch instanceof LambdaExpressionTree) {
        found.add(branch);
      } else if (branch instanceof NewClassTree creation && creation.getClassBody() != null) {
        found.add(creation.getClassBody());
      }
    }
    return found;
  }

  /** The parameters whose functions a method asks more of than one that it stands for. */
  List<Integer> askedForMore(ExecutableElement method, ExecutableElement other) {
    List<Integer> more = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      List<Statement> own = effects.vocabulary().at(method.getParameters().get(i));
      List<Statement> theirs = effects.vocabulary().at(other.getParameters().get(i));
      if (!Effects.says(theirs, "NonBlocking")
          && (Effects.says(own, "NonBlocking")
              || Effects.says(own, "RunsHere") && !Effects.says(theirs, "RunsHere"))) {
        more.add(i);
      }
    }
    return more;
  }

  /** The type of the parameter at an index, of one of the last where there may be more. */
  static TypeMirror parameterType(ExecutableElement method, int index) {
    int last = method.getParameters().size() - 1;
    TypeMirror type = method.getParameters().get(Math.min(index, last)).asType();
    return method.isVarArgs() && index >= last && type instanceof ArrayType array
        ? array.getComponentType()
        : type;
  }
}
