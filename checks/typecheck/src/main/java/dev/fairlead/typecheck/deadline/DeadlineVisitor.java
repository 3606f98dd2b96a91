package dev.fairlead.typecheck.deadline;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import dev.fairlead.typecheck.infer.Suggestions;
import dev.fairlead.typecheck.vocabulary.InheritedMethods;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import org.checkerframework.common.accumulation.AccumulationVisitor;
import org.checkerframework.common.basetype.BaseTypeChecker;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.util.AnnotatedTypes;
import org.checkerframework.javacutil.TreeUtils;

/** Reports the calls whose required phases are not known to be bounded. */
public final class DeadlineVisitor extends AccumulationVisitor {
  private final DeadlineAnnotatedTypeFactory factory;
  private final CallTypes calls;
  private final Advice advice;
  private final Suggestions suggestions;
  private final Sources sources;

  /** For the framework, which finds it by its name. */
  public DeadlineVisitor(BaseTypeChecker checker) {
    super(checker);
    this.factory = (DeadlineAnnotatedTypeFactory) atypeFactory;
    this.calls = factory.calls();
    this.advice = new Advice(factory);
    this.suggestions = new Suggestions(checker);
    this.sources = new Sources(calls, Trees.instance(checker.getProcessingEnvironment()));
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    checkTimes(call, calls.of(method));
    checkRequirements(call, calls.of(method));
    return super.visitMethodInvocation(call, unused);
  }

  @Override
  public Void visitNewClass(NewClassTree call, Void unused) {
    MethodBounds facts = calls.of(TreeUtils.elementFromUse(call));
    checkTimes(call, facts);
    checkRequirements(call, facts);
    return super.visitNewClass(call, unused);
  }

  /** A bound that is taken away again would be one that other references still count on. */
  private void checkTimes(ExpressionTree call, MethodBounds facts) {
    for (Bound bound : facts.bounds()) {
      boolean here =
          bound.keys().isEmpty()
              && bound.parameter() < TimeGiven.arguments(call).size()
              && TimeGiven.of(bound, call) == TimeGiven.Effect.UNBOUNDS;
      if (here) {
        checker.reportError(call, "infinite", Phases.text(bound.phases()));
        return;
      }
    }
  }

  private void checkRequirements(ExpressionTree call, MethodBounds facts) {
    if (facts.requires().isEmpty()) {
      return;
    }
    Set<String> byCall = calls.boundedByThisCall(call, facts);
    Map<Integer, Set<String>> missing = new TreeMap<>();
    for (Map.Entry<Integer, Set<String>> entry : facts.requires().entrySet()) {
      for (String phase : entry.getValue()) {
        if (!byCall.contains(phase) && !isBounded(phase, call, facts)) {
          missing.computeIfAbsent(blamed(phase, facts), key -> new TreeSet<>()).add(phase);
        }
      }
    }
    missing.forEach(
        (place, phases) -> {
          suggest(CallTypes.place(call, place), phases);
          checker.reportError(
              call,
              "unbounded",
              Phases.text(phases),
              advice.name(call, place),
              advice.of(call, place, phases));
        });
  }

  private void suggest(ExpressionTree lacking, Collection<String> phases) {
    if (suggestions.areWanted()) {
      sources.of(lacking, phases, suggestions::bounded);
    }
  }

  @Override
  protected boolean commonAssignmentCheck(
      AnnotatedTypeMirror wanted,
      AnnotatedTypeMirror given,
      Tree value,
      String key,
      Object... extra) {
    boolean accepted = super.commonAssignmentCheck(wanted, given, value, key, extra);
    AnnotationMirror bounded = wanted.getPrimaryAnnotationInHierarchy(factory.top);
    boolean lacks =
        !accepted
            && value instanceof ExpressionTree
            && bounded != null
            && factory.isAccumulatorAnnotation(bounded);
    if (lacks) {
      suggest((ExpressionTree) value, factory.getAccumulatedValues(bounded));
    }
    return accepted;
  }

  private boolean isBounded(String phase, ExpressionTree call, MethodBounds facts) {
    for (Map.Entry<Integer, Set<String>> entry : facts.requires().entrySet()) {
      if (!entry.getValue().contains(phase)) {
        continue;
      }
      boolean bounded =
          entry.getKey() == MethodBounds.RECEIVER
              ? phasesOfObject(phase, call, facts).contains(phase)
              : calls.places(call, entry.getKey()).stream()
                  .allMatch(argument -> calls.phasesOf(argument).contains(phase));
      if (bounded) {
        return true;
      }
    }
    return false;
  }

  private Set<String> phasesOfObject(String phase, ExpressionTree call, MethodBounds facts) {
    if (CallTypes.isOfConstructor(call)) {
      Set<String> phases = factory.phasesOfReceiver(call);
      phases.addAll(calls.madeByConstructor((MethodInvocationTree) call));
      return phases;
    }
    return call instanceof NewClassTree || facts.unbounded().contains(phase)
        ? calls.phasesOf(call)
        : factory.phasesOfReceiver(call);
  }

  private static int blamed(String phase, MethodBounds facts) {
    return facts.requires().entrySet().stream()
        .filter(entry -> entry.getValue().contains(phase))
        .mapToInt(Map.Entry::getKey)
        .min()
        .orElse(MethodBounds.RECEIVER);
  }

  /** A reference is called by code that was asked for nothing. */
  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
    ExecutableElement method = TreeUtils.elementFromUse(reference);
    Map<Integer, Set<String>> requires = calls.of(method).requires();
    Set<String> open = all(calls.of(method));
    boolean bound =
        requires.containsKey(MethodBounds.RECEIVER)
            && !(TreeUtils.elementFromTree(reference.getQualifierExpression())
                instanceof TypeElement);
    if (bound) {
      open.removeAll(calls.phasesOf(reference.getQualifierExpression()));
    }
    if (!open.isEmpty()) {
      checker.reportError(
          reference,
          "unbounded",
          Phases.text(open),
          "what this reference is given",
          "Write a lambda whose parameter is " + Phases.annotation(open) + ".");
    }
    return super.visitMemberReference(reference, unused);
  }

  /** Nobody said to the one class what the other asks for or promises. */
  @Override
  public void processClassTree(ClassTree tree) {
    TypeElement type = TreeUtils.elementFromDeclaration(tree);
    for (InheritedMethods.Pair pair : InheritedMethods.of(type, calls.vocabulary(), elements)) {
      Set<String> more = all(calls.of(pair.inherited()));
      more.removeAll(all(calls.of(pair.implemented())));
      if (!more.isEmpty() || !hasTypeOf(pair, type)) {
        checker.reportError(
            tree,
            "inherited",
            pair.inherited().getEnclosingElement() + "." + pair.inherited().getSimpleName(),
            pair.implemented().getEnclosingElement());
      }
    }
    super.processClassTree(tree);
  }

  /** Whether what is inherited takes what it is given and gives what it is expected to. */
  private boolean hasTypeOf(InheritedMethods.Pair pair, TypeElement type) {
    AnnotatedTypeMirror self = factory.getAnnotatedType(type);
    AnnotatedTypeMirror.AnnotatedExecutableType inherited =
        AnnotatedTypes.asMemberOf(types, factory, self, pair.inherited());
    AnnotatedTypeMirror.AnnotatedExecutableType implemented =
        AnnotatedTypes.asMemberOf(types, factory, self, pair.implemented());
    boolean fits =
        inherited.getReturnType().getKind() == TypeKind.VOID
            || isBelow(inherited.getReturnType(), implemented.getReturnType());
    for (int i = 0; i < inherited.getParameterTypes().size(); i++) {
      fits &= isBelow(implemented.getParameterTypes().get(i), inherited.getParameterTypes().get(i));
    }
    return fits;
  }

  private boolean isBelow(AnnotatedTypeMirror sub, AnnotatedTypeMirror of) {
    return typeHierarchy.isSubtypeShallowEffective(sub, of);
  }

  /** A method may not ask for more than those that it overrides. */
  @Override
  public void processMethodTree(String className, MethodTree tree) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    for (ExecutableElement overridden : calls.vocabulary().withOverridden(method)) {
      if (overridden.equals(method)) {
        continue;
      }
      Set<String> more = all(calls.of(method));
      more.removeAll(all(calls.of(overridden)));
      if (!more.isEmpty()) {
        checker.reportError(
            tree, "override", Phases.text(more), overridden.getEnclosingElement().toString());
      }
    }
    super.processMethodTree(className, tree);
  }

  private static Set<String> all(MethodBounds facts) {
    Set<String> all = new HashSet<>();
    facts.requires().values().forEach(all::addAll);
    return all;
  }

  /** The bounds of an object are what its constructor's caller makes of them. */
  @Override
  protected void checkConstructorResult(
      AnnotatedTypeMirror.AnnotatedExecutableType constructor, ExecutableElement element) {}
}
