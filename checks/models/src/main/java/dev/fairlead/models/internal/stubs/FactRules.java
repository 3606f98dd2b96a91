package dev.fairlead.models.internal.stubs;

import dev.fairlead.models.Fact;
import dev.fairlead.models.internal.stubs.StubMethod.Parameter;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Refuses facts that make no sense where they stand, or that contradict each other. */
final class FactRules {
  private static final Set<String> NUMBERS =
      Set.of(
          "byte", "short", "int", "long", "float", "double", "java.lang.Integer", "java.lang.Long");
  private static final String TIME_UNIT = "java.util.concurrent.TimeUnit";
  private static final Set<String> NEED_RECEIVER = Set.of("Carries", "Closes", "Configures");
  private static final Set<String> NEED_RESULT = Set.of("Carries", "Opens", "Pool", "ReturnsCopy");
  private static final Set<String> NEED_OBJECT =
      Set.of(
          "BoundedByKey",
          "Borrows",
          "Carries",
          "Closes",
          "Configures",
          "Joins",
          "NonBlocking",
          "Publishes",
          "Requires",
          "TakesOwnership");

  private final ArgumentKinds arguments;
  private final Problems problems;

  FactRules(Names names, Problems problems) {
    this.arguments = new ArgumentKinds(names);
    this.problems = problems;
  }

  private static final Set<String> OF_CALLS = Set.of("Blocking", "Requires");

  void check(StubType type) {
    if (type.kind().isInterface() && has(type.facts(), "Unbounded")) {
      problems.add(
          type.place(),
          "@Unbounded on an interface: it has no constructor; say it where objects are made");
    }
    for (Fact fact : type.facts()) {
      if (OF_CALLS.contains(fact.name()) && !type.kind().isInterface()) {
        problems.add(
            type.place(), "@" + fact.name() + " on a class: it has methods, say it of those");
      }
    }
    for (StubMethod method : type.methods()) {
      check(type, method);
      method.parameters().forEach(parameter -> check(method, parameter));
    }
  }

  private void check(StubType type, StubMethod method) {
    for (Fact fact : method.facts()) {
      String name = fact.name();
      if (NEED_RECEIVER.contains(name) && Modifier.isStatic(method.modifiers())) {
        refuse(method, fact, "a static method has no receiver");
      }
      if (NEED_RESULT.contains(name) && !method.isConstructor() && !returnsObject(method)) {
        refuse(method, fact, method.name() + " returns no object");
      }
      switch (name) {
        case "Bounds" -> checkBounds(method, fact);
        case "BoundedByKey" -> {
          if (method.parameters().size() < 2) {
            refuse(method, fact, "needs a key and a value; say it on the parameter");
          }
        }
        case "ProcessWide" -> {
          boolean returnsSettings = method.parameters().isEmpty() && returnsObject(method);
          if (!fact.list("keys").isEmpty() && !takesKey(method) && !returnsSettings) {
            refuse(method, fact, "keys without a String as the first parameter");
          }
        }
        case "Requires" -> checkRequires(type, method, fact);
        case "RunsOnWorkers" -> {
          if ((method.modifiers() & (Modifier.STATIC | Modifier.FINAL | Modifier.PRIVATE)) != 0) {
            refuse(method, fact, "nothing can override " + method.name());
          }
        }
        case "Unbounded" -> {
          boolean waits = has(method.facts(), "Requires") || has(method.facts(), "Blocking");
          if (!method.isConstructor() && !returnsObject(method) && !waits) {
            refuse(
                method,
                fact,
                method.name() + " makes no object, has no @Requires and no @Blocking");
          }
        }
        default -> {}
      }
    }
    contradict(method.place(), method.facts(), "Blocking", "NonBlocking");
    contradictPhases(method.place(), method.facts());
  }

  private void check(StubMethod method, Parameter parameter) {
    for (Fact fact : parameter.facts()) {
      String name = fact.name();
      String type = parameter.type().erasure();
      if (NEED_OBJECT.contains(name) && parameter.type() instanceof TypeRef.Primitive) {
        refuse(parameter, fact, type + " is no object");
      }
      switch (name) {
        case "Bounds" -> {
          if (type.equals("boolean") || type.equals("char")) {
            refuse(parameter, fact, type + " is no time");
          }
          checkUnit(parameter.place(), fact, parameter, method);
        }
        case "Carries" -> {
          if (Modifier.isStatic(method.modifiers()) && !returnsObject(method)) {
            refuse(parameter, fact, "there is neither a result nor a receiver to carry to");
          }
        }
        case "Limits" -> {
          if (type.equals("boolean")) {
            refuse(parameter, fact, type + " is no number");
          }
        }
        case "RunsHere", "RunsOnWorkers" -> {
          if (!arguments.mayBeRun(parameter.type())) {
            refuse(parameter, fact, type + " is no function");
          }
        }
        default -> {}
      }
    }
    contradict(parameter.place(), parameter.facts(), "RunsHere", "RunsOnWorkers");
    contradict(parameter.place(), parameter.facts(), "Closes", "TakesOwnership");
    contradict(parameter.place(), parameter.facts(), "Borrows", "TakesOwnership");
    contradict(parameter.place(), parameter.facts(), "Borrows", "Closes");
  }

  private void checkBounds(StubMethod method, Fact fact) {
    List<Parameter> times =
        method.parameters().stream().filter(parameter -> isTime(parameter.type())).toList();
    if (times.size() > 1) {
      refuse(method, fact, "which number is the time? say it on the parameter");
    } else if (times.size() == 1) {
      checkUnit(method.place(), fact, times.get(0), method);
    } else if (method.parameters().isEmpty() && !fact.list("unit").isEmpty()) {
      refuse(method, fact, "unit without an argument");
    }
  }

  private void checkUnit(Place place, Fact fact, Parameter time, StubMethod method) {
    String unit = fact.one("unit", "INFERRED");
    if (unit.equals("INFERRED")) {
      return;
    }
    int next = method.parameters().indexOf(time) + 1;
    boolean besideUnit =
        next < method.parameters().size()
            && method.parameters().get(next).type().erasure().equals(TIME_UNIT);
    if (besideUnit) {
      problems.add(place, "@Bounds: the unit is given by the TimeUnit beside the number");
    } else if (time.type().erasure().equals("java.time.Duration")) {
      problems.add(place, "@Bounds: a Duration has its unit");
    }
  }

  private void checkRequires(StubType type, StubMethod method, Fact fact) {
    boolean made = has(method.facts(), "Unbounded");
    if (Modifier.isStatic(method.modifiers()) && !made) {
      refuse(
          method, fact, "a static method has no receiver; an exchange of its own needs @Unbounded");
    }
    if (method.isConstructor() && !made && !has(type.facts(), "Unbounded")) {
      refuse(method, fact, "nothing says which phases of the new object are unbounded");
    }
  }

  private void contradictPhases(Place place, List<Fact> facts) {
    Set<String> both = new TreeSet<>();
    for (Fact unbounded : named(facts, "Unbounded")) {
      for (Fact bounds : named(facts, "Bounds")) {
        if (unbounded.versions().overlaps(bounds.versions())) {
          phases(unbounded).filter(phases(bounds).toList()::contains).forEach(both::add);
        }
      }
    }
    both.forEach(phase -> problems.add(place, "@Unbounded and @Bounds both name " + phase));
  }

  private void contradict(Place place, List<Fact> facts, String one, String other) {
    boolean atOnce =
        named(facts, one).stream()
            .anyMatch(
                fact ->
                    named(facts, other).stream()
                        .anyMatch(against -> against.versions().overlaps(fact.versions())));
    if (atOnce) {
      problems.add(place, "@" + one + " contradicts @" + other);
    }
  }

  private static List<Fact> named(List<Fact> facts, String name) {
    return facts.stream().filter(fact -> fact.name().equals(name)).toList();
  }

  private static Stream<String> phases(Fact fact) {
    return Stream.of(fact.list("value"), fact.list("covers")).flatMap(Collection::stream);
  }

  private static boolean takesKey(StubMethod method) {
    return !method.parameters().isEmpty()
        && method.parameters().get(0).type().erasure().equals("java.lang.String");
  }

  private static boolean isTime(TypeRef type) {
    return NUMBERS.contains(type.erasure()) || type.erasure().equals("java.time.Duration");
  }

  private static boolean returnsObject(StubMethod method) {
    return !(method.returnType() instanceof TypeRef.Primitive);
  }

  private static boolean has(List<Fact> facts, String name) {
    return facts.stream().anyMatch(fact -> fact.name().equals(name));
  }

  private void refuse(StubMethod method, Fact fact, String reason) {
    problems.add(method.place(), "@" + fact.name() + ": " + reason);
  }

  private void refuse(Parameter parameter, Fact fact, String reason) {
    problems.add(parameter.place(), "@" + fact.name() + ": " + reason);
  }
}
