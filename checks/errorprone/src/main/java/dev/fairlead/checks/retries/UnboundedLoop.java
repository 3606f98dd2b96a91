package dev.fairlead.checks.retries;

import com.sun.source.tree.Tree;

/**
 * A loop that tries again without end.
 *
 * @param loop the loop
 * @param fault what is wrong with it
 * @param subject the variable or call that it is about
 */
public record UnboundedLoop(Tree loop, Fault fault, String subject) {
  /** What keeps a loop from ending. */
  public enum Fault {
    /** The counter in its condition is changed by nothing in it. */
    COUNTER_STANDS_STILL,

    /** A failed network call is made again at once, for as long as it fails. */
    RETRIES_AT_ONCE,

    /** A failed network call is made again after a pause, for as long as it fails. */
    RETRIES_FOR_EVER,

    /** It is a method that calls itself, with what it was given, when a network call has failed. */
    RETRIES_BY_RECURSION,

    /** It asks a peer, pauses and asks again, until the answer is the one it waits for. */
    POLLS_FOR_EVER,

    /** It waits for a time that it was given as a bound, and again, whatever has passed. */
    REPEATS_GIVEN_TIME,

    /** It waits with a time, and again, until what it waits for has come. */
    REPEATS_TIMED_WAIT;

    /** Whether some programs mean it: to wait, or to connect again, until they are ended. */
    public boolean mayBeMeant() {
      return this == RETRIES_FOR_EVER || this == REPEATS_TIMED_WAIT;
    }
  }
}
