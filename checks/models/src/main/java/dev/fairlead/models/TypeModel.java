package dev.fairlead.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one type.
 *
 * @param name the binary name, as {@code java.util.Map$Entry}
 * @param facts what is said of the type itself
 * @param methods the methods and constructors that something is said of, in a fixed order
 */
public record TypeModel(String name, List<Fact> facts, List<MethodModel> methods) {
  private static final String DEFECT = "KnownDefect";

  /** Copies the lists. */
  public TypeModel {
    facts = List.copyOf(facts);
    methods = List.copyOf(methods);
  }

  /** Whether something that is known of it holds of some versions of the library only. */
  public boolean isRanged() {
    if (anyRanged(facts)) {
      return true;
    }
    for (MethodModel method : methods) {
      if (method.isRanged()) {
        return true;
      }
    }
    return false;
  }

  /**
   * What is known of it in one version.
   *
   * @param version the version; where it is empty, the newest is taken, but no {@code KnownDefect}
   *     is held against a version that nobody knows
   */
  public TypeModel at(Optional<Version> version) {
    List<MethodModel> said = new ArrayList<>(methods.size());
    for (MethodModel method : methods) {
      MethodModel then = method.at(version);
      if (!then.isBlank()) {
        said.add(then);
      }
    }
    return new TypeModel(name, at(version, facts), said);
  }

  static boolean anyRanged(List<Fact> facts) {
    for (Fact fact : facts) {
      if (fact.isRanged()) {
        return true;
      }
    }
    return false;
  }

  static List<Fact> at(Optional<Version> version, List<Fact> facts) {
    List<Fact> holding = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      if (holds(fact, version)) {
        holding.add(fact);
      }
    }
    return holding;
  }

  private static boolean holds(Fact fact, Optional<Version> version) {
    return fact.versions().contains(version)
        && (version.isPresent() || !fact.isRanged() || !fact.name().equals(DEFECT));
  }
}
