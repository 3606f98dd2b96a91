package dev.fairlead.checks.vocabulary;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.vocabulary.Speaker.ModelledMethod;
import dev.fairlead.models.MethodModel;
import java.util.ArrayList;
import java.util.List;

/** What is said of one method, gathered from it and from what it overrides. */
final class Said {
  private final int arity;
  private final List<ModelledMethod> models = new ArrayList<>(1);
  private final List<Statement> annotations = new ArrayList<>(0);
  private final List<List<Statement>> ofParameters = new ArrayList<>(0);

  /** Of a method with that many parameters. */
  Said(int arity) {
    this.arity = arity;
  }

  boolean isEmpty() {
    return models.isEmpty() && annotations.isEmpty() && ofParameters.isEmpty();
  }

  /** Another method of a model that speaks of it, with as many parameters. */
  void add(ModelledMethod model) {
    models.add(model);
  }

  /** One annotation more. */
  void add(Statement statement) {
    annotations.add(statement);
  }

  /** What annotations in the program say of the method or of one that it overrides. */
  void addAnnotations(MethodSymbol method) {
    Ancestry.addAnnotations(method, annotations);
    List<VarSymbol> parameters = method.params;
    if (parameters == null) {
      return;
    }
    for (int i = 0; i < parameters.size() && i < arity; i++) {
      List<Statement> said = new ArrayList<>(0);
      Ancestry.addAnnotations(parameters.get(i), said);
      if (!said.isEmpty()) {
        ofParameter(i).addAll(said);
      }
    }
  }

  private List<Statement> ofParameter(int index) {
    while (ofParameters.size() < arity) {
      ofParameters.add(new ArrayList<>(0));
    }
    return ofParameters.get(index);
  }

  /** All of it; the methods of which one model speaks share what it says. */
  MethodFacts facts() {
    if (isEmpty()) {
      return MethodFacts.NONE;
    }
    if (models.size() == 1 && annotations.isEmpty() && ofParameters.isEmpty()) {
      return models.get(0).facts();
    }
    List<Statement> said = new ArrayList<>(annotations);
    for (ModelledMethod modelled : models) {
      MethodModel model = modelled.model();
      said.addAll(Statement.of(model.facts()));
      for (int i = 0; i < model.parameterFacts().size() && i < arity; i++) {
        ofParameter(i).addAll(Statement.of(model.parameterFacts().get(i)));
      }
    }
    return MethodFacts.of(said, ofParameters);
  }
}
