package dev.fairlead.checks.concurrency;

import com.sun.source.tree.ExpressionTree;

/**
 * Threads without limit.
 *
 * @param where the call that starts the thread or makes the pool
 * @param reason why there is no limit
 * @param name the variable that holds the pool, or the method called
 * @param per what there is an object, and so a pool, for each of; empty where that is unknown
 * @param shown whether the file shows that traffic decides the number
 */
public record ThreadSupply(
    ExpressionTree where, Reason reason, String name, String per, boolean shown) {
  /** Why the number of threads has no limit. */
  public enum Reason {
    /** A thread for each connection accepted. */
    PER_CONNECTION,

    /** A thread for each message received. */
    PER_MESSAGE,

    /** A pool for each call, and shut down by none. */
    POOL_PER_CALL_KEPT,

    /** A pool for each call, shut down at its end. */
    POOL_PER_CALL,

    /** A pool for each object, and shut down by none. */
    POOL_PER_OBJECT,

    /** A pool of several threads for each object of a class of which traffic decides how many. */
    POOL_FOR_EACH,

    /** A pool without a maximum that serves every call of a method. */
    NO_MAXIMUM
  }
}
