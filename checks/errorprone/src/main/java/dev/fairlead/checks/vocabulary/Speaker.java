package dev.fairlead.checks.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.fairlead.models.Fact;
import dev.fairlead.models.MethodModel;
import dev.fairlead.models.TypeModel;
import java.util.List;

/** A class of which something is said: by a model, or by annotations on it or on its members. */
final class Speaker {
  /** A method of a model and what its facts come to. */
  record ModelledMethod(MethodModel model, MethodFacts facts) {}

  private final ClassSymbol symbol;
  private final TypeModel model;
  private ImmutableListMultimap<String, ModelledMethod> methods;

  /** The class; {@code model} is null where only annotations speak. */
  Speaker(ClassSymbol symbol, TypeModel model) {
    this.symbol = symbol;
    this.model = model;
  }

  ClassSymbol symbol() {
    return symbol;
  }

  /** Whether a model speaks of the class, or only annotations. */
  boolean isModelled() {
    return model != null;
  }

  /** What the model says of the class itself. */
  List<Fact> facts() {
    return model == null ? List.of() : model.facts();
  }

  /** The methods of the model with that name; {@code <init>} for constructors. */
  ImmutableList<ModelledMethod> methods(String name) {
    return methods().get(name);
  }

  /** The methods of the model, by name. */
  ImmutableListMultimap<String, ModelledMethod> methods() {
    if (methods == null) {
      ImmutableListMultimap.Builder<String, ModelledMethod> all = ImmutableListMultimap.builder();
      if (model != null) {
        for (MethodModel method : model.methods()) {
          all.put(method.name(), new ModelledMethod(method, facts(method)));
        }
      }
      methods = all.build();
    }
    return methods;
  }

  private static MethodFacts facts(MethodModel method) {
    return MethodFacts.of(
        statements(method.facts()),
        method.parameterFacts().stream().map(Speaker::statements).toList());
  }

  private static List<Statement> statements(List<Fact> facts) {
    return facts.stream().map(Statement::of).toList();
  }
}
