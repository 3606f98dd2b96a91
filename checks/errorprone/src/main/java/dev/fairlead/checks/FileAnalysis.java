package dev.fairlead.checks;

/**
 * What can be known of one source file. {@link SourceFile#result} keeps what it returns.
 *
 * @param <T> what it returns; immutable
 */
@FunctionalInterface
public interface FileAnalysis<T> {
  /** Analyses the file; cheap where {@link SourceFile#subjects} has nothing for it. */
  T of(SourceFile file);
}
