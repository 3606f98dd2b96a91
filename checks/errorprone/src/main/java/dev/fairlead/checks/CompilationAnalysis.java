package dev.fairlead.checks;

/**
 * What can be known of a whole compilation. {@link Compilation#shared} keeps what it returns.
 *
 * @param <T> what it returns; answers questions and remembers the answers
 */
@FunctionalInterface
public interface CompilationAnalysis<T> {
  /** Makes the analysis of {@code compilation}; it does its work when asked. */
  T of(Compilation compilation);
}
