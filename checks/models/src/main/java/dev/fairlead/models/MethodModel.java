package dev.fairlead.models;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one method or constructor.
 *
 * @param name the simple name; {@code <init>} for a constructor
 * @param parameterTypes the erased types in source form with binary class names: {@code int},
 *     {@code java.lang.String[]}, {@code java.net.http.HttpClient$Builder}
 * @param facts what is said of the method itself
 * @param parameterFacts what is said of each parameter; as many lists as parameters
 */
public record MethodModel(
    String name, List<String> parameterTypes, List<Fact> facts, List<List<Fact>> parameterFacts) {
  /** Copies the lists. */
  public MethodModel {
    parameterTypes = List.copyOf(parameterTypes);
    facts = List.copyOf(facts);
    List<List<Fact>> copies = new ArrayList<>(parameterFacts.size());
    for (List<Fact> ofParameter : parameterFacts) {
      copies.add(List.copyOf(ofParameter));
    }
    parameterFacts = Collections.unmodifiableList(copies);
  }

  /** Tells whether nothing is said of the method or its parameters. */
  public boolean isBlank() {
    for (List<Fact> ofParameter : parameterFacts) {
      if (!ofParameter.isEmpty()) {
        return false;
      }
    }
    return facts.isEmpty();
  }

  boolean isRanged() {
    if (TypeModel.anyRanged(facts)) {
      return true;
    }
    for (List<Fact> ofParameter : parameterFacts) {
      if (TypeModel.anyRanged(ofParameter)) {
        return true;
      }
    }
    return false;
  }

  MethodModel at(Optional<Version> version) {
    if (!isRanged()) {
      return this;
    }
    List<List<Fact>> ofParameters = new ArrayList<>(parameterFacts.size());
    for (List<Fact> ofParameter : parameterFacts) {
      ofParameters.add(TypeModel.at(version, ofParameter));
    }
    return new MethodModel(name, parameterTypes, TypeModel.at(version, facts), ofParameters);
  }
}
