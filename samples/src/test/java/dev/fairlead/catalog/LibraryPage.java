package dev.fairlead.catalog;

import static java.util.stream.Collectors.joining;

import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.Special;
import dev.fairlead.checks.vocabulary.Bound;
import dev.fairlead.models.Fact;
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
        "%d libraries are modelled. These have no section, as they have no defaults and setters of"
            + " their own: only threads, waits and connections, or clients that another library's"
            + " settings bound: %s.%n",
        libraries.size(), others);
  }

  /** One section for each library with phases. */
  String sections() {
    return libraries.stream().map(this::section).filter(s -> !s.isEmpty()).collect(joining("\n"));
  }

  private String section(Library library) {
    List<TypeModel> models = library.types();
    List<ModelledMethod> methods = models.stream().flatMap(types::methods).toList();
    List<Maker> makers = Maker.of(models, methods, types);
    List<String> facts = defaults(makers, methods);
    List<String> rows = rows(methods, false);
    List<String> timedCalls = rows(methods, true);
    if (facts.isEmpty() && rows.isEmpty() && timedCalls.isEmpty()) {
      return "";
    }
    facts.addAll(new VersionedFacts(models).lines());
    facts.addAll(connections(models));
    StringBuilder section = new StringBuilder("## " + library.name() + "\n");
    if (!library.artifacts().isEmpty()) {
      section.append("\n`").append(String.join("`, `", library.artifacts())).append("`\n");
    }
    section.append(facts.isEmpty() ? "" : "\n");
    facts.forEach(line -> section.append("- ").append(line).append("\n"));
    if (!rows.isEmpty()) {
      section.append("\n| set by | bounds | unit | 0 means |\n|---|---|---|---|\n");
      rows.forEach(section::append);
    }
    if (!timedCalls.isEmpty()) {
      section.append("\n| call with a bound of its own | bounds | unit | 0 means |\n");
      section.append("|---|---|---|---|\n");
      timedCalls.forEach(section::append);
    }
    Set<String> safe = new SafeSetUp(types, makers, methods).lines();
    if (!safe.isEmpty()) {
      section.append("\n```java\n").append(String.join("\n", safe)).append("\n```\n");
    }
    return section.toString();
  }

  private static List<String> defaults(List<Maker> makers, List<ModelledMethod> methods) {
    Map<String, Set<String>> made = new TreeMap<>();
    makers.forEach(maker -> put(made, phases(maker.unbounded()), maker.call()));
    Map<String, Set<String>> required = new TreeMap<>();
    for (ModelledMethod method : methods) {
      if (!method.requires().isEmpty()) {
        put(
            required,
            phases(method.requires()),
            ModelledMethod.nested(method.symbol().enclClass()));
      }
    }
    List<String> lines = new ArrayList<>();
    made.forEach(
        (phases, calls) -> lines.add("No bound by default on " + phases + ": " + few(calls)));
    required.forEach(
        (phases, owners) -> lines.add("Needs a bound on " + phases + ": calls of " + few(owners)));
    return lines;
  }

  private List<String> connections(List<TypeModel> models) {
    Map<String, Set<String>> kinds = new TreeMap<>();
    for (TypeModel model : models) {
      for (Fact fact : model.facts()) {
        if (fact.name().equals("Connection")) {
          boolean shareable = fact.one("sharing", "CONFINED").equals("SHAREABLE");
          boolean expensive = fact.one("expensive", "false").equals("true");
          String kind =
              (shareable ? "Any thread may use it" : "One thread at a time")
                  + (expensive ? ", and one is meant to serve many calls" : "");
          types.find(model).forEach(type -> put(kinds, kind, ModelledMethod.nested(type)));
        }
      }
    }
    List<String> lines = new ArrayList<>();
    kinds.forEach((kind, names) -> lines.add(kind + ": " + few(names)));
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
