package dev.fairlead.checks.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A directory or jar with class files, and the facts in it. Facts of a class file that has changed
 * since, that cannot be read or that are longer than sensible are none.
 */
final class ClassRoot {
  private static final int LONGEST_FILE = 1 << 20;
  private static final int LONGEST_WAY = 8;
  private static final int MOST_WAYS = 400;

  private final Path root;
  private final boolean hasFacts;
  private final Map<String, ImmutableListMultimap<String, Way>> classes = new HashMap<>();

  ClassRoot(Path root) {
    this.root = root;
    this.hasFacts = Files.isDirectory(root.resolve(ClassFacts.file("")));
  }

  /** The ways in which a method may wait, followed to their ends, the shortest first. */
  ImmutableList<Way> ways(MethodName method) {
    if (!hasFacts || !of(method.type()).containsKey(method.signature())) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Way> found = ImmutableList.builder();
    Set<Object> seen = new HashSet<>();
    Deque<Way> open = new ArrayDeque<>(of(method.type()).get(method.signature()));
    for (int taken = 0; taken < MOST_WAYS && !open.isEmpty(); taken++) {
      Way way = open.remove();
      if (way.next() == null) {
        found.add(way);
      } else if (way.length() < LONGEST_WAY && seen.add(Map.entry(way.next(), way.end()))) {
        for (Way rest : of(way.next().type()).get(way.next().signature())) {
          if (rest.end().kinds().stream().anyMatch(way.end().kinds()::contains)) {
            open.add(through(way, rest));
          }
        }
      }
    }
    return found.build().stream()
        .sorted(Comparator.comparingInt(Way::length))
        .collect(ImmutableList.toImmutableList());
  }

  private static Way through(Way way, Way rest) {
    return new Way(
        rest.end(),
        ImmutableList.<String>builder().addAll(way.calls()).addAll(rest.calls()).build(),
        rest.next());
  }

  private ImmutableListMultimap<String, Way> of(String type) {
    ImmutableListMultimap<String, Way> known = classes.get(type);
    if (known == null) {
      known = read(type).map(ClassFacts::ways).orElse(ImmutableListMultimap.of());
      classes.put(type, known);
    }
    return known;
  }

  private Optional<ClassFacts> read(String type) {
    Path file = root.resolve(ClassFacts.file(type));
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LONGEST_FILE) {
        return Optional.empty();
      }
      byte[] classFile = Files.readAllBytes(root.resolve(type.replace('.', '/') + ".class"));
      return ClassFacts.parse(Files.readString(file))
          .filter(facts -> facts.digest().equals(ClassFacts.digest(classFile)));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
