package dev.fairlead.annotations;

/** What a call that may wait is waiting for. */
public enum WaitsFor {
  /** A peer on the network, or something behind it. */
  NETWORK,

  /** A name server. */
  DNS,

  /** The name service, for the name of this machine, which most systems know without asking. */
  OWN_NAME,

  /** A child process. */
  PROCESS,

  /** The result or the permission of another thread. */
  THREAD,

  /** A free place in a pool. */
  POOL,

  /** A lock that another thread holds. */
  LOCK,

  /**
   * Its own computation, which takes a tenth of a second or longer on purpose, such as the hash of
   * a password.
   */
  COMPUTATION,

  /**
   * A result, while the thread does other work: the call suspends a virtual thread or coroutine and
   * refuses to run on an event loop.
   */
  SUSPENSION
}
