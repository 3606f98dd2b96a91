package dev.fairlead.models.internal.stubs;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the type that a name in a stub stands for, as the language does. */
final class Names {
  private final Map<String, Declaration> declared;
  private final Predicate<String> known;
  private final Set<String> beingResolved = new HashSet<>();

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
    return Stream.of(
            imported(unit, simpleName),
            Stream.of(unit.binaryName(simpleName)).filter(this::exists),
            onDemand(unit, simpleName),
            Stream.of("java.lang." + simpleName).filter(this::exists))
        .flatMap(found -> found)
        .findFirst();
  }

  private Stream<String> imported(StubUnit unit, String simpleName) {
    return unit.imports().stream()
        .filter(i -> !i.isAsterisk() && i.getName().getIdentifier().equals(simpleName))
        .flatMap(i -> canonical(i.getNameAsString()).stream());
  }

  private Stream<String> onDemand(StubUnit unit, String simpleName) {
    return unit.imports().stream()
        .filter(ImportDeclaration::isAsterisk)
        .map(ImportDeclaration::getNameAsString)
        .flatMap(
            name ->
                exists(name + "." + simpleName)
                    ? Stream.of(name + "." + simpleName)
                    : canonical(name).flatMap(type -> member(type, simpleName)).stream());
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

  /** Returns the binary names of the direct supertypes, as far as they are known. */
  List<String> supertypes(String binaryName) {
    Declaration declaration = declared.get(binaryName);
    if (declaration != null) {
      return declaration.supertypes().stream()
          .map(ClassOrInterfaceType::getNameWithScope)
          .flatMap(name -> around(declaration, name).stream())
          .toList();
    }
    return Jdk.find(binaryName)
        .map(
            type ->
                Stream.concat(
                        Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
                    .filter(Objects::nonNull)
                    .map(Class::getName)
                    .toList())
        .orElse(List.of());
  }
}
