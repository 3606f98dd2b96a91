package dev.fairlead.models.internal.annotationfiles;

import dev.fairlead.models.internal.stubs.StubType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Types as they stand inside each other. */
final class NestedTypes {
  private final Map<String, List<StubType>> inside = new HashMap<>();
  private final Map<String, List<StubType>> byPackage = new TreeMap<>();

  /** Sorts {@code types}; one stands inside another only where that is among them. */
  NestedTypes(List<StubType> types) {
    for (StubType type : types) {
      Optional<String> outer = type.enclosing();
      if (outer.isPresent()) {
        inside.computeIfAbsent(outer.get(), name -> new ArrayList<>()).add(type);
      } else {
        byPackage.computeIfAbsent(packageOf(type), name -> new ArrayList<>()).add(type);
      }
    }
  }

  /** The top-level types, by package. */
  Map<String, List<StubType>> byPackage() {
    return byPackage;
  }

  List<StubType> inside(StubType type) {
    return inside.getOrDefault(type.name(), List.of());
  }

  private static String packageOf(StubType type) {
    int end = type.name().lastIndexOf('.');
    return end < 0 ? "" : type.name().substring(0, end);
  }
}
