package dev.fairlead.catalog;

import static java.util.stream.Collectors.joining;

import dev.fairlead.models.Fact;
import dev.fairlead.models.MethodModel;
import dev.fairlead.models.TypeModel;
import dev.fairlead.models.VersionRange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What holds of some versions of a library only, for people. */
final class VersionedFacts {
  private final Map<String, Set<String>> callsByFact = new TreeMap<>();

  /** What the models say of versions. */
  VersionedFacts(List<TypeModel> models) {
    for (TypeModel model : models) {
      String type = model.name().substring(model.name().lastIndexOf('.') + 1).replace('$', '.');
      model.facts().forEach(fact -> add(fact, "new " + type + "(…)"));
      for (MethodModel method : model.methods()) {
        String arguments =
            method.parameterTypes().stream()
                .map(parameter -> parameter.replaceFirst(".*[.$]", ""))
                .collect(joining(", ", "(", ")"));
        String call =
            method.name().equals("<init>")
                ? "new " + type + arguments
                : type + "." + method.name() + arguments;
        method.facts().forEach(fact -> add(fact, call));
      }
    }
  }

  /** One line for each fact, with the calls of which it holds. */
  List<String> lines() {
    return callsByFact.entrySet().stream()
        .map(
            entry ->
                entry
                    .getKey()
                    .replace(
                        "%calls",
                        entry.getValue().stream()
                            .map(call -> "`" + call + "`")
                            .collect(joining(", "))))
        .toList();
  }

  private void add(Fact fact, String call) {
    String range = range(fact.versions());
    String line =
        switch (fact.name()) {
          case "Unbounded" ->
              fact.versions().until().isPresent()
                  ? range + ", no bound by default on " + phases(fact) + ": %calls"
                  : null;
          case "Bounds" -> fact.isRanged() ? range + ", " + phases(fact) + " by %calls" : null;
          case "KnownDefect" ->
              range
                  + ", a known defect of %calls: "
                  + fact.one("value", "")
                  + " ("
                  + fact.one("source", "")
                  + ")";
          default -> null;
        };
    if (line != null) {
      callsByFact.computeIfAbsent(line, key -> new TreeSet<>()).add(call);
    }
  }

  private static String phases(Fact fact) {
    return fact.list("value").stream()
        .map(phase -> phase.length() == 3 ? phase : phase.toLowerCase(Locale.ROOT))
        .collect(joining(", "));
  }

  private static String range(VersionRange versions) {
    if (versions.since().isEmpty()) {
      return versions.until().map(end -> "Before " + end).orElse("In every version");
    }
    String since = "Since " + versions.since().get();
    return versions.until().map(end -> since + " and before " + end).orElse(since);
  }
}
