package dev.fairlead.checks.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.Special;
import dev.fairlead.annotations.TimeUnitOf;
import java.util.List;
import java.util.stream.Stream;

/** All that is said of one declaration or parameter. */
record Statements(List<Statement> said) {

  boolean has(String name) {
    return first(name) != null;
  }

  /** The first annotation of that name, or null. */
  Statement first(String name) {
    for (Statement statement : said) {
      if (statement.name().equals(name)) {
        return statement;
      }
    }
    return null;
  }

  private Stream<Statement> all(String name) {
    return said.stream().filter(statement -> statement.name().equals(name));
  }

  ImmutableSet<Phase> phases(String name) {
    if (!has(name)) {
      return ImmutableSet.of();
    }
    return all(name)
        .flatMap(statement -> statement.phases("value").stream())
        .collect(Sets.toImmutableEnumSet());
  }

  /** The phases that must be bounded whatever the profile. */
  ImmutableSet<Phase> requires() {
    return required(false);
  }

  /** Those that only the strict profile asks for. */
  ImmutableSet<Phase> requiresStrictly() {
    return required(true);
  }

  private ImmutableSet<Phase> required(boolean strict) {
    if (!has("Requires")) {
      return ImmutableSet.of();
    }
    return all("Requires")
        .filter(statement -> statement.flag("strict") == strict)
        .flatMap(statement -> statement.phases("value").stream())
        .collect(Sets.toImmutableEnumSet());
  }

  ImmutableList<Defect> defects() {
    return has("KnownDefect")
        ? all("KnownDefect").map(Defect::of).collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  ImmutableList<Bound> bounds(int parameter) {
    if (!has("Bounds") && !has("BoundedByKey")) {
      return ImmutableList.of();
    }
    return Stream.concat(all("Bounds"), all("BoundedByKey"))
        .map(statement -> bound(statement, parameter))
        .collect(ImmutableList.toImmutableList());
  }

  private static Bound bound(Statement statement, int parameter) {
    ImmutableSet<Phase> phases = statement.phases("value");
    return new Bound(
        phases,
        Sets.immutableEnumSet(Sets.union(phases, statement.phases("covers"))),
        parameter,
        ImmutableList.copyOf(statement.list("key")),
        !statement.list("assumed").contains("false"),
        ImmutableList.copyOf(statement.list("of")),
        statement.list("joined").isEmpty() ? "?&" : statement.text("joined"),
        statement.flag("asText"),
        statement.constant(TimeUnitOf.class, "unit", TimeUnitOf.INFERRED),
        statement.constant(Special.class, "zero", Special.INFINITE),
        statement.constant(Special.class, "negative", Special.REJECTED),
        statement.constant(Special.class, "nullValue", Special.REJECTED));
  }
}
