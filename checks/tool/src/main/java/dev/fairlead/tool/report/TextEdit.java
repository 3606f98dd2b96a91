package dev.fairlead.tool.report;

/** Replaces a stretch of a file, empty for an insertion, by other text. */
public record TextEdit(Region region, String replacement) {}
