package dev.fairlead.checks.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.Special;
import dev.fairlead.annotations.TimeUnitOf;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

  private List<Statement> all(String name) {
    List<Statement> all = new ArrayList<>();
    for (Statement statement : said) {
      if (statement.name().equals(name)) {
        all.add(statement);
      }
    }
    return all;
  }

  ImmutableSet<Phase> phases(String name) {
    Set<Phase> phases = EnumSet.noneOf(Phase.class);
    for (Statement statement : all(name)) {
      phases.addAll(statement.phases("value"));
    }
    return Sets.immutableEnumSet(phases);
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
    Set<Phase> phases = EnumSet.noneOf(Phase.class);
    for (Statement statement : all("Requires")) {
      if (statement.flag("strict") == strict) {
        phases.addAll(statement.phases("value"));
      }
    }
    return Sets.immutableEnumSet(phases);
  }

  ImmutableList<Defect> defects() {
    ImmutableList.Builder<Defect> defects = ImmutableList.builder();
    for (Statement statement : all("KnownDefect")) {
      defects.add(Defect.of(statement));
    }
    return defects.build();
  }

  ImmutableList<Bound> bounds(int parameter) {
    ImmutableList.Builder<Bound> bounds = ImmutableList.builder();
    for (Statement statement : all("Bounds")) {
      bounds.add(bound(statement, parameter));
    }
    for (Statement statement : all("BoundedByKey")) {
      bounds.add(bound(statement, parameter));
    }
    return bounds.build();
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
