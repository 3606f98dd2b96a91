package dev.fairlead.annotations;

/** How often a worker runs what it is given. */
public enum Times {
  /** Once, on one other thread. */
  ONCE,

  /** Again and again, but never twice at the same time. */
  REPEATEDLY,

  /** Any number of times, on several threads at once; once for each element, message or request. */
  CONCURRENTLY
}
