/** Findings and how they are written. */
package dev.fairlead.tool.report;
