package dev.fairlead.checks.concurrency;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.vocabulary.MethodFacts;

/**
 * A call that starts work beside its caller.
 *
 * @param path the call
 * @param call the call
 * @param facts what is known of the method called
 * @param width how many such pieces of work run at a time; null where that cannot be told
 * @param executor what runs the work; null where the call itself does, or it cannot be told
 */
public record Fork(
    TreePath path, ExpressionTree call, MethodFacts facts, Width width, ExpressionTree executor) {}
