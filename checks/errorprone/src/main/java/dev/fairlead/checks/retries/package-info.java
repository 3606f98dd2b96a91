/** Loops that try again, and what ends them. */
package dev.fairlead.checks.retries;
