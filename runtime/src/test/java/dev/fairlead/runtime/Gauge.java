package dev.fairlead.runtime;

import java.util.HashMap;
import java.util.Map;

/** Counts what is inside, in all and per key, and remembers the highest counts. */
final class Gauge {

  private final Map<Object, Integer> inside = new HashMap<>();
  private int total;
  private int highest;
  private int highestPerKey;

  synchronized void enter(Object key) {
    highest = Math.max(highest, ++total);
    highestPerKey = Math.max(highestPerKey, inside.merge(key, 1, Integer::sum));
  }

  synchronized void leave(Object key) {
    total--;
    inside.merge(key, -1, Integer::sum);
  }

  synchronized int highest() {
    return highest;
  }

  synchronized int highestPerKey() {
    return highestPerKey;
  }
}
