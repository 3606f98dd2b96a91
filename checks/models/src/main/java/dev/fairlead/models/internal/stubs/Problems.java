package dev.fairlead.models.internal.stubs;

import com.github.javaparser.ast.Node;
import dev.fairlead.models.StubException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with the stubs; collected, so that one run shows all of it. */
final class Problems {
  private record Problem(Place place, String reason) {}

  private final List<Problem> found = new ArrayList<>();

  void add(Place place, String reason) {
    found.add(new Problem(place, reason));
  }

  void add(String file, Node node, String reason) {
    add(place(file, node), reason);
  }

  static Place place(String file, Node node) {
    return new Place(file, node.getBegin().map(begin -> begin.line).orElse(1));
  }

  void throwIfAny() throws StubException {
    if (!found.isEmpty()) {
      throw new StubException(
          found.stream()
              .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::reason))
              .map(problem -> problem.place() + ": " + problem.reason())
              .distinct()
              .toList());
    }
  }
}
