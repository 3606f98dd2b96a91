package dev.fairlead.checks.report;

/**
 * Text to put in the place of other text.
 *
 * @param region what is replaced; empty for an insertion
 * @param bytes the same with columns in bytes of UTF-8, as some readers count them
 * @param replacement what is put there
 */
public record TextEdit(Region region, Region bytes, String replacement) {}
