package dev.fairlead.catalog;

import static java.util.stream.Collectors.joining;

import dev.fairlead.checks.configuration.Setting;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The settings of users, those that each phase has in one row. */
final class SettingsTable {
  private SettingsTable() {}

  static String text() {
    Map<String, Map<String, Set<String>>> rows = new LinkedHashMap<>();
    Set<String> phases = new LinkedHashSet<>();
    for (Setting setting : Setting.ALL) {
      List<String> name = List.of(setting.name().split(":"));
      String phase = name.size() > 1 ? name.get(1) : "";
      boolean ofPhase = !phase.isEmpty();
      if (ofPhase) {
        phases.add(phase);
      }
      String row =
          String.format(
              "| `%s` | %s | %s%s | ",
              ofPhase ? name.get(0) + ":PHASE" : setting.name(),
              setting.kind().description(),
              ofPhase ? setting.meaning().replace(" " + phase, " that phase") : setting.meaning(),
              setting.ofBuilds() ? " (builds)" : "");
      rows.computeIfAbsent(row, key -> new LinkedHashMap<>())
          .computeIfAbsent(setting.otherwise(), key -> new LinkedHashSet<>())
          .add(phase);
    }
    return "| setting | value | meaning | default |\n|---|---|---|---|\n"
        + rows.entrySet().stream()
            .map(row -> row.getKey() + defaults(row.getValue()) + " |\n")
            .collect(joining())
        + "\nPHASE is "
        + phases.stream().map(phase -> "`" + phase + "`").collect(joining(", "))
        + "; a duration is ISO-8601, such as `PT0.5S`.\n";
  }

  private static String defaults(Map<String, Set<String>> phases) {
    return phases.size() == 1
        ? phases.keySet().iterator().next()
        : phases.entrySet().stream()
            .map(each -> each.getKey() + " (" + String.join(", ", each.getValue()) + ")")
            .collect(joining("; "));
  }
}
