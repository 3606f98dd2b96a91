package dev.fairlead.typecheck.deadline;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.fairlead.typecheck.vocabulary.Statement;
import dev.fairlead.typecheck.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TypesUtils;

/** What calls do to the phases of what they are made on, given, and return. */
final class CallTypes {
  private static final Pattern VIEW = Pattern.compile("get[A-Z].*|params|options|timeout");

  private final DeadlineAnnotatedTypeFactory factory;
  private final Vocabulary vocabulary;
  private final Types types;
  private final boolean strict;
  private final Map<ExecutableElement, MethodBounds> known = new HashMap<>();

  CallTypes(DeadlineAnnotatedTypeFactory factory, boolean strict) {
    this.factory = factory;
    this.vocabulary = new Vocabulary(factory);
    this.types = factory.getProcessingEnv().getTypeUtils();
    this.strict = strict;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  MethodBounds of(ExecutableElement method) {
    MethodBounds facts = known.get(method);
    if (facts == null) {
      facts = MethodBounds.of(method, vocabulary, strict);
      known.put(method, facts);
    }
    return facts;
  }

  static ExecutableElement method(ExpressionTree call) {
    return call instanceof NewClassTree creation
        ? TreeUtils.elementFromUse(creation)
        : TreeUtils.elementFromUse((MethodInvocationTree) call);
  }

  /** Whether the result of a call is its receiver, or a view of it with the same bounds. */
  boolean sharesBounds(MethodInvocationTree call) {
    ExecutableElement method = method(call);
    MethodBounds facts = of(method);
    return !isMaking(call, facts) && (isView(call, facts) || isFluent(call, method));
  }

  /** The phases of a call's result, where the vocabulary or the models say anything of it. */
  Optional<Set<String>> result(ExpressionTree call) {
    ExecutableElement method = method(call);
    MethodBounds facts = of(method);
    if (isMaking(call, facts)) {
      Set<String> phases = made(call, facts);
      phases.addAll(boundedByThisCall(call, facts));
      return Optional.of(phases);
    }
    if (call instanceof MethodInvocationTree invocation && sharesBounds(invocation)) {
      Set<String> phases = phasesOf(TreeUtils.getReceiverTree(call));
      phases.addAll(gained(call));
      return Optional.of(phases);
    }
    return Optional.empty();
  }

  /** The phases that a call bounds on its receiver. */
  Set<String> gained(ExpressionTree call) {
    MethodBounds facts = of(method(call));
    Set<String> gained = new HashSet<>();
    if (isMaking(call, facts)) {
      return gained;
    }
    for (Bound bound : facts.bounds()) {
      if (!facts.isOfThisCall(bound) && bounds(bound, call)) {
        gained.addAll(bound.phases());
      }
    }
    facts
        .carries()
        .forEach(
            (place, phases) -> {
              if (place != MethodBounds.RECEIVER && place < TimeGiven.arguments(call).size()) {
                gained.addAll(both(phases, phasesOf(TimeGiven.arguments(call).get(place))));
              }
            });
    return gained;
  }

  /** The phases that the arguments of a call bound, for this call at least. */
  Set<String> boundedByThisCall(ExpressionTree call, MethodBounds facts) {
    Set<String> bounded = new HashSet<>();
    for (Bound bound : facts.bounds()) {
      if (bounds(bound, call)) {
        bounded.addAll(bound.phases());
      }
    }
    return bounded;
  }

  /** The phases of which the source shows that an expression has them bounded. */
  Set<String> phasesOf(ExpressionTree expression) {
    return expression == null ? new HashSet<>() : factory.phases(expression);
  }

  private boolean bounds(Bound bound, ExpressionTree call) {
    List<? extends ExpressionTree> arguments = TimeGiven.arguments(call);
    if (bound.parameter() >= arguments.size()) {
      return false;
    }
    if (bound.keys().isEmpty()) {
      return TimeGiven.of(bound, call) == TimeGiven.Effect.BOUNDS;
    }
    if (bound.parameter() < 0) {
      return !arguments.isEmpty()
          && Keys.isAny(bound.keys(), arguments.get(0))
          && (arguments.size() == 1
              || TimeGiven.ofValue(bound, arguments.get(1)) == TimeGiven.Effect.BOUNDS);
    }
    ExpressionTree holder = arguments.get(bound.parameter());
    Set<String> given = phasesOf(holder);
    return given.containsAll(bound.phases()) || Keys.holdsAny(bound, holder, given);
  }

  private boolean isMaking(ExpressionTree call, MethodBounds facts) {
    if (call instanceof NewClassTree creation) {
      return isModelled(creation, facts);
    }
    return !facts.unbounded().isEmpty()
        || facts.carries().containsKey(MethodBounds.RECEIVER) && !isView(call, facts)
        || copies((MethodInvocationTree) call, facts)
        || isStaticCarrier((MethodInvocationTree) call, facts);
  }

  private static boolean isStaticCarrier(MethodInvocationTree call, MethodBounds facts) {
    return !facts.carries().isEmpty() && method(call).getModifiers().contains(Modifier.STATIC);
  }

  private boolean isModelled(NewClassTree creation, MethodBounds facts) {
    if (!facts.isBlank()) {
      return true;
    }
    TypeElement type = (TypeElement) method(creation).getEnclosingElement();
    return factory.describes(type) || !unbounded(type.asType()).isEmpty();
  }

  private boolean copies(MethodInvocationTree call, MethodBounds facts) {
    if (facts.copies()) {
      return true;
    }
    ExpressionTree receiver = TreeUtils.getReceiverTree(call);
    return receiver != null
        && isFluent(call, method(call))
        && says(TreeUtils.typeOf(receiver), "ReturnsCopy");
  }

  private boolean says(TypeMirror type, String annotation) {
    return vocabulary.ancestry(type).stream()
        .flatMap(each -> vocabulary.at(each).stream())
        .anyMatch(said -> said.is(annotation));
  }

  private static boolean isView(ExpressionTree call, MethodBounds facts) {
    return facts.carries().containsKey(MethodBounds.RECEIVER)
        && TimeGiven.arguments(call).isEmpty()
        && VIEW.matcher(method(call).getSimpleName()).matches();
  }

  /** Whether the call returns the type that it is made on, as setters of builders do. */
  private boolean isFluent(MethodInvocationTree call, ExecutableElement method) {
    ExpressionTree receiver = TreeUtils.getReceiverTree(call);
    TypeMirror result = TreeUtils.typeOf(call);
    if (receiver == null
        || result.getKind() != TypeKind.DECLARED
        || method.getModifiers().contains(Modifier.STATIC)
        || TypesUtils.isObject(result)
        || !describes(method)) {
      return false;
    }
    TypeMirror declared = types.erasure(TreeUtils.typeOf(receiver));
    return types.isSubtype(declared, types.erasure(result));
  }

  private boolean describes(ExecutableElement method) {
    return factory.describes((TypeElement) method.getEnclosingElement()) || !of(method).isBlank();
  }

  private Set<String> made(ExpressionTree call, MethodBounds facts) {
    Map<Integer, Set<String>> sources = new HashMap<>(facts.carries());
    boolean copies = call instanceof MethodInvocationTree invocation && copies(invocation, facts);
    if (copies) {
      sources.put(MethodBounds.RECEIVER, Phases.ALL);
    }
    boolean ofType =
        call instanceof NewClassTree
            && facts.unbounded().isEmpty()
            && !facts.carries().containsKey(MethodBounds.RECEIVER);
    Set<String> bounded =
        Phases.allBut(ofType ? unbounded(TreeUtils.typeOf(call)) : facts.unbounded());
    Set<String> carried = new HashSet<>();
    for (Map.Entry<Integer, Set<String>> source : sources.entrySet()) {
      bounded.removeAll(source.getValue());
      carried.addAll(both(source.getValue(), phasesOf(place(call, source.getKey()))));
    }
    Set<String> all = new HashSet<>(bounded);
    all.addAll(carried);
    return all;
  }

  /** Whether it is {@code super(…)} or {@code this(…)}. */
  static boolean isOfConstructor(ExpressionTree call) {
    return call instanceof MethodInvocationTree invocation
        && (TreeUtils.isSuperConstructorCall(invocation)
            || TreeUtils.isThisConstructorCall(invocation));
  }

  /** The phases that {@code super(…)} or {@code this(…)} leaves bounded. */
  Set<String> madeByConstructor(MethodInvocationTree call) {
    ExecutableElement constructor = method(call);
    MethodBounds facts = of(constructor);
    TypeElement type = (TypeElement) constructor.getEnclosingElement();
    Set<String> unbounded =
        facts.unbounded().isEmpty() ? unbounded(type.asType()) : facts.unbounded();
    return facts.unbounded().isEmpty() && unbounded.isEmpty() && !factory.describes(type)
        ? new HashSet<>()
        : Phases.allBut(unbounded);
  }

  /** The arguments of one parameter: any number of the last one where it takes as many. */
  List<? extends ExpressionTree> places(ExpressionTree call, int parameter) {
    List<? extends ExpressionTree> arguments = TimeGiven.arguments(call);
    ExecutableElement method = method(call);
    boolean last = method.isVarArgs() && parameter == method.getParameters().size() - 1;
    return arguments.subList(
        Math.min(parameter, arguments.size()),
        last ? arguments.size() : Math.min(parameter + 1, arguments.size()));
  }

  /** The receiver or argument at a place; null where there is none. */
  static ExpressionTree place(ExpressionTree call, int place) {
    if (place == MethodBounds.RECEIVER) {
      return call instanceof MethodInvocationTree ? TreeUtils.getReceiverTree(call) : null;
    }
    List<? extends ExpressionTree> arguments = TimeGiven.arguments(call);
    return place < arguments.size() ? arguments.get(place) : null;
  }

  private Set<String> unbounded(TypeMirror type) {
    Set<String> phases = new HashSet<>();
    for (TypeElement each : vocabulary.ancestry(type)) {
      for (Statement said : vocabulary.at(each)) {
        if (said.is("Unbounded")) {
          phases.addAll(said.all("value"));
        }
      }
    }
    return phases;
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    return both;
  }
}
