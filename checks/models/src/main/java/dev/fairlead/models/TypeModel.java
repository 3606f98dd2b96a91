package dev.fairlead.models;

import java.util.List;

/**
 * What is known of one type.
 *
 * @param name the binary name, as {@code java.util.Map$Entry}
 * @param facts what is said of the type itself
 * @param methods the methods and constructors that something is said of, in a fixed order
 */
public record TypeModel(String name, List<Fact> facts, List<MethodModel> methods) {
  /** Copies the lists. */
  public TypeModel {
    facts = List.copyOf(facts);
    methods = List.copyOf(methods);
  }
}
