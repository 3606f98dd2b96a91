package dev.fairlead.checks.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import dev.fairlead.models.ModelIndex;
import dev.fairlead.models.TypeModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;

/**
 * The classes among a class and its supertypes of which something is said. Most have none, and then
 * nothing more need be asked of them or of their methods.
 */
final class Ancestry {
  private static final String OWN = "dev.fairlead.annotations.";

  /** Annotations of others that say the same. */
  private static final ImmutableMap<String, String> FOREIGN =
      ImmutableMap.of(
          "org.jetbrains.annotations.Blocking", "Blocking",
          "org.jetbrains.annotations.NonBlocking", "NonBlocking",
          "javax.annotation.concurrent.NotThreadSafe", "NotThreadSafe",
          "net.jcip.annotations.NotThreadSafe", "NotThreadSafe");

  private final ModelIndex models;
  private final Types types;
  private final Versions versions;
  private final Map<ClassSymbol, Optional<Speaker>> speakers = new HashMap<>();
  private final Map<ClassSymbol, ImmutableList<Speaker>> lineages = new HashMap<>();
  private final Map<Symbol, Boolean> annotations = new HashMap<>();

  Ancestry(ModelIndex models, Types types, Versions versions) {
    this.models = models;
    this.types = types;
    this.versions = versions;
  }

  /**
   * The class itself, then its superclasses and interfaces, nearest first, and the annotations that
   * say something of an interface's calls: those that speak.
   */
  ImmutableList<Speaker> of(ClassSymbol symbol) {
    ImmutableList<Speaker> known = lineages.get(symbol);
    if (known == null) {
      known = find(symbol);
      lineages.put(symbol, known);
    }
    return known;
  }

  /** Own lists of ancestors are what most classes have: javac's closure of a type costs more. */
  private ImmutableList<Speaker> find(ClassSymbol symbol) {
    lineages.put(symbol, ImmutableList.of());
    ImmutableList<Speaker> ofAncestors = ImmutableList.of();
    try {
      ofAncestors = ofAncestor(symbol.getSuperclass());
      for (Type contract : symbol.getInterfaces()) {
        ofAncestors = both(ofAncestors, ofAncestor(contract));
      }
      if (symbol.isInterface()) {
        ofAncestors = both(ofAncestors, ofAnnotations(symbol));
      }
    } catch (Symbol.CompletionFailure unresolvedSupertype) {
      // What could be resolved is enough: an unknown supertype is no model of ours.
    }
    Optional<Speaker> own = speaker(symbol);
    return own.isPresent() ? both(ImmutableList.of(own.get()), ofAncestors) : ofAncestors;
  }

  /** The annotations on an interface that say something of the calls of its methods. */
  private ImmutableList<Speaker> ofAnnotations(ClassSymbol contract) {
    ImmutableList.Builder<Speaker> speaking = ImmutableList.builder();
    for (AnnotationMirror mirror : contract.getAnnotationMirrors()) {
      speaker((ClassSymbol) mirror.getAnnotationType().asElement())
          .filter(speaker -> !speaker.ofCalls().isEmpty())
          .ifPresent(speaking::add);
    }
    return speaking.build();
  }

  private ImmutableList<Speaker> ofAncestor(Type type) {
    return type.tsym instanceof ClassSymbol ancestor ? of(ancestor) : ImmutableList.of();
  }

  private static ImmutableList<Speaker> both(
      ImmutableList<Speaker> first, ImmutableList<Speaker> second) {
    if (first.isEmpty() || first.containsAll(second)) {
      return first.isEmpty() ? second : first;
    }
    ImmutableList.Builder<Speaker> all = ImmutableList.builder();
    all.addAll(first);
    for (Speaker speaker : second) {
      if (!first.contains(speaker)) {
        all.add(speaker);
      }
    }
    return all.build();
  }

  /** The binary names of the classes of that package that models speak of. */
  Set<String> modelledIn(String container) {
    return models.typeNamesIn(container);
  }

  /** Whether a model speaks of the class itself. */
  boolean isModelled(ClassSymbol symbol) {
    Optional<Speaker> speaker = speaker(symbol);
    return speaker.isPresent() && speaker.get().isModelled();
  }

  /** Whether the type is, or inherits from, one of the classes named; false for null. */
  boolean isAny(Type type, Set<String> classes) {
    if (type == null || type.hasTag(TypeTag.ERROR) || !(type.tsym instanceof ClassSymbol owner)) {
      return false;
    }
    try {
      for (Type ancestor : types.closure(owner.type)) {
        if (classes.contains(ancestor.tsym.flatName().toString())) {
          return true;
        }
      }
    } catch (Symbol.CompletionFailure | IllegalArgumentException unresolvedSupertype) {
      return false;
    }
    return false;
  }

  private Optional<Speaker> speaker(ClassSymbol symbol) {
    Optional<Speaker> known = speakers.get(symbol);
    if (known == null) {
      String name = symbol.flatName().toString();
      TypeModel model = model(symbol, name);
      boolean annotated = !name.startsWith("java.") && isAnnotated(symbol);
      known =
          model != null || annotated
              ? Optional.of(new Speaker(symbol, model, annotated))
              : Optional.empty();
      speakers.put(symbol, known);
    }
    return known;
  }

  private TypeModel model(ClassSymbol symbol, String name) {
    TypeModel model = models.type(name).orElse(null);
    return model == null || !model.isRanged() ? model : model.at(versions.of(symbol));
  }

  private boolean isAnnotated(ClassSymbol symbol) {
    if (symbol.type.isErroneous()) {
      return false;
    }
    try {
      if (hasOurs(symbol)) {
        return true;
      }
      if (symbol.members() == null) {
        return false;
      }
      for (Symbol member : symbol.members().getSymbols()) {
        if (member instanceof MethodSymbol method && (hasOurs(method) || hasOurs(method.params))) {
          return true;
        }
      }
    } catch (Symbol.CompletionFailure unresolvedAnnotation) {
      return false;
    }
    return false;
  }

  private boolean hasOurs(List<VarSymbol> parameters) {
    if (parameters != null) {
      for (VarSymbol parameter : parameters) {
        if (hasOurs(parameter)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasOurs(Symbol symbol) {
    for (AnnotationMirror mirror : symbol.getAnnotationMirrors()) {
      if (isOurs((Symbol) mirror.getAnnotationType().asElement())) {
        return true;
      }
    }
    return false;
  }

  private boolean isOurs(Symbol annotation) {
    Boolean known = annotations.get(annotation);
    if (known == null) {
      String name = annotation.toString();
      known = name.startsWith(OWN) || FOREIGN.containsKey(name);
      annotations.put(annotation, known);
    }
    return known;
  }

  /** What annotations in the program say of the symbol. */
  static void addAnnotations(Symbol symbol, List<Statement> said) {
    for (AnnotationMirror mirror : symbol.getAnnotationMirrors()) {
      String name = mirror.getAnnotationType().asElement().toString();
      if (name.startsWith(OWN) && name.endsWith(".All")) {
        said.addAll(Statement.repeated(mirror));
      } else if (name.startsWith(OWN)) {
        said.add(Statement.of(mirror));
      } else if (FOREIGN.containsKey(name)) {
        said.add(new Statement(FOREIGN.get(name), Map.of()));
      }
    }
  }
}
