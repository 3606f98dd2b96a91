/**
 * Waits for what other threads, processes or peers do, and who it is that ends them.
 *
 * <p>A wait matters where its end is out of the program's hands. What cannot be told is left out.
 */
package dev.fairlead.checks.waits;
