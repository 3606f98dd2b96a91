package dev.fairlead.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may run next: no more than a number at a time, no more than another number per key, and the
 * keys in turn.
 *
 * <p>It knows neither threads nor time. Not thread-safe.
 *
 * <p>After {@link #add} and {@link #release}, {@link #take} has to be called until it returns null,
 * or what it returns has to be known to be the only one: each of the two makes room for at most
 * one.
 */
final class Places {

  private final int limit;
  private final int limitPerKey;
  private final Map<Object, Key> keys = new HashMap<>();
  private final ArrayDeque<Key> ready = new ArrayDeque<>();
  private int taken;

  Places(int limit, int limitPerKey) {
    this.limit = limit;
    this.limitPerKey = limitPerKey;
  }

  /** Has an entry wait for a place of its key. */
  void add(Object key, Entry entry) {
    add(keys.computeIfAbsent(key, Places::keyed), entry);
  }

  private static Key keyed(Object name) {
    return new Key(name, false);
  }

  /** Has an entry wait for a place in general; the owner's entries take turns with the keys. */
  void addUnkeyed(Object owner, Entry entry) {
    add(keys.computeIfAbsent(owner, name -> new Key(name, true)), entry);
  }

  private void add(Key key, Entry entry) {
    entry.key = key;
    key.waiting.add(entry);
    enqueue(key);
  }

  /** The entry whose turn it is, which now has a place; null if there is no place or no entry. */
  @Nullable Entry take() {
    if (taken == limit) {
      return null;
    }
    Key key = ready.poll();
    if (key == null) {
      return null;
    }
    key.ready = false;
    Entry entry = key.waiting.remove();
    taken++;
    key.taken++;
    enqueue(key);
    return entry;
  }

  /** Gives back the place of an entry that has been taken. */
  void release(Entry entry) {
    Key key = entry.key;
    taken--;
    key.taken--;
    enqueue(key);
    forgetIfUnused(key);
  }

  /** Removes the entries of an owner that wait. */
  List<Entry> removeWaiting(Object owner) {
    List<Entry> removed = new ArrayList<>();
    List<Key> unused = new ArrayList<>();
    for (Key key : keys.values()) {
      Iterator<Entry> waiting = key.waiting.iterator();
      while (waiting.hasNext()) {
        Entry entry = waiting.next();
        if (entry.owner == owner) {
          waiting.remove();
          removed.add(entry);
        }
      }
      if (key.ready && key.waiting.isEmpty()) {
        key.ready = false;
        ready.remove(key);
      }
      unused.add(key);
    }
    unused.forEach(this::forgetIfUnused);
    return removed;
  }

  /** Whether there is a place that no waiting entry can take. */
  boolean isStarving() {
    return taken < limit && ready.isEmpty();
  }

  int taken() {
    return taken;
  }

  /** How many keys have entries that wait or run. */
  int keys() {
    return keys.size();
  }

  private void enqueue(Key key) {
    if (!key.ready && !key.waiting.isEmpty() && (key.unlimited || key.taken < limitPerKey)) {
      key.ready = true;
      ready.add(key);
    }
  }

  private void forgetIfUnused(Key key) {
    if (key.taken == 0 && key.waiting.isEmpty()) {
      keys.remove(key.name);
    }
  }

  /** What waits for a place or has one. */
  abstract static class Entry {

    final Object owner;
    private Key key;

    Entry(Object owner) {
      this.owner = owner;
    }
  }

  private static final class Key {

    final Object name;
    final boolean unlimited;
    final ArrayDeque<Entry> waiting = new ArrayDeque<>(4);
    int taken;
    boolean ready;

    Key(Object name, boolean unlimited) {
      this.name = name;
      this.unlimited = unlimited;
    }
  }
}
