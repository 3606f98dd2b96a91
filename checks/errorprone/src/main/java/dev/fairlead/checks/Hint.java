package dev.fairlead.checks;

/**
 * What a method of which nothing is known may do, as far as its name, its signature and its class
 * tell. A file that calls no such method need not be looked at for it.
 */
public enum Hint {
  /** It takes a length of time, by a parameter's type or name. */
  TAKES_TIME,
  /** It waits, by its name. */
  WAITS,
  /** It returns an executor, by the name of its type. */
  MAKES_EXECUTOR,
  /** It returns something that is expensive to make. */
  OPENS,
  /** It makes a stream parallel, by its name. */
  MAKES_PARALLEL,
  /** It is a method of a stub that has no bound for its calls until a copy of it has one. */
  IS_OF_STUB,
  /** It is a method of the compilation that is given what it may configure. */
  CONFIGURES,
  /** It may make what it returns, which may lack a bound. */
  MAKES,
  /** An event loop completes the stage that it returns. */
  COMPLETES_ON_LOOP
}
