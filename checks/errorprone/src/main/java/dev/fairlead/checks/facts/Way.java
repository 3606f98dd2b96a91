package dev.fairlead.checks.facts;

import com.google.common.collect.ImmutableList;

/**
 * A way in which a method may come to wait.
 *
 * @param end what for; where it goes on elsewhere, only its kinds are known
 * @param calls the names of the methods called on the way, the last of which waits or goes on
 * @param next where it goes on, in another class of the same output; null where the last call waits
 */
public record Way(Wait end, ImmutableList<String> calls, MethodName next) {
  /** The calls on the way. */
  public int length() {
    return calls.size();
  }
}
