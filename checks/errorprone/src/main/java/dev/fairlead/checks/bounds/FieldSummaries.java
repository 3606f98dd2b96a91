package dev.fairlead.checks.bounds;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What the fields of one source file may hold, and what the whole file does to it, whatever the
 * order in which its methods are called.
 */
final class FieldSummaries {
  private final Map<VarSymbol, Value> values = new HashMap<>();
  private final Map<Tracked, Standing> standings = new HashMap<>();
  private final Map<Tree, Value> assigned = new LinkedHashMap<>();
  private boolean holdObjects;
  private boolean changed;

  /** Whether any field holds an object that is followed. */
  boolean holdObjects() {
    return holdObjects;
  }

  /**
   * Whether one more walk may know more than the walks before: fields hold objects, and more has
   * been learned of them since this was last asked.
   */
  boolean haveNews() {
    boolean news = changed && holdObjects;
    changed = false;
    return news;
  }

  /** Whether the field may hold an object that is followed. */
  boolean holdObjects(VarSymbol field) {
    Value value = values.get(field);
    return value != null && !value.objects().isEmpty();
  }

  /** What was assigned to the field anywhere in the file. */
  Value value(VarSymbol field) {
    return values.getOrDefault(field, Value.UNKNOWN);
  }

  void assign(VarSymbol field, Value value, Tree where) {
    if (!value.objects().isEmpty()) {
      assigned.merge(where, value, Value::or);
    }
    Value known = values.get(field);
    Value merged = known == null ? value : known.or(value);
    if (!merged.equals(known)) {
      values.put(field, merged);
      changed = true;
      holdObjects |= !merged.objects().isEmpty();
    }
  }

  /** The objects that fields were given, and where, in the order of the walk. */
  void forEachAssigned(BiConsumer<Value, Tree> action) {
    assigned.forEach((where, value) -> action.accept(value, where));
  }

  /** Makes what the file knows of the objects of {@code value} known to {@code state}. */
  void load(Value value, FlowState state) {
    for (Tracked object : value.objects()) {
      load(object, state);
    }
  }

  private void load(Tracked object, FlowState state) {
    Standing known = standings.get(object);
    if (known != null && !state.standings().containsKey(object)) {
      state.set(object, known);
      for (Carried carried : known.carried()) {
        load(carried.value(), state);
      }
    }
  }

  /** Takes over what a method did to objects that may be in fields. */
  void absorb(FlowState state) {
    for (Map.Entry<Tracked, Standing> one : state.standings().entrySet()) {
      strengthen(one.getKey(), one.getValue());
    }
  }

  private void strengthen(Tracked object, Standing standing) {
    Standing known = standings.get(object);
    Standing merged = known == null ? standing : known.strengthen(standing);
    if (!merged.equals(known)) {
      standings.put(object, merged);
      changed = true;
    }
  }
}
