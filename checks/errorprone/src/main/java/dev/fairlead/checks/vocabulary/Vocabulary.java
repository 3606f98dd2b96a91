package dev.fairlead.checks.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Names;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.Times;
import dev.fairlead.checks.vocabulary.Speaker.ModelledMethod;
import dev.fairlead.models.ModelIndex;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;

/**
 * What is known of the symbols of one compilation: from the models, from annotations in the program
 * and its libraries, and from what a method overrides.
 *
 * <p>Answers are kept for the life of the compilation. Not thread-safe, as javac is not.
 */
public final class Vocabulary {
  private static final ImmutableSet<String> PUBLISHERS =
      ImmutableSet.of(
          "org.reactivestreams.Publisher",
          "java.util.concurrent.Flow.Publisher",
          "java.util.concurrent.Flow$Publisher");
  private static final ImmutableSet<String> REACTIVE =
      ImmutableSet.<String>builder()
          .addAll(PUBLISHERS)
          .add("io.reactivex.CompletableSource", "io.reactivex.rxjava3.core.CompletableSource")
          .add("io.reactivex.MaybeSource", "io.reactivex.rxjava3.core.MaybeSource")
          .add("io.reactivex.ObservableSource", "io.reactivex.rxjava3.core.ObservableSource")
          .add("io.reactivex.SingleSource", "io.reactivex.rxjava3.core.SingleSource")
          .build();
  private static final ImmutableSet<String> LATER =
      ImmutableSet.<String>builder()
          .addAll(PUBLISHERS)
          .add("java.util.concurrent.Future", "java.util.concurrent.CompletionStage")
          .build();
  private static final ImmutableSet<String> PUBLISHES = ImmutableSet.of("Publishes");
  private static final ImmutableSet<String> WORKS = ImmutableSet.of("RunsOnWorkers");
  private static final ImmutableSet<String> BOUNDS =
      ImmutableSet.of("Requires", "Bounds", "BoundedByKey", "Unbounded", "Carries");
  private static final ImmutableSet<String> EXECUTOR =
      ImmutableSet.of("java.util.concurrent.Executor");
  private static final ImmutableSet<String> STAGE =
      ImmutableSet.of("java.util.concurrent.CompletionStage");
  private static final ImmutableSet<String> CLOSEABLE = ImmutableSet.of("java.lang.AutoCloseable");

  private final Ancestry ancestry;
  private final Types types;
  private final Signatures signatures;
  private final BoundingMethods boundingMethods;
  private final Map<Symbol, MethodFacts> methods = new HashMap<>();
  private final Map<Symbol, TypeFacts> typeFacts = new HashMap<>();
  private final Map<Symbol, ImmutableSet<Phase>> needs = new HashMap<>();
  private final Map<Symbol, Boolean> callbacks = new HashMap<>();
  private final Map<Symbol, Boolean> carriers = new HashMap<>();

  /** The vocabulary of the compilation of {@code context}. */
  public Vocabulary(ModelIndex models, Context context) {
    this.types = Types.instance(context);
    this.ancestry = new Ancestry(models, types, new Versions(context));
    this.signatures = new Signatures(types);
    this.boundingMethods =
        new BoundingMethods(this, ancestry, signatures, types, Names.instance(context));
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
    if (type == null || !(type.tsym instanceof ClassSymbol owner) || type.hasTag(TypeTag.ERROR)) {
      return TypeFacts.NONE;
    }
    TypeFacts known = typeFacts.get(owner);
    if (known == null) {
      known = find(owner);
      typeFacts.put(owner, known);
    }
    return known;
  }

  /** The method that a function of the given type implements; null where the type is none. */
  public MethodSymbol implemented(Type type) {
    if (type == null || !types.isFunctionalInterface(type)) {
      return null;
    }
    return types.findDescriptorSymbol(type.tsym) instanceof MethodSymbol method ? method : null;
  }

  /** What is known of the method that a function of the given type implements. */
  public MethodFacts ofFunction(Type type) {
    return speakers(type).isEmpty() ? MethodFacts.NONE : of(implemented(type));
  }

  /** Whether the models speak of the class: what they do not say of it is not so. */
  public boolean models(Type type) {
    return type != null && type.tsym instanceof ClassSymbol owner && ancestry.isModelled(owner);
  }

  /** The binary names of the classes of a package that the models speak of, in no order. */
  public Set<String> modelledIn(PackageSymbol container) {
    return ancestry.modelledIn(container.fullname.toString());
  }

  /** Whether the class of {@code type} is that of {@code ancestor} or inherits from it. */
  public boolean isSubclass(Type type, Type ancestor) {
    return types.isSubtype(types.erasure(type), types.erasure(ancestor));
  }

  /** Whether objects of this type deliver values to those who subscribe. */
  public boolean isPublisher(Type type) {
    return ancestry.isAny(type, PUBLISHERS);
  }

  /**
   * Whether the thread of whoever feeds objects of this type runs the functions of their chains.
   */
  public boolean isReactive(Type type) {
    return ancestry.isAny(type, REACTIVE);
  }

  /** Whether objects of this type are to be closed. */
  public boolean isCloseable(Type type) {
    return ancestry.isAny(type, CLOSEABLE);
  }

  /** Whether objects of this type are results that functions may continue. */
  public boolean isStage(Type type) {
    return ancestry.isAny(type, STAGE);
  }

  /** Whether an event loop completes the stage that the method returns. */
  public boolean completesOnLoop(MethodSymbol method) {
    return method.owner instanceof ClassSymbol
        && (of(method.getReturnType()).completedOnLoop() || of(method.owner.type).completedOnLoop())
        && isStage(method.getReturnType());
  }

  /** Whether objects of this type run what they are given. */
  public boolean isExecutor(Type type) {
    return ancestry.isAny(type, EXECUTOR);
  }

  /** Whether objects of this type hand out what depends on their configuration. */
  public boolean publishes(Type type) {
    return saysOfAMethod(type, PUBLISHES);
  }

  /**
   * How often others run what carries the annotations of {@code declared}: the least that one of
   * them says; null where none says anything.
   */
  public Times workersOf(Symbol declared) {
    Times least = null;
    for (AnnotationMirror mirror : declared.getAnnotationMirrors()) {
      Times said = of((Type) mirror.getAnnotationType()).workers();
      least = least == null || said != null && said.compareTo(least) < 0 ? said : least;
    }
    return least;
  }

  /**
   * Whether a library calls the method when a peer has done something: it overrides or is marked.
   */
  public boolean delivers(MethodSymbol declared) {
    if (of(declared).delivers()) {
      return true;
    }
    for (AnnotationMirror mirror : declared.getAnnotationMirrors()) {
      if (of((Type) mirror.getAnnotationType()).delivers()) {
        return true;
      }
    }
    return false;
  }

  /** That there are many objects of the class; null where nothing says so. */
  public Many manyOf(ClassSymbol owner) {
    Many many = of(owner.type).many();
    for (AnnotationMirror mirror : owner.getAnnotationMirrors()) {
      Many said = of((Type) mirror.getAnnotationType()).many();
      many = said != null && said.holdsOf(Statement.of(mirror)) ? said : many;
    }
    return many == null || many.per().isEmpty() || workersOf(owner) == Times.CONCURRENTLY
        ? null
        : many;
  }

  /** Whether an annotation says that the field is given a connection of its own. */
  public boolean isGivenConnection(Symbol field) {
    for (AnnotationMirror mirror : field.getAnnotationMirrors()) {
      if (of((Type) mirror.getAnnotationType()).gives()) {
        return true;
      }
    }
    return false;
  }

  /** Whether other threads run the methods of the type's subclasses, as with {@code Thread}. */
  public boolean isWorker(Type type) {
    return saysOfAMethod(type, WORKS);
  }

  private boolean saysOfAMethod(Type type, Set<String> annotations) {
    for (Speaker speaker : speakers(type)) {
      if (speaker.saysOfAMethod(annotations)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an object of the type is a piece of work that other threads run once, a thread say. */
  public boolean isTask(Type type) {
    for (Speaker speaker : speakers(type)) {
      if (speaker.saysOfAMethod(WORKS)) {
        for (ModelledMethod method : speaker.methods()) {
          if (method.facts().workers() == Times.ONCE) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Whether one of the annotations may be said of a method of the class of {@code type}: where not,
   * its methods need not be asked.
   *
   * @param annotations their simple names
   */
  public boolean maySayOfMethods(Type type, Set<String> annotations) {
    for (Speaker speaker : speakers(type)) {
      if (!speaker.isModelled()
          || speaker.saysOfAMethod(annotations)
          || annotations.contains("NonBlocking") && isNonBlocking(speaker)) {
        return true;
      }
    }
    return false;
  }

  /** The phases that some call on an object of this type needs bounded. */
  public ImmutableSet<Phase> needs(Type type) {
    if (type == null || !(type.tsym instanceof ClassSymbol owner)) {
      return ImmutableSet.of();
    }
    ImmutableSet<Phase> known = needs.get(owner);
    if (known == null) {
      known = findNeeds(owner);
      needs.put(owner, known);
    }
    return known;
  }

  private ImmutableSet<Phase> findNeeds(ClassSymbol owner) {
    Set<Phase> phases = EnumSet.noneOf(Phase.class);
    for (Speaker speaker : ancestry.of(owner)) {
      for (ModelledMethod method : speaker.methods()) {
        phases.addAll(method.facts().requires());
      }
    }
    return Sets.immutableEnumSet(phases);
  }

  /** Whether objects of this type have phases, or bounds, of their own. */
  public boolean carriesBounds(Type type) {
    if (type == null || !(type.tsym instanceof ClassSymbol owner) || type.hasTag(TypeTag.ERROR)) {
      return false;
    }
    Boolean known = carriers.get(owner);
    if (known == null) {
      known = areBoundsSaidOf(owner);
      carriers.put(owner, known);
    }
    return known;
  }

  private boolean areBoundsSaidOf(ClassSymbol owner) {
    for (Speaker speaker : ancestry.of(owner)) {
      if ((speaker.saysOfAMethod(BOUNDS) || speaker.saysOfAParameter(BOUNDS))
          && !speaker.isOfObject()) {
        return true;
      }
    }
    return false;
  }

  private ImmutableList<Speaker> speakers(Type type) {
    return type == null || !(type.tsym instanceof ClassSymbol owner) || type.hasTag(TypeTag.ERROR)
        ? ImmutableList.of()
        : ancestry.of(owner);
  }

  /** The methods that set the bounds of objects. */
  public BoundingMethods boundingMethods() {
    return boundingMethods;
  }

  private MethodFacts find(MethodSymbol method) {
    ClassSymbol owner = method.enclClass();
    ImmutableList<Speaker> lineage = owner == null ? ImmutableList.of() : ancestry.of(owner);
    if (lineage.isEmpty()) {
      return MethodFacts.NONE;
    }
    String name = method.name.toString();
    if (!mayBeSaid(name, lineage)) {
      return MethodFacts.NONE;
    }
    Said said = new Said(method.type == null ? 0 : method.type.getParameterTypes().size());
    for (Speaker speaker : lineage) {
      if (!speaker.maySpeakOf(name)) {
        continue;
      }
      if (speaker.symbol() == owner) {
        collect(method, speaker, said);
      } else if (inheritable(method)) {
        MethodSymbol overridden = overridden(method, speaker.symbol());
        if (overridden != null) {
          collect(overridden, speaker, said);
        } else if (said.isEmpty()) {
          collectErased(method, speaker, said);
        }
      }
    }
    if (inheritable(method) && isCallback(method, owner, lineage)) {
      said.add(new Statement("NonBlocking", Map.of()));
    }
    if (said.isEmpty() && owner.isInterface() && inheritable(method) && !onlyBegins(method)) {
      for (Speaker speaker : lineage) {
        speaker.ofCalls().forEach(said::add);
      }
    }
    return said.facts();
  }

  /** Whether what the method returns may come later, so that its call need not wait for it. */
  private boolean onlyBegins(MethodSymbol method) {
    Type result = method.getReturnType();
    return of(result).asynchronous() || ancestry.isAny(result, LATER);
  }

  private boolean mayBeSaid(String method, List<Speaker> lineage) {
    for (Speaker speaker : lineage) {
      if (speaker.maySpeakOf(method) || isNonBlocking(speaker)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the method overrides one of a type whose methods must not wait. */
  private boolean isCallback(MethodSymbol method, ClassSymbol owner, List<Speaker> lineage) {
    for (Speaker speaker : lineage) {
      if (isNonBlocking(speaker)
          && (speaker.symbol() == owner || overridden(method, speaker.symbol()) != null)
          && !method.name.contentEquals("close")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is said of the class itself, not of its supertypes. */
  private boolean isNonBlocking(Speaker speaker) {
    Boolean known = callbacks.get(speaker.symbol());
    if (known == null) {
      known = new Statements(speaker.ofType()).has("NonBlocking");
      callbacks.put(speaker.symbol(), known);
    }
    return known;
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
  private static void collectErased(MethodSymbol method, Speaker ancestor, Said said) {
    if (!ancestor.symbol().type.isErroneous() || method.type == null) {
      return;
    }
    for (ModelledMethod modelled : ancestor.methods(method.name.toString())) {
      if (modelled.model().parameterTypes().size() == method.type.getParameterTypes().size()) {
        said.add(modelled);
        return;
      }
    }
  }

  private void collect(MethodSymbol method, Speaker owner, Said said) {
    if (owner.isAnnotated()) {
      said.addAnnotations(method);
    }
    for (ModelledMethod modelled : owner.methods(method.name.toString())) {
      if (signatures.matches(modelled.model(), method)) {
        said.add(modelled);
      }
    }
  }

  private TypeFacts find(ClassSymbol symbol) {
    List<Statement> said = new ArrayList<>();
    for (Speaker speaker : ancestry.of(symbol)) {
      said.addAll(speaker.ofType());
    }
    return said.isEmpty() ? TypeFacts.NONE : TypeFacts.of(said);
  }
}
