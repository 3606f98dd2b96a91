package dev.fairlead.checks.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.fairlead.models.Fact;
import dev.fairlead.models.MethodModel;
import dev.fairlead.models.TypeModel;
import java.util.ArrayList;
import java.util.List;
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

    private boolean says(Set<String> annotations) {
      return areAmong(annotations, model.facts());
    }

    private boolean saysOfAParameter(Set<String> annotations) {
      for (List<Fact> ofParameter : model.parameterFacts()) {
        if (areAmong(annotations, ofParameter)) {
          return true;
        }
      }
      return false;
    }

    private static boolean areAmong(Set<String> annotations, List<Fact> facts) {
      for (Fact fact : facts) {
        if (annotations.contains(fact.name())) {
          return true;
        }
      }
      return false;
    }
  }

  private final ClassSymbol symbol;
  private final TypeModel model;
  private final boolean annotated;
  private ImmutableListMultimap<String, ModelledMethod> methods;

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
    return annotated || methods().containsKey(method);
  }

  /** What the model says of the class itself. */
  List<Fact> facts() {
    return model == null ? List.of() : model.facts();
  }

  /** The methods of the model with that name; {@code <init>} for constructors. */
  ImmutableList<ModelledMethod> methods(String name) {
    return methods().get(name);
  }

  /** Whether the model has one of the annotations on a method. */
  boolean saysOfAMethod(Set<String> annotations) {
    for (ModelledMethod method : methods().values()) {
      if (method.says(annotations)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the model has one of the annotations on a parameter of a method. */
  boolean saysOfAParameter(Set<String> annotations) {
    for (ModelledMethod method : methods().values()) {
      if (method.saysOfAParameter(annotations)) {
        return true;
      }
    }
    return false;
  }

  /** The methods of the model, by name. */
  ImmutableListMultimap<String, ModelledMethod> methods() {
    if (methods == null) {
      ImmutableListMultimap.Builder<String, ModelledMethod> all = ImmutableListMultimap.builder();
      if (model != null) {
        for (MethodModel method : model.methods()) {
          all.put(method.name(), new ModelledMethod(method));
        }
      }
      methods = all.build();
    }
    return methods;
  }
}
