package dev.fairlead.checks.contexts;

/** Where code runs, as far as a wait there costs others than its caller. */
public enum Place {
  /** On a thread that delivers the events of many connections. */
  EVENT_LOOP,

  /** In a method that its callers on event loops expect to return at once. */
  PROMISE,

  /** On the pool that all of the process shares. */
  COMMON_POOL,

  /** On that pool, which is named where the work is handed over. */
  CHOSEN_COMMON_POOL,

  /** While its thread holds a monitor or lock. */
  LOCK
}
