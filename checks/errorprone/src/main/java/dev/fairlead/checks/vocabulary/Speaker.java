package dev.fairlead.checks.vocabulary;

import com.google.common.collect.ImmutableSet;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.fairlead.models.Fact;
import dev.fairlead.models.MethodModel;
import dev.fairlead.models.TypeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A class of which something is said: by a model, or by annotations on it or on its members. */
final class Speaker {
  /** A method of a model. */
  static final class ModelledMethod {
    private final MethodModel model;
    private MethodFacts facts;

    private ModelledMethod(MethodModel model) {
      this.model = model;
    }

    MethodModel model() {
      return model;
    }

    /** What the model says of it, worked out when first asked for. */
    MethodFacts facts() {
      if (facts == null) {
        List<List<Statement>> ofParameters = new ArrayList<>(model.parameterFacts().size());
        for (List<Fact> ofParameter : model.parameterFacts()) {
          ofParameters.add(Statement.of(ofParameter));
        }
        facts = MethodFacts.of(Statement.of(model.facts()), ofParameters);
      }
      return facts;
    }
  }

  private static final ImmutableSet<String> OF_CALLS = ImmutableSet.of("Blocking", "Requires");

  private final ClassSymbol symbol;
  private final TypeModel model;
  private final boolean annotated;
  private List<ModelledMethod> methods;
  private Map<String, List<ModelledMethod>> byName;
  private List<Statement> ofCalls;
  private Set<String> saidOfMethods;
  private Set<String> saidOfParameters;

  /**
   * The class.
   *
   * @param model null where only annotations speak
   * @param annotated whether annotations speak
   */
  Speaker(ClassSymbol symbol, TypeModel model, boolean annotated) {
    this.symbol = symbol;
    this.model = model;
    this.annotated = annotated;
  }

  ClassSymbol symbol() {
    return symbol;
  }

  /** Whether it is {@code Object}, whose waits have a time of their own and leave no bound. */
  boolean isOfObject() {
    return symbol.flatName().contentEquals("java.lang.Object");
  }

  /** Whether a model speaks of the class, or only annotations. */
  boolean isModelled() {
    return model != null;
  }

  /** Whether annotations in the program speak of the class or its members. */
  boolean isAnnotated() {
    return annotated;
  }

  /** Whether it may say something of methods of that name; {@code <init>} for constructors. */
  boolean maySpeakOf(String method) {
    return annotated || byName().containsKey(method) || !ofCalls().isEmpty();
  }

  /** What is said of the calls of all its methods, if it is an interface or on one. */
  List<Statement> ofCalls() {
    if (ofCalls == null) {
      ofCalls = new ArrayList<>(0);
      if (symbol.isInterface()) {
        for (Statement statement : ofType()) {
          if (OF_CALLS.contains(statement.name())) {
            ofCalls.add(statement);
          }
        }
      }
    }
    return ofCalls;
  }

  /** What is said of the class itself. */
  List<Statement> ofType() {
    List<Statement> said = new ArrayList<>(0);
    if (annotated) {
      Ancestry.addAnnotations(symbol, said);
    }
    if (model != null) {
      said.addAll(Statement.of(model.facts()));
    }
    return said;
  }

  /** The methods of the model with that name; {@code <init>} for constructors. */
  List<ModelledMethod> methods(String name) {
    return byName().getOrDefault(name, List.of());
  }

  /** Whether the model has one of the annotations on a method. */
  boolean saysOfAMethod(Set<String> annotations) {
    if (saidOfMethods == null) {
      saidOfMethods = new HashSet<>();
      for (Statement statement : ofCalls()) {
        saidOfMethods.add(statement.name());
      }
      for (ModelledMethod method : methods()) {
        addNames(method.model().facts(), saidOfMethods);
      }
    }
    return areAmong(annotations, saidOfMethods);
  }

  /** Whether the model has one of the annotations on a parameter of a method. */
  boolean saysOfAParameter(Set<String> annotations) {
    if (saidOfParameters == null) {
      saidOfParameters = new HashSet<>();
      for (ModelledMethod method : methods()) {
        for (List<Fact> ofParameter : method.model().parameterFacts()) {
          addNames(ofParameter, saidOfParameters);
        }
      }
    }
    return areAmong(annotations, saidOfParameters);
  }

  private static void addNames(List<Fact> facts, Set<String> names) {
    for (Fact fact : facts) {
      names.add(fact.name());
    }
  }

  private static boolean areAmong(Set<String> annotations, Set<String> said) {
    for (String annotation : annotations) {
      if (said.contains(annotation)) {
        return true;
      }
    }
    return false;
  }

  /** The methods of the model, in its order. */
  List<ModelledMethod> methods() {
    if (methods == null) {
      methods = new ArrayList<>();
      if (model != null) {
        for (MethodModel method : model.methods()) {
          methods.add(new ModelledMethod(method));
        }
      }
    }
    return methods;
  }

  private Map<String, List<ModelledMethod>> byName() {
    if (byName == null) {
      byName = new HashMap<>();
      for (ModelledMethod method : methods()) {
        List<ModelledMethod> namesakes = byName.get(method.model().name());
        if (namesakes == null) {
          namesakes = new ArrayList<>(2);
          byName.put(method.model().name(), namesakes);
        }
        namesakes.add(method);
      }
    }
    return byName;
  }
}
