package dev.fairlead.models.internal.stubs;

import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the type that a name in a stub stands for, as the language does. Not thread-safe. */
final class Names {
  private final Map<String, Declaration> declared;
  private final Predicate<String> known;
  private final Set<String> beingResolved = new HashSet<>();
  private final Map<String, List<String>> supertypes = new HashMap<>();
  private final Map<StubUnit, Map<String, String>> foundInUnit = new HashMap<>();

  /**
   * Looks among the declarations, then among what else is known, then in the running JDK.
   *
   * @param declared by binary name
   */
  Names(Map<String, Declaration> declared, Predicate<String> known) {
    this.declared = declared;
    this.known = known;
  }

  Optional<Declaration> declaration(String binaryName) {
    return Optional.ofNullable(declared.get(binaryName));
  }

  boolean exists(String binaryName) {
    return declared.containsKey(binaryName)
        || known.test(binaryName)
        || Jdk.find(binaryName).isPresent();
  }

  boolean isInterface(String binaryName) {
    return declaration(binaryName)
        .map(declaration -> declaration.kind().isInterface())
        .or(() -> Jdk.find(binaryName).map(Class::isInterface))
        .orElse(false);
  }

  /** Finds a type by the name that a declaration's members would use. */
  Optional<String> inside(Declaration declaration, String dotted) {
    return resolve(dotted, first -> inBody(declaration, first), declaration.unit());
  }

  /** Finds a type by the name that a declaration's header would use. */
  Optional<String> around(Declaration declaration, String dotted) {
    return resolve(dotted, first -> aroundBody(declaration, first), declaration.unit());
  }

  /** Finds a type by its canonical name. */
  Optional<String> canonical(String dotted) {
    String[] parts = dotted.split("\\.");
    for (int end = parts.length; end > 0; end--) {
      String top = String.join(".", Arrays.copyOf(parts, end));
      if (exists(top)) {
        return members(top, Arrays.asList(parts).subList(end, parts.length));
      }
    }
    return Optional.empty();
  }

  private interface SimpleNames {
    Optional<String> find(String simpleName);
  }

  private Optional<String> resolve(String dotted, SimpleNames scope, StubUnit unit) {
    List<String> parts = Arrays.asList(dotted.split("\\."));
    return scope
        .find(parts.get(0))
        .or(() -> inUnit(unit, parts.get(0)))
        .flatMap(first -> members(first, parts.subList(1, parts.size())))
        .or(() -> parts.size() > 1 ? canonical(dotted) : Optional.empty());
  }

  private Optional<String> inBody(Declaration declaration, String simpleName) {
    return declaration.node().getNameAsString().equals(simpleName)
        ? Optional.of(declaration.name())
        : member(declaration.name(), simpleName).or(() -> aroundBody(declaration, simpleName));
  }

  private Optional<String> aroundBody(Declaration declaration, String simpleName) {
    if (declaration.node().getNameAsString().equals(simpleName)) {
      return Optional.of(declaration.name());
    }
    return declaration.enclosing().flatMap(enclosing -> inBody(enclosing, simpleName));
  }

  private Optional<String> inUnit(StubUnit unit, String simpleName) {
    Map<String, String> found = foundInUnit.computeIfAbsent(unit, u -> new HashMap<>());
    String known = found.get(simpleName);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<String> resolved = lookUp(unit, simpleName);
    resolved.ifPresent(name -> found.put(simpleName, name));
    return resolved;
  }

  private Optional<String> lookUp(StubUnit unit, String simpleName) {
    for (String imported : unit.imported(simpleName)) {
      Optional<String> type = canonical(imported);
      if (type.isPresent()) {
        return type;
      }
    }
    if (exists(unit.binaryName(simpleName))) {
      return Optional.of(unit.binaryName(simpleName));
    }
    for (String imported : unit.importedOnDemand()) {
      if (exists(imported + "." + simpleName)) {
        return Optional.of(imported + "." + simpleName);
      }
      Optional<String> nested = canonical(imported).flatMap(type -> member(type, simpleName));
      if (nested.isPresent()) {
        return nested;
      }
    }
    return Optional.of("java.lang." + simpleName).filter(this::exists);
  }

  private Optional<String> members(String type, List<String> path) {
    Optional<String> found = Optional.of(type);
    for (String simpleName : path) {
      found = found.flatMap(owner -> member(owner, simpleName));
    }
    return found;
  }

  private Optional<String> member(String owner, String simpleName) {
    String own = owner + "$" + simpleName;
    if (exists(own)) {
      return Optional.of(own);
    }
    if (!beingResolved.add(owner)) {
      return Optional.empty();
    }
    try {
      return supertypes(owner).stream()
          .flatMap(supertype -> member(supertype, simpleName).stream())
          .findFirst();
    } finally {
      beingResolved.remove(owner);
    }
  }

  /** Returns the binary names of all supertypes, as far as they are known. */
  Set<String> allSupertypes(String binaryName) {
    Set<String> all = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(supertypes(binaryName));
    while (!open.isEmpty()) {
      String name = open.pop();
      if (all.add(name)) {
        open.addAll(supertypes(name));
      }
    }
    return all;
  }

  /** Returns the binary names of the direct supertypes, as far as they are known. */
  List<String> supertypes(String binaryName) {
    List<String> known = supertypes.get(binaryName);
    if (known != null) {
      return known;
    }
    Declaration declaration = declared.get(binaryName);
    if (declaration != null) {
      List<ClassOrInterfaceType> named = declaration.supertypes();
      List<String> found =
          named.stream()
              .map(ClassOrInterfaceType::getNameWithScope)
              .flatMap(name -> around(declaration, name).stream())
              .toList();
      if (found.size() == named.size()) {
        supertypes.put(binaryName, found);
      }
      return found;
    }
    return Jdk.find(binaryName)
        .map(
            type ->
                Stream.concat(
                        Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
                    .map(Class::getName)
                    .toList())
        .orElse(List.of());
  }
}
