package dev.fairlead.checks.report;

import java.util.List;

/**
 * A repair of one finding, inside the finding's file.
 *
 * @param description what it does, in one line
 * @param edits all to be applied, none overlapping, in the order of the text
 */
public record Fix(String description, List<TextEdit> edits) {}
