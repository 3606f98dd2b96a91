package dev.fairlead.checks.vocabulary;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Names;
import dev.fairlead.annotations.Phase;
import dev.fairlead.models.Fact;
import dev.fairlead.models.MethodModel;
import dev.fairlead.models.ModelIndex;
import dev.fairlead.models.TypeModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;

/**
 * What is known of the symbols of one compilation: from the models, from annotations in the program
 * and its libraries, and from what a method overrides.
 *
 * <p>Answers are kept for the life of the compilation. Not thread-safe, as javac is not.
 */
public final class Vocabulary {
  private static final String OWN = "dev.fairlead.annotations.";
  private static final ImmutableSet<String> PUBLISHERS =
      ImmutableSet.of(
          "org.reactivestreams.Publisher",
          "java.util.concurrent.Flow.Publisher",
          "java.util.concurrent.Flow$Publisher");
  private static final String EXECUTOR = "java.util.concurrent.Executor";

  /** Annotations of others that say the same. */
  private static final ImmutableMap<String, String> FOREIGN =
      ImmutableMap.of(
          "org.jetbrains.annotations.Blocking", "Blocking",
          "org.jetbrains.annotations.NonBlocking", "NonBlocking",
          "javax.annotation.concurrent.NotThreadSafe", "NotThreadSafe",
          "net.jcip.annotations.NotThreadSafe", "NotThreadSafe");

  private final ModelIndex models;
  private final Types types;
  private final Names names;
  private final Map<Symbol, MethodFacts> methods = new HashMap<>();
  private final Map<Symbol, TypeFacts> typeFacts = new HashMap<>();
  private final Map<Symbol, ImmutableSet<Phase>> needs = new HashMap<>();
  private final Map<Symbol, TypeFacts> declaredTypes = new HashMap<>();
  private final Map<Symbol, Boolean> carriers = new HashMap<>();

  /** The vocabulary of the compilation of {@code context}. */
  public Vocabulary(ModelIndex models, Context context) {
    this.models = models;
    this.types = Types.instance(context);
    this.names = Names.instance(context);
  }

  /** What is known of a method; {@link MethodFacts#NONE} for null and for a method unheard of. */
  public MethodFacts of(MethodSymbol method) {
    if (method == null) {
      return MethodFacts.NONE;
    }
    MethodFacts known = methods.get(method);
    if (known == null) {
      known = find(method);
      methods.put(method, known);
    }
    return known;
  }

  /** What is known of the class of {@code type}; {@link TypeFacts#NONE} for null. */
  public TypeFacts of(Type type) {
    return type == null || !(type.tsym instanceof ClassSymbol owner) || type.isErroneous()
        ? TypeFacts.NONE
        : typeFacts.computeIfAbsent(owner, symbol -> find((ClassSymbol) symbol));
  }

  /** The method that a function of the given type implements; null where the type is none. */
  public MethodSymbol implemented(Type type) {
    if (type == null || !types.isFunctionalInterface(type)) {
      return null;
    }
    return types.findDescriptorSymbol(type.tsym) instanceof MethodSymbol method ? method : null;
  }

  /** Whether the class of {@code type} is that of {@code ancestor} or inherits from it. */
  public boolean isSubclass(Type type, Type ancestor) {
    return types.isSubtype(types.erasure(type), types.erasure(ancestor));
  }

  /** Whether objects of this type deliver values to those who subscribe. */
  public boolean isPublisher(Type type) {
    return type != null
        && type.tsym instanceof ClassSymbol owner
        && lineage(owner).stream()
            .anyMatch(ancestor -> PUBLISHERS.contains(ancestor.flatName().toString()));
  }

  /** Whether objects of this type are to be closed. */
  public boolean isCloseable(Type type) {
    return type != null
        && type.tsym instanceof ClassSymbol owner
        && lineage(owner).stream()
            .anyMatch(ancestor -> ancestor.flatName().contentEquals("java.lang.AutoCloseable"));
  }

  /** Whether objects of this type run what they are given. */
  public boolean isExecutor(Type type) {
    return type != null
        && !type.isErroneous()
        && type.tsym instanceof ClassSymbol owner
        && lineage(owner).stream()
            .anyMatch(ancestor -> ancestor.flatName().contentEquals(EXECUTOR));
  }

  /** Whether objects of this type hand out what depends on their configuration. */
  public boolean publishes(Type type) {
    return type != null
        && type.tsym instanceof ClassSymbol owner
        && !type.isErroneous()
        && lineage(owner).stream()
            .flatMap(ancestor -> model(ancestor).stream())
            .flatMap(model -> model.methods().stream())
            .anyMatch(method -> statements(method.facts()).has("Publishes"));
  }

  /** Whether other threads run the methods of the type's subclasses, as with {@code Thread}. */
  public boolean isWorker(Type type) {
    return type != null
        && type.tsym instanceof ClassSymbol owner
        && !type.isErroneous()
        && lineage(owner).stream()
            .flatMap(ancestor -> model(ancestor).stream())
            .flatMap(model -> model.methods().stream())
            .anyMatch(method -> statements(method.facts()).has("RunsOnWorkers"));
  }

  /** The phases that some call on an object of this type needs bounded. */
  public ImmutableSet<Phase> needs(Type type) {
    if (type == null || !(type.tsym instanceof ClassSymbol owner)) {
      return ImmutableSet.of();
    }
    return needs.computeIfAbsent(
        owner,
        symbol ->
            lineage((ClassSymbol) symbol).stream()
                .flatMap(ancestor -> model(ancestor).stream())
                .flatMap(model -> model.methods().stream())
                .flatMap(method -> statements(method.facts()).requires().stream())
                .collect(Sets.toImmutableEnumSet()));
  }

  /** Whether objects of this type have phases, or bounds, of their own. */
  public boolean carriesBounds(Type type) {
    if (type == null || !(type.tsym instanceof ClassSymbol owner) || type.isErroneous()) {
      return false;
    }
    return carriers.computeIfAbsent(
        owner,
        symbol ->
            lineage((ClassSymbol) symbol).stream()
                .flatMap(ancestor -> model(ancestor).stream())
                .flatMap(model -> model.methods().stream())
                .map(Vocabulary::facts)
                .anyMatch(facts -> !facts.requires().isEmpty() || !facts.bounds().isEmpty()));
  }

  /** The method of {@code type} that bounds {@code phase} and takes nothing but the time. */
  public Optional<MethodSymbol> setter(Type type, Phase phase) {
    if (type == null || !(type.tsym instanceof ClassSymbol owner) || type.isErroneous()) {
      return Optional.empty();
    }
    return lineage(owner).stream()
        .flatMap(ancestor -> setters(ancestor, phase))
        .min(
            Comparator.comparing((MethodSymbol method) -> !takesDuration(method))
                .thenComparing(method -> method.type.getParameterTypes().size())
                .thenComparing(MethodSymbol::toString));
  }

  /**
   * The overload of {@code method} that takes the same arguments and then a bound for the phase.
   */
  public Optional<MethodSymbol> timedForm(MethodSymbol method, Phase phase) {
    List<Type> untimed = method.type.getParameterTypes();
    return Streams.stream(method.owner.members().getSymbolsByName(method.name))
        .filter(MethodSymbol.class::isInstance)
        .map(MethodSymbol.class::cast)
        .filter(other -> isExtended(untimed, other.type.getParameterTypes()))
        .filter(
            other -> of(other).bounds().stream().anyMatch(bound -> bound.phases().contains(phase)))
        .min(Comparator.comparing(other -> other.type.getParameterTypes().size()));
  }

  private boolean isExtended(List<Type> untimed, List<Type> timed) {
    return timed.size() > untimed.size()
        && timed.size() <= untimed.size() + 2
        && IntStream.range(0, untimed.size())
            .allMatch(i -> types.isSameType(untimed.get(i), timed.get(i)));
  }

  private Stream<MethodSymbol> setters(ClassSymbol owner, Phase phase) {
    return model(owner).stream()
        .flatMap(model -> model.methods().stream())
        .filter(model -> isPlainSetter(facts(model), phase))
        .flatMap(
            model ->
                Streams.stream(owner.members().getSymbolsByName(names.fromString(model.name())))
                    .filter(MethodSymbol.class::isInstance)
                    .map(MethodSymbol.class::cast)
                    .filter(method -> matches(model, method)))
        .filter(method -> !method.isConstructor() && !method.isStatic() && takesTime(method));
  }

  private static boolean isPlainSetter(MethodFacts facts, Phase phase) {
    return facts.requires().isEmpty()
        && facts.bounds().stream()
            .anyMatch(bound -> bound.phases().contains(phase) && bound.keys().isEmpty());
  }

  private static boolean takesDuration(MethodSymbol method) {
    return method.type.getParameterTypes().head.tsym.flatName().contentEquals("java.time.Duration");
  }

  private static boolean takesTime(MethodSymbol method) {
    List<Type> parameters = method.type.getParameterTypes();
    return switch (parameters.size()) {
      case 1 -> parameters.get(0).isNumeric() || takesDuration(method);
      case 2 ->
          parameters.get(0).isNumeric()
              && parameters.get(1).tsym.flatName().contentEquals("java.util.concurrent.TimeUnit");
      default -> false;
    };
  }

  private static MethodFacts facts(MethodModel model) {
    return MethodFacts.of(
        statements(model.facts()).said(),
        model.parameterFacts().stream().map(facts -> statements(facts).said()).toList());
  }

  private static Statements statements(List<Fact> facts) {
    return new Statements(facts.stream().map(Statement::of).toList());
  }

  private MethodFacts find(MethodSymbol method) {
    List<Statement> said = new ArrayList<>();
    List<List<Statement>> ofParameters = new ArrayList<>();
    int arity = method.type == null ? 0 : method.type.getParameterTypes().size();
    for (int i = 0; i < arity; i++) {
      ofParameters.add(new ArrayList<>());
    }
    collect(method, said, ofParameters);
    ClassSymbol owner = method.enclClass();
    if (owner != null && inheritable(method)) {
      for (ClassSymbol ancestor : lineage(owner)) {
        if (ancestor != owner) {
          MethodSymbol overridden = overridden(method, ancestor);
          if (overridden != null) {
            collect(overridden, said, ofParameters);
          } else if (said.isEmpty()) {
            collectErased(method, ancestor, said, ofParameters);
          }
        }
      }
      if (isCallback(method, owner)) {
        said.add(new Statement("NonBlocking", Map.of()));
      }
    }
    boolean nothing = said.isEmpty() && ofParameters.stream().allMatch(List::isEmpty);
    return nothing ? MethodFacts.NONE : MethodFacts.of(said, ofParameters);
  }

  /** Whether the method overrides one of a type whose methods must not wait. */
  private boolean isCallback(MethodSymbol method, ClassSymbol owner) {
    return lineage(owner).stream()
        .anyMatch(
            ancestor ->
                declared(ancestor).nonBlocking()
                    && (ancestor == owner || overridden(method, ancestor) != null)
                    && !method.name.contentEquals("close"));
  }

  private static boolean inheritable(MethodSymbol method) {
    return !method.isConstructor() && (method.flags() & (Flags.STATIC | Flags.PRIVATE)) == 0;
  }

  private MethodSymbol overridden(MethodSymbol method, ClassSymbol ancestor) {
    for (Symbol member : ancestor.members().getSymbolsByName(method.name)) {
      if (member instanceof MethodSymbol candidate
          && candidate != method
          && method.overrides(candidate, method.enclClass(), types, false)) {
        return candidate;
      }
    }
    return null;
  }

  /** For a supertype whose declaration javac sees differently: by name and number of parameters. */
  private void collectErased(
      MethodSymbol method,
      ClassSymbol ancestor,
      List<Statement> said,
      List<List<Statement>> ofParameters) {
    if (!ancestor.type.isErroneous()) {
      return;
    }
    model(ancestor).stream()
        .flatMap(model -> model.methods().stream())
        .filter(
            model ->
                method.name.contentEquals(model.name())
                    && model.parameterTypes().size() == ofParameters.size())
        .findFirst()
        .ifPresent(model -> add(model, said, ofParameters));
  }

  private void collect(
      MethodSymbol method, List<Statement> said, List<List<Statement>> ofParameters) {
    addAnnotations(method, said);
    List<Symbol.VarSymbol> parameters = method.params;
    for (int i = 0; parameters != null && i < parameters.size() && i < ofParameters.size(); i++) {
      addAnnotations(parameters.get(i), ofParameters.get(i));
    }
    if (method.owner instanceof ClassSymbol owner
        && models.knowsMethodName(method.name.toString())) {
      model(owner).stream()
          .flatMap(model -> model.methods().stream())
          .filter(model -> matches(model, method))
          .forEach(model -> add(model, said, ofParameters));
    }
  }

  private static void add(
      MethodModel model, List<Statement> said, List<List<Statement>> ofParameters) {
    model.facts().forEach(fact -> said.add(Statement.of(fact)));
    for (int i = 0; i < model.parameterFacts().size() && i < ofParameters.size(); i++) {
      for (Fact fact : model.parameterFacts().get(i)) {
        ofParameters.get(i).add(Statement.of(fact));
      }
    }
  }

  private boolean matches(MethodModel model, MethodSymbol method) {
    if (!method.name.contentEquals(model.name())) {
      return false;
    }
    List<Type> parameters = method.type.getParameterTypes();
    if (parameters.size() != model.parameterTypes().size()) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      Type parameter = parameters.get(i);
      if (!parameter.isErroneous() && !name(parameter).equals(model.parameterTypes().get(i))) {
        return false;
      }
    }
    return true;
  }

  private String name(Type type) {
    Type erased = types.erasure(type);
    if (erased instanceof Type.ArrayType array) {
      return name(array.elemtype) + "[]";
    }
    return erased.isPrimitive() ? erased.toString() : erased.tsym.flatName().toString();
  }

  private static void addAnnotations(Symbol symbol, List<Statement> said) {
    for (AnnotationMirror mirror : symbol.getAnnotationMirrors()) {
      String name = mirror.getAnnotationType().asElement().toString();
      if (name.equals(OWN + "BoundedByKey.All")) {
        said.addAll(Statement.repeated(mirror));
      } else if (name.startsWith(OWN)) {
        said.add(Statement.of(mirror));
      } else if (FOREIGN.containsKey(name)) {
        said.add(new Statement(FOREIGN.get(name), Map.of()));
      }
    }
  }

  private TypeFacts find(ClassSymbol symbol) {
    List<Statement> said = new ArrayList<>();
    lineage(symbol).forEach(ancestor -> collect(ancestor, said));
    return said.isEmpty() ? TypeFacts.NONE : TypeFacts.of(said);
  }

  /** What is said of the class itself, not of its supertypes. */
  private TypeFacts declared(ClassSymbol symbol) {
    return declaredTypes.computeIfAbsent(
        symbol,
        key -> {
          List<Statement> said = new ArrayList<>();
          collect(symbol, said);
          return said.isEmpty() ? TypeFacts.NONE : TypeFacts.of(said);
        });
  }

  private void collect(ClassSymbol symbol, List<Statement> said) {
    addAnnotations(symbol, said);
    model(symbol).ifPresent(model -> model.facts().forEach(f -> said.add(Statement.of(f))));
  }

  private Optional<TypeModel> model(ClassSymbol symbol) {
    return models.type(symbol.flatName().toString());
  }

  /** The class itself, then its superclasses and interfaces, nearest first. */
  private List<ClassSymbol> lineage(ClassSymbol symbol) {
    List<ClassSymbol> all = new ArrayList<>();
    try {
      for (Type ancestor : types.closure(symbol.type)) {
        if (ancestor.tsym instanceof ClassSymbol ancestorSymbol) {
          all.add(ancestorSymbol);
        }
      }
    } catch (Symbol.CompletionFailure | IllegalArgumentException unresolvedSupertype) {
      // What could be resolved is enough: an unknown supertype is no model of ours.
    }
    if (!all.contains(symbol)) {
      all.add(0, symbol);
    }
    return all;
  }
}
