package dev.fairlead.checks.publication;

import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Symbols;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which variable holds which object at one point of a walk, and what has become of the objects. */
final class Holdings {
  private final Map<VarSymbol, Configurable> held = new HashMap<>();
  private final Map<Configurable, VarSymbol> fields = new HashMap<>();
  private final Set<Configurable> configured = new HashSet<>();
  private final Set<Configurable> used = new HashSet<>();

  Holdings() {}

  private Holdings(Holdings other) {
    held.putAll(other.held);
    fields.putAll(other.fields);
    configured.addAll(other.configured);
    used.addAll(other.used);
  }

  Holdings copy() {
    return new Holdings(this);
  }

  /** What the other way brought is true as well; of two objects in a variable the other's stays. */
  void join(Holdings other) {
    other.held.forEach(
        (variable, object) -> held.merge(variable, object, (own, its) -> either(own, its)));
    fields.putAll(other.fields);
    configured.addAll(other.configured);
    used.addAll(other.used);
  }

  /** The second of what two ways bring, but an object of the code's own before everybody's. */
  static Configurable either(Configurable one, Configurable other) {
    boolean stays =
        other == null || one != null && other.source() == Configurable.Source.EVERYBODYS;
    return stays ? one : other;
  }

  Configurable of(VarSymbol variable) {
    return held.get(variable);
  }

  void put(VarSymbol variable, Configurable object) {
    held.put(variable, object);
  }

  void show(Configurable object, VarSymbol field) {
    fields.put(object, field);
  }

  /** The field through which others see the object; null where there is none. */
  VarSymbol field(Configurable object) {
    return fields.get(object);
  }

  /** The fields whose object is configured, or may come so from elsewhere. */
  Set<VarSymbol> configuredFields() {
    Set<VarSymbol> found = new HashSet<>();
    for (Map.Entry<VarSymbol, Configurable> one : held.entrySet()) {
      boolean elsewhere = one.getValue().source() == Configurable.Source.UNKNOWN;
      if (Symbols.isField(one.getKey()) && (elsewhere || configured.contains(one.getValue()))) {
        found.add(one.getKey());
      }
    }
    return found;
  }

  /** Notes that the object is configured; false where it was before. */
  boolean configure(Configurable object) {
    return configured.add(object);
  }

  boolean isConfigured(Configurable object) {
    return configured.contains(object);
  }

  void use(Configurable object) {
    used.add(object);
  }

  boolean isUsed(Configurable object) {
    return used.contains(object);
  }
}
