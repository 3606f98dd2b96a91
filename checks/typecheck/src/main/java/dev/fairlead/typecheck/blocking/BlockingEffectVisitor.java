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
import com.sun.source.util.Trees;
import dev.fairlead.typecheck.infer.Suggestions;
import dev.fairlead.typecheck.vocabulary.InheritedMethods;
import dev.fairlead.typecheck.vocabulary.Statement;
import dev.fairlead.typecheck.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
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
  private final Map<Tree, Context> ofArguments = new HashMap<>();

  /** Of the code that is visited. */
  private Context context = Context.FREE;

  /** Of the code around the class that is visited. */
  private Context around = Context.FREE;

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
    this.functions =
        new Functions(effects, elements, types, Trees.instance(checker.getProcessingEnvironment()));
  }

  @Override
  public void processMethodTree(String className, MethodTree tree) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    checkOverridden(tree, method);
    Context outer = context;
    context = contextOf(method).within(method);
    super.processMethodTree(className, tree);
    context = outer;
  }

  private Context contextOf(ExecutableElement method) {
    boolean anonymous = isAnonymous(method.getEnclosingElement());
    if (anonymous && method.getKind() == ElementKind.CONSTRUCTOR) {
      return around;
    }
    if (effects.of(method) == Effect.PROMISED) {
      return Context.of(name(method));
    }
    return anonymous && effects.vocabulary().withOverridden(method).size() > 1
        ? ofArguments.getOrDefault(getCurrentPath().getParentPath().getLeaf(), Context.FREE)
        : Context.FREE;
  }

  private static boolean isAnonymous(Element type) {
    return ((TypeElement) type).getNestingKind() == NestingKind.ANONYMOUS;
  }

  private void checkOverridden(MethodTree tree, ExecutableElement method) {
    for (ExecutableElement overridden : effects.vocabulary().withOverridden(method)) {
      if (overridden.equals(method)) {
        continue;
      }
      if (effects.of(method).mayWait() && effects.of(overridden) == Effect.PROMISED) {
        checker.reportError(tree, "override", name(overridden));
      }
      for (int index : functions.askedForMore(method, overridden)) {
        checker.reportError(
            tree.getParameters().get(index),
            "override.function",
            method.getParameters().get(index).getSimpleName(),
            name(overridden));
      }
    }
  }

  @Override
  public void processClassTree(ClassTree tree) {
    checkInherited(tree);
    Context outer = context;
    Context further = around;
    around = context;
    context = Context.FREE;
    super.processClassTree(tree);
    context = outer;
    around = further;
  }

  /** Nobody said to the class with the body what the type with the promise says. */
  private void checkInherited(ClassTree tree) {
    TypeElement type = TreeUtils.elementFromDeclaration(tree);
    for (InheritedMethods.Pair pair : InheritedMethods.of(type, effects.vocabulary(), elements)) {
      boolean waits =
          effects.of(pair.implemented()) == Effect.PROMISED
              && effects.of(pair.inherited()).mayWait();
      if (waits || !functions.askedForMore(pair.inherited(), pair.implemented()).isEmpty()) {
        checker.reportError(tree, "inherited", name(pair.inherited()), name(pair.implemented()));
      }
    }
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    VariableElement variable = TreeUtils.elementFromDeclaration(tree);
    if (variable.getKind() != ElementKind.FIELD
        || variable.getModifiers().contains(Modifier.STATIC)) {
      return super.visitVariable(tree, unused);
    }
    Context outer = context;
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
    Context outer = context;
    context =
        contextOfInitializers(
            TreeUtils.elementFromDeclaration(
                (ClassTree) getCurrentPath().getParentPath().getLeaf()));
    super.visitBlock(tree, unused);
    context = outer;
    return null;
  }

  /** Initialisers run in every constructor, so one that must not wait is enough. */
  private Context contextOfInitializers(TypeElement type) {
    if (isAnonymous(type)) {
      return around;
    }
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> effects.of(constructor) == Effect.PROMISED)
        .map(constructor -> Context.of(name(constructor)))
        .findFirst()
        .orElse(Context.FREE);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    Context outer = context;
    context =
        effects.isPromisedFunction(TreeUtils.typeOf(lambda))
            ? Context.of(THIS_FUNCTION)
            : ofArguments.getOrDefault(lambda, Context.FREE);
    super.visitLambdaExpression(lambda, unused);
    context = outer;
    return null;
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
    if (effects.isPromisedFunction(TreeUtils.typeOf(reference))
        && !functions.isHarmlessReference(reference, Set.of())) {
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
        effect == Effect.FUNCTION
            && receiver != null
            && functions.isHarmless(receiver, context.running());
    if (context.mustNotWait() && !ofHarmless && !isObjectConstructor(method)) {
      if (effect == Effect.FUNCTION) {
        suggestRunsHere(receiver);
      }
      check(call, method, effect, context.name());
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
    ExecutableElement method =
        call.getClassBody() == null
            ? TreeUtils.elementFromUse(call)
            : TreeUtils.getSuperConstructor(call);
    if (context.mustNotWait()) {
      check(call, method, effects.of(method), context.name());
    }
    checkFunctions(method, null, call.getArguments());
    return super.visitNewClass(call, unused);
  }

  /** The end of the block closes what its head has opened. */
  @Override
  public Void visitTry(TryTree tree, Void unused) {
    if (context.mustNotWait()) {
      for (Tree resource : tree.getResources()) {
        effects.closing(TreeUtils.typeOf(resource)).stream()
            .max(Comparator.comparing(effects::of))
            .ifPresent(close -> check(resource, close, effects.of(close), context.name()));
      }
    }
    return super.visitTry(tree, unused);
  }

  private void checkFunctions(
      ExecutableElement method, ExpressionTree receiver, List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      Functions.Demand demand = functions.of(method, i, receiver, arguments);
      Context asked =
          switch (demand) {
            case NEVER_WAITS -> Context.of(THIS_FUNCTION);
            case AS_CALLER -> context;
            case NONE -> Context.FREE;
          };
      for (Tree function : Functions.written(arguments.get(i))) {
        ofArguments.put(function, asked);
      }
      boolean fits =
          !asked.mustNotWait()
              || functions.neverWaits(
                  arguments.get(i), Functions.parameterType(method, i), asked.running());
      if (!fits) {
        if (demand == Functions.Demand.AS_CALLER) {
          suggestRunsHere(arguments.get(i));
        }
        checker.reportError(
            arguments.get(i),
            "function",
            demand == Functions.Demand.NEVER_WAITS ? "what it is given to" : context.name());
      }
    }
  }

  private void suggestRunsHere(ExpressionTree function) {
    boolean ofParameter =
        suggestions.areWanted()
            && function != null
            && TreeUtils.elementFromTree(function) instanceof VariableElement variable
            && variable.getKind() == ElementKind.PARAMETER;
    if (ofParameter) {
      suggestions.runsHere((VariableElement) TreeUtils.elementFromTree(function));
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
      case "COMPUTATION" -> "a computation that is slow on purpose";
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
