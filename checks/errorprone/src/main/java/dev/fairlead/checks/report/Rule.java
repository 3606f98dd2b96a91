package dev.fairlead.checks.report;

/**
 * What a report says of a check.
 *
 * @param name the check, as in {@code @SuppressWarnings}
 * @param family its family
 * @param severity the severity it has unless told otherwise
 * @param summary one sentence
 * @param link the address of its page; empty if it has none
 * @param page its page, in Markdown; empty if it has none
 */
public record Rule(
    String name, String family, Severity severity, String summary, String link, String page) {}
