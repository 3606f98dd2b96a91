package dev.fairlead.checks.facts;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.hash.Hashing;
import dev.fairlead.annotations.WaitsFor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is known of the methods of one class, and how a file says it.
 *
 * <p>The first line has the version of the format and a digest of the class file. A line without
 * tabs names a method; each line below it that starts with a tab is a way in which it may wait:
 * kinds, properties and next method, then the calls, separated by tabs.
 *
 * <pre>
 * fairlead-facts 1 9f86d081884c7d65
 * load(java.lang.String)
 * ⇥NETWORK⇥anew⇥⇥open⇥new Socket
 * ⇥DNS⇥⇥com.acme.Names#find(int)⇥names.find
 * </pre>
 *
 * @param digest that of the class file that it was written beside
 * @param ways by the signatures of methods, in their order
 */
public record ClassFacts(String digest, ImmutableListMultimap<String, Way> ways) {
  private static final String DIRECTORY = "META-INF/fairlead/";
  private static final String FORMAT = "fairlead-facts 1 ";
  private static final String ANEW = "anew";
  private static final String COMPENSATED = "compensated";
  private static final int BEFORE_CALLS = 4;
  private static final Splitter TABS = Splitter.on('\t');
  private static final Splitter COMMAS = Splitter.on(',').omitEmptyStrings();

  /** Where the facts of a class are, below the directory or in the jar with its class file. */
  public static String file(String type) {
    return DIRECTORY + type.replace('.', '/');
  }

  /** The digest of a class file. */
  public static String digest(byte[] classFile) {
    return Hashing.sha256().hashBytes(classFile).toString().substring(0, 16);
  }

  /** The file's text; the same for the same facts. */
  public String text() {
    StringBuilder text = new StringBuilder(FORMAT).append(digest).append('\n');
    ways.asMap()
        .forEach(
            (method, itsWays) -> {
              text.append(method).append('\n');
              itsWays.forEach(way -> text.append(line(way)).append('\n'));
            });
    return text.toString();
  }

  private static String line(Way way) {
    Wait end = way.end();
    String properties =
        ImmutableList.of(end.anew() ? ANEW : "", end.compensated() ? COMPENSATED : "").stream()
            .filter(property -> !property.isEmpty())
            .collect(Collectors.joining(","));
    MethodName next = way.next();
    return "\t"
        + end.kinds().stream().map(WaitsFor::name).collect(Collectors.joining(","))
        + "\t"
        + properties
        + "\t"
        + (next == null ? "" : next.type() + "#" + next.signature())
        + way.calls().stream()
            .map(call -> "\t" + call.replaceAll("\\s+", " "))
            .collect(Collectors.joining());
  }

  /** What a file says; empty where it is none of ours, or one of a later version. */
  public static Optional<ClassFacts> parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).startsWith(FORMAT)) {
      return Optional.empty();
    }
    ImmutableListMultimap.Builder<String, Way> ways = ImmutableListMultimap.builder();
    String method = "";
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("\t")) {
        Optional<Way> way = way(TABS.splitToList(line));
        if (way.isEmpty()) {
          return Optional.empty();
        }
        ways.put(method, way.get());
      } else {
        method = line;
      }
    }
    return Optional.of(new ClassFacts(lines.get(0).substring(FORMAT.length()), ways.build()));
  }

  private static Optional<Way> way(List<String> fields) {
    if (fields.size() <= BEFORE_CALLS) {
      return Optional.empty();
    }
    ImmutableSet<WaitsFor> kinds = kinds(fields.get(1));
    List<String> properties = COMMAS.splitToList(fields.get(2));
    String next = fields.get(3);
    int mark = next.indexOf('#');
    if (kinds.isEmpty() || !next.isEmpty() && (mark < 0 || !isName(next.substring(0, mark)))) {
      return Optional.empty();
    }
    return Optional.of(
        new Way(
            new Wait(kinds, properties.contains(ANEW), properties.contains(COMPENSATED)),
            ImmutableList.copyOf(fields.subList(BEFORE_CALLS, fields.size())),
            mark < 0 ? null : new MethodName(next.substring(0, mark), next.substring(mark + 1))));
  }

  /** Whether the text can be a class: it becomes the name of a file. */
  private static boolean isName(String type) {
    return !type.isEmpty()
        && type.charAt(0) != '.'
        && type.chars()
            .allMatch(
                c ->
                    c == '.'
                        || Character.isJavaIdentifierPart(c)
                            && !Character.isIdentifierIgnorable(c));
  }

  /** None where one of the names is unheard of. */
  private static ImmutableSet<WaitsFor> kinds(String names) {
    List<String> said = COMMAS.splitToList(names);
    ImmutableSet<WaitsFor> kinds =
        Arrays.stream(WaitsFor.values())
            .filter(kind -> said.contains(kind.name()))
            .collect(Sets.toImmutableEnumSet());
    return kinds.size() == said.size() ? kinds : ImmutableSet.of();
  }
}
