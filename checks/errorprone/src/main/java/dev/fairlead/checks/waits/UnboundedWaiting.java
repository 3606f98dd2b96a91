package dev.fairlead.checks.waits;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;

/**
 * A wait that nothing bounds.
 *
 * @param call the call that waits
 * @param timed the form of the same wait that takes a time
 * @param end who ends the wait, as the object of "waits for": {@code "a child process"}
 */
public record UnboundedWaiting(MethodInvocationTree call, MethodSymbol timed, String end) {}
