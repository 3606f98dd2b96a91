package dev.fairlead.typecheck.blocking;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import dev.fairlead.typecheck.infer.Suggestions;
import dev.fairlead.typecheck.vocabulary.Statement;
import dev.fairlead.typecheck.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.common.basetype.BaseTypeChecker;
import org.checkerframework.common.basetype.BaseTypeVisitor;
import org.checkerframework.javacutil.TreeUtils;

/** Reports the calls that may wait of code that must not. */
public final class BlockingEffectVisitor
    extends BaseTypeVisitor<BlockingEffectAnnotatedTypeFactory> {
  private static final String THIS_FUNCTION = "this function";

  private final Effects effects;
  private final Functions functions;
  private final Suggestions suggestions;

  /** The contexts of lambdas and of the bodies of anonymous classes that are arguments. */
  private final Map<Tree, String> ofArguments = new HashMap<>();

  /** What must not wait around the code that is visited; null where nothing says so. */
  private String context;

  /** For the framework, which finds it by its name. */
  public BlockingEffectVisitor(BaseTypeChecker checker) {
    super(checker);
    String trusted = checker.getOption(BlockingEffectChecker.TRUSTED, "");
    this.effects =
        new Effects(
            new Vocabulary(atypeFactory),
            ((BlockingEffectChecker) checker).stubs(),
            trusted.isEmpty() ? List.of() : List.of(trusted.split(",")),
            checker.getProcessingEnvironment());
    this.suggestions = new Suggestions(checker);
    this.functions = new Functions(effects, elements, types);
  }

  @Override
  public void processMethodTree(String className, MethodTree tree) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    checkOverridden(tree, method);
    String outer = context;
    context = effects.of(method) == Effect.PROMISED ? name(method) : asArgument(method);
    super.processMethodTree(className, tree);
    context = outer;
  }

  /** The context of a method of an anonymous class that is an argument. */
  private String asArgument(ExecutableElement method) {
    boolean ofFunction = effects.vocabulary().withOverridden(method).size() > 1;
    return ofFunction ? ofArguments.get(getCurrentPath().getParentPath().getLeaf()) : null;
  }

  private void checkOverridden(MethodTree tree, ExecutableElement method) {
    for (ExecutableElement overridden : effects.vocabulary().withOverridden(method)) {
      if (overridden.equals(method)) {
        continue;
      }
      if (effects.of(method).mayWait() && effects.of(overridden) == Effect.PROMISED) {
        checker.reportError(tree, "override", name(overridden));
      }
      for (VariableElement parameter : method.getParameters()) {
        int index = method.getParameters().indexOf(parameter);
        List<Statement> own = effects.vocabulary().at(parameter);
        List<Statement> theirs = effects.vocabulary().at(overridden.getParameters().get(index));
        boolean more =
            Effects.says(own, "NonBlocking") && !Effects.says(theirs, "NonBlocking")
                || Effects.says(own, "RunsHere")
                    && !Effects.says(theirs, "RunsHere")
                    && !Effects.says(theirs, "NonBlocking");
        if (more) {
          checker.reportError(
              tree.getParameters().get(index),
              "override.function",
              parameter.getSimpleName(),
              name(overridden));
        }
      }
    }
  }

  @Override
  public void processClassTree(ClassTree tree) {
    String outer = context;
    context = null;
    super.processClassTree(tree);
    context = outer;
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    VariableElement variable = TreeUtils.elementFromDeclaration(tree);
    if (variable.getKind() != ElementKind.FIELD
        || variable.getModifiers().contains(Modifier.STATIC)) {
      return super.visitVariable(tree, unused);
    }
    String outer = context;
    context = contextOfInitializers((TypeElement) variable.getEnclosingElement());
    super.visitVariable(tree, unused);
    context = outer;
    return null;
  }

  @Override
  public Void visitBlock(BlockTree tree, Void unused) {
    boolean initializer =
        getCurrentPath().getParentPath().getLeaf() instanceof ClassTree && !tree.isStatic();
    if (!initializer) {
      return super.visitBlock(tree, unused);
    }
    String outer = context;
    context =
        contextOfInitializers(
            TreeUtils.elementFromDeclaration(
                (ClassTree) getCurrentPath().getParentPath().getLeaf()));
    super.visitBlock(tree, unused);
    context = outer;
    return null;
  }

  /** Initialisers run in every constructor, so one that must not wait is enough. */
  private String contextOfInitializers(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> effects.of(constructor) == Effect.PROMISED)
        .map(BlockingEffectVisitor::name)
        .findFirst()
        .orElse(null);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    String outer = context;
    ExecutableElement implemented =
        TreeUtils.findFunction(lambda, checker.getProcessingEnvironment());
    context = effects.of(implemented) == Effect.PROMISED ? THIS_FUNCTION : ofArguments.get(lambda);
    super.visitLambdaExpression(lambda, unused);
    context = outer;
    return null;
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
    ExecutableElement implemented =
        TreeUtils.findFunction(reference, checker.getProcessingEnvironment());
    if (effects.of(implemented) == Effect.PROMISED) {
      ExecutableElement method = TreeUtils.elementFromUse(reference);
      check(reference, method, effects.of(method), THIS_FUNCTION);
    }
    return super.visitMemberReference(reference, unused);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    ExpressionTree receiver = TreeUtils.getReceiverTree(call);
    Effect effect = effects.of(method);
    boolean ofHarmless =
        effect == Effect.FUNCTION && receiver != null && functions.isHarmless(receiver);
    if (context != null && !ofHarmless && !(isObjectConstructor(method))) {
      suggestRunsHere(effect, receiver);
      check(call, method, effect, context);
    }
    checkFunctions(method, receiver, call.getArguments());
    return super.visitMethodInvocation(call, unused);
  }

  private static boolean isObjectConstructor(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        && Effects.owner(method).getQualifiedName().contentEquals("java.lang.Object");
  }

  @Override
  public Void visitNewClass(NewClassTree call, Void unused) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    if (context != null) {
      check(call, method, effects.of(method), context);
    }
    checkFunctions(method, null, call.getArguments());
    return super.visitNewClass(call, unused);
  }

  /** The end of the block closes what its head has opened. */
  @Override
  public Void visitTry(TryTree tree, Void unused) {
    if (context != null) {
      for (Tree resource : tree.getResources()) {
        ExecutableElement close = close(TreeUtils.typeOf(resource));
        if (close != null) {
          check(resource, close, effects.of(close), context);
        }
      }
    }
    return super.visitTry(tree, unused);
  }

  private ExecutableElement close(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? ElementFilter.methodsIn(elements.getAllMembers((TypeElement) declared.asElement()))
            .stream()
            .filter(method -> method.getSimpleName().contentEquals("close"))
            .filter(method -> method.getParameters().isEmpty())
            .findFirst()
            .orElse(null)
        : null;
  }

  private void checkFunctions(
      ExecutableElement method, ExpressionTree receiver, List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      Functions.Demand demand = functions.of(method, i, receiver, arguments);
      List<Tree> written = new ArrayList<>();
      Functions.written(arguments.get(i), written);
      for (Tree function : written) {
        ofArguments.put(function, contextOf(demand));
      }
      boolean must =
          demand == Functions.Demand.NEVER_WAITS
              || demand == Functions.Demand.AS_CALLER && context != null;
      if (must && !functions.neverWaits(arguments.get(i), parameterType(method, i))) {
        checker.reportError(
            arguments.get(i),
            "function",
            demand == Functions.Demand.NEVER_WAITS ? "what it is given to" : context);
      }
    }
  }

  private String contextOf(Functions.Demand demand) {
    return switch (demand) {
      case NEVER_WAITS -> THIS_FUNCTION;
      case AS_CALLER -> context;
      case NONE -> null;
    };
  }

  private static TypeMirror parameterType(ExecutableElement method, int index) {
    int last = method.getParameters().size() - 1;
    return method.getParameters().get(Math.min(index, last)).asType();
  }

  private void suggestRunsHere(Effect effect, ExpressionTree receiver) {
    boolean ofParameter =
        suggestions.areWanted()
            && effect == Effect.FUNCTION
            && receiver != null
            && TreeUtils.elementFromTree(receiver) instanceof VariableElement variable
            && variable.getKind() == ElementKind.PARAMETER;
    if (ofParameter) {
      suggestions.runsHere((VariableElement) TreeUtils.elementFromTree(receiver));
    }
  }

  private void check(Tree where, ExecutableElement method, Effect effect, String inside) {
    if (suggestions.areWanted() && effect == Effect.UNANNOTATED) {
      suggestions.nonBlocking(method);
    }
    switch (effect) {
      case WAITS -> checker.reportError(where, "waits", waitsFor(method), inside);
      case UNANNOTATED -> checker.reportError(where, "unannotated", name(method), inside);
      case UNKNOWN -> checker.reportError(where, "unknown", name(method), inside);
      case FUNCTION -> checker.reportError(where, "function", inside);
      case PROMISED, ASSUMED -> {}
    }
  }

  private String waitsFor(ExecutableElement method) {
    for (Statement said : effects.vocabulary().of(method)) {
      if (said.is("ReverseLookup")) {
        return "a name server";
      }
      if (said.is("Blocking") && said.has("value")) {
        return String.join(
            " or ", said.all("value").stream().map(BlockingEffectVisitor::words).toList());
      }
    }
    return "something";
  }

  private static String words(String waitsFor) {
    return switch (waitsFor) {
      case "NETWORK" -> "the network";
      case "DNS", "OWN_NAME" -> "a name server";
      case "PROCESS" -> "a child process";
      case "THREAD" -> "another thread";
      case "POOL" -> "a place in a pool";
      case "LOCK" -> "a lock";
      default -> waitsFor.toLowerCase(Locale.ROOT);
    };
  }

  private static String name(ExecutableElement method) {
    String type = Effects.owner(method).getSimpleName().toString();
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? "new " + type
        : (type.isEmpty() ? "" : type + ".") + method.getSimpleName();
  }
}
