package dev.fairlead.checks.ownership;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;

/**
 * A wait for a child process whose output is left in the pipe.
 *
 * @param call the wait
 * @param start the call that started the child; null where it cannot be told, and the output is
 *     read later
 * @param readLater whether the output is read after the wait
 */
public record UndrainedWait(MethodInvocationTree call, ExpressionTree start, boolean readLater) {}
