/** Known findings: what a team has accepted and shrinks at leisure. */
package dev.fairlead.checks.baseline;
