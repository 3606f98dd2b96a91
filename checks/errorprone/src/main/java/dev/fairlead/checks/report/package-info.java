/**
 * Findings as values: where in the text of a file, about what, with which repair, and how reports
 * say it. Nothing here knows an analysis.
 */
package dev.fairlead.checks.report;
