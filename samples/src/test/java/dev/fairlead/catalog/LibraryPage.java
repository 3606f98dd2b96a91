package dev.fairlead.catalog;

import static java.util.stream.Collectors.joining;

import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.Special;
import dev.fairlead.checks.vocabulary.Bound;
import dev.fairlead.models.TypeModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is known of the time that libraries take, for people. */
final class LibraryPage {
  private static final int FEW = 6;

  /** What is "bounded" on that opens no connection: the URL of a file. */
  private static final Set<Phase> EVERY = EnumSet.of(Phase.CONNECT, Phase.TLS, Phase.READ);

  private final List<Library> libraries;
  private final ModelledTypes types;

  /** The page of {@code libraries}. */
  LibraryPage(List<Library> libraries, ModelledTypes types) {
    this.libraries = libraries;
    this.types = types;
  }

  /** How many libraries there are, and which have nothing to say of time. */
  String overview() {
    String others =
        libraries.stream()
            .filter(library -> section(library).isEmpty())
            .map(library -> library.name() + versions(library))
            .collect(joining(", "));
    return String.format(
        "%d libraries are modelled. These have no phases of their own, only threads, waits or"
            + " connections: %s.%n",
        libraries.size(), others);
  }

  /** One section for each library with phases. */
  String sections() {
    return libraries.stream().map(this::section).filter(s -> !s.isEmpty()).collect(joining("\n"));
  }

  private String section(Library library) {
    List<ModelledMethod> methods = timed(library);
    List<String> defaults = defaults(library, methods);
    if (methods.isEmpty() && defaults.isEmpty()) {
      return "";
    }
    StringBuilder section = new StringBuilder("## " + library.name() + "\n");
    if (!library.artifacts().isEmpty()) {
      section.append("\n`").append(String.join("`, `", library.artifacts())).append("`\n");
    }
    defaults.forEach(line -> section.append("\n").append(line).append("\n"));
    List<String> rows = rows(methods, false);
    if (!rows.isEmpty()) {
      section.append("\n| set by | bounds | unit | 0 means |\n|---|---|---|---|\n");
      rows.forEach(section::append);
    }
    List<String> timedCalls = rows(methods, true);
    if (!timedCalls.isEmpty()) {
      section.append("\n| call with a bound of its own | bounds | unit | 0 means |\n");
      section.append("|---|---|---|---|\n");
      timedCalls.forEach(section::append);
    }
    Set<String> safe = new SafeSetUp(types, methods).lines();
    if (!safe.isEmpty()) {
      section.append("\n```java\n").append(String.join("\n", safe)).append("\n```\n");
    }
    return section.toString();
  }

  private List<ModelledMethod> timed(Library library) {
    return library.models().typeNames().stream()
        .map(name -> library.models().type(name).orElseThrow())
        .flatMap(types::methods)
        .filter(
            method ->
                !method.facts().unbounded().isEmpty()
                    || !method.facts().bounds().isEmpty()
                    || !method.requires().isEmpty())
        .toList();
  }

  private List<String> defaults(Library library, List<ModelledMethod> methods) {
    Map<String, Set<String>> made = new TreeMap<>();
    Map<String, Set<String>> required = new TreeMap<>();
    for (String name : library.models().typeNames()) {
      TypeModel model = library.models().type(name).orElseThrow();
      if (model.facts().stream().anyMatch(fact -> fact.name().equals("Unbounded"))) {
        types
            .find(model)
            .forEach(
                type ->
                    put(
                        made,
                        phases(types.vocabulary().of(type.type).unbounded()),
                        "new " + ModelledMethod.nested(type) + "(…)"));
      }
    }
    for (ModelledMethod method : methods) {
      if (!method.facts().unbounded().isEmpty()) {
        put(made, phases(method.facts().unbounded()), method.call());
      }
      if (!method.requires().isEmpty()) {
        put(
            required,
            phases(method.requires()),
            ModelledMethod.nested(method.symbol().enclClass()));
      }
    }
    List<String> lines = new ArrayList<>();
    made.forEach(
        (phases, calls) -> lines.add("No bound by default on " + phases + ": " + few(calls) + "."));
    required.forEach(
        (phases, owners) ->
            lines.add("Needs a bound on " + phases + ": calls of " + few(owners) + "."));
    return lines;
  }

  /** The bounds that methods set, those of methods that say the same in one row. */
  private List<String> rows(List<ModelledMethod> methods, boolean timedCalls) {
    Map<String, Set<String>> units = new TreeMap<>();
    for (ModelledMethod method : methods) {
      for (Bound bound : method.facts().bounds()) {
        if (method.isTimedCall() == timedCalls && !bound.phases().containsAll(EVERY)) {
          put(units, method.call() + "\0" + meaning(bound), method.unit(bound, types.types()));
        }
      }
    }
    Map<String, Set<String>> calls = new TreeMap<>();
    units.forEach(
        (callAndMeaning, forms) -> {
          String call = callAndMeaning.substring(0, callAndMeaning.indexOf('\0'));
          String meaning = callAndMeaning.substring(call.length() + 1);
          String group = timedCalls ? "" : call.replaceFirst("new .*|.*\\.", "");
          put(calls, group + "\0" + meaning.formatted(String.join(", ", forms)), call);
        });
    List<String> rows = new ArrayList<>();
    calls.forEach(
        (key, same) -> rows.add("| " + few(same) + key.substring(key.indexOf('\0') + 1) + " |\n"));
    return rows;
  }

  /** The rest of the row behind the call, with a place for the unit. */
  private static String meaning(Bound bound) {
    Set<Phase> further = new TreeSet<>(bound.covers());
    further.removeAll(bound.phases());
    String keys = bound.keys().isEmpty() ? "" : ": " + few(new TreeSet<>(bound.keys()));
    String negative =
        bound.negative() == Special.REJECTED || bound.negative() == bound.zero()
            ? ""
            : "; negative: " + meaning(bound.negative());
    return keys.replace("%", "%%")
        + " | "
        + phases(bound.phases())
        + (further.isEmpty() ? "" : ", with it " + phases(further))
        + " | %s | "
        + meaning(bound.zero())
        + negative;
  }

  private static String meaning(Special special) {
    return switch (special) {
      case INFINITE -> "no bound";
      case IMMEDIATE -> "at once";
      case DEFAULT -> "the default";
      case REJECTED -> "an error";
    };
  }

  private static void put(Map<String, Set<String>> groups, String group, String member) {
    groups.computeIfAbsent(group, key -> new TreeSet<>()).add(member);
  }

  private static String few(Set<String> names) {
    String shown = names.stream().limit(FEW).map(name -> "`" + name + "`").collect(joining(", "));
    return names.size() <= FEW ? shown : shown + " and " + (names.size() - FEW) + " more";
  }

  private static String phases(Collection<Phase> phases) {
    return new TreeSet<>(phases)
        .stream()
            .map(
                phase ->
                    phase == Phase.DNS || phase == Phase.TLS
                        ? phase.name()
                        : phase.name().toLowerCase(Locale.ROOT))
            .collect(joining(", "));
  }

  private static String versions(Library library) {
    Set<String> versions = new TreeSet<>();
    library.artifacts().forEach(a -> versions.add(a.substring(a.indexOf(' ') + 1)));
    return versions.isEmpty() ? "" : " (" + String.join(", ", versions) + ")";
  }
}
