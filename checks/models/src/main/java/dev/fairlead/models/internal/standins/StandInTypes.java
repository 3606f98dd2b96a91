package dev.fairlead.models.internal.standins;

import dev.fairlead.models.internal.stubs.StubMethod;
import dev.fairlead.models.internal.stubs.StubType;
import dev.fairlead.models.internal.stubs.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The types that get a class file, as each of them refers to the others. */
final class StandInTypes {
  private final Map<String, StubType> byName = new TreeMap<>();
  private final Map<String, List<String>> members = new HashMap<>();

  StandInTypes(Collection<StubType> types) {
    for (StubType type : types) {
      byName.put(type.name(), type);
      type.enclosing()
          .ifPresent(
              outer -> members.computeIfAbsent(outer, o -> new ArrayList<>()).add(type.name()));
    }
  }

  Collection<StubType> all() {
    return byName.values();
  }

  /** Returns the nested types that a class file must list, the outer before the inner. */
  List<StubType> nestedNamedBy(StubType type) {
    TreeSet<String> names = new TreeSet<>();
    add(type.superclass(), names);
    type.interfaces().forEach(parent -> add(parent, names));
    type.fields().forEach(field -> add(field.type(), names));
    for (StubMethod method : type.methods()) {
      add(method.returnType(), names);
      method.parameters().forEach(parameter -> add(parameter.type(), names));
      method.thrown().forEach(exception -> add(exception, names));
    }
    addWithEnclosing(type.name(), names);
    names.addAll(members.getOrDefault(type.name(), List.of()));
    return names.stream()
        .filter(byName::containsKey)
        .map(byName::get)
        .filter(nested -> nested.enclosing().isPresent())
        .toList();
  }

  /** Returns the components of a record: the parameters of its canonical constructor. */
  List<StubMethod.Parameter> components(StubType type) {
    return type.methods().stream()
        .filter(StubMethod::isConstructor)
        .filter(constructor -> accessors(type).containsAll(names(constructor)))
        .map(StubMethod::parameters)
        .reduce((first, last) -> last.size() > first.size() ? last : first)
        .orElse(List.of());
  }

  private static List<String> accessors(StubType type) {
    return type.methods().stream()
        .filter(method -> method.parameters().isEmpty())
        .map(StubMethod::name)
        .toList();
  }

  private static List<String> names(StubMethod constructor) {
    return constructor.parameters().stream().map(StubMethod.Parameter::name).toList();
  }

  private void add(TypeRef type, TreeSet<String> names) {
    if (type instanceof TypeRef.Named named) {
      addWithEnclosing(named.erasure(), names);
      named.arguments().forEach(argument -> add(argument, names));
    } else if (type instanceof TypeRef.Array array) {
      add(array.component(), names);
    } else if (type instanceof TypeRef.Wildcard wildcard) {
      add(wildcard.bound(), names);
    }
  }

  private void addWithEnclosing(String name, TreeSet<String> names) {
    List<String> chain = new ArrayList<>();
    StubType type = byName.get(name);
    while (type != null) {
      chain.add(type.name());
      type = type.enclosing().map(byName::get).orElse(null);
    }
    names.addAll(chain);
  }
}
