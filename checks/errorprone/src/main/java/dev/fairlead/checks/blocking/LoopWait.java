package dev.fairlead.checks.blocking;

import dev.fairlead.checks.contexts.PlacedCode;
import dev.fairlead.checks.effects.WaitPath;

/**
 * A wait on an event loop.
 *
 * @param placed the code that the loop runs
 * @param path the way from that code to the wait
 */
record LoopWait(PlacedCode placed, WaitPath path) {}
