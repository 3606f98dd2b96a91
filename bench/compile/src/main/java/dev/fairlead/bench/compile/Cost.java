package dev.fairlead.bench.compile;

/**
 * What one compilation took.
 *
 * @param cpu nanoseconds of all threads of the process
 * @param wall nanoseconds from the start of the process to its end
 * @param memory the most bytes that were resident
 */
public record Cost(long cpu, long wall, long memory) {}
