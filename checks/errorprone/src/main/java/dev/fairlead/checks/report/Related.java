package dev.fairlead.checks.report;

/**
 * A place in the file of a finding that explains it.
 *
 * @param region where, on one line
 * @param message what it has to do with the finding
 */
public record Related(Region region, String message) {}
