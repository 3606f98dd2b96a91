package dev.fairlead.checks.times;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.checks.vocabulary.Bound;
import java.util.concurrent.TimeUnit;

/**
 * A length of time that a call is given.
 *
 * @param call the call
 * @param method what it calls; null where that cannot be told
 * @param time the argument that is the time
 * @param unit the unit in which the call takes a number; null where it takes no number, or where
 *     that cannot be told
 * @param unitArgument the argument that says the unit; null where none does
 * @param bound the bound that the call sets with it; null where it is no bound known of
 * @param within the method, or the class outside of all methods, in which the call stands
 */
public record TimeArgument(
    ExpressionTree call,
    MethodSymbol method,
    ExpressionTree time,
    TimeUnit unit,
    ExpressionTree unitArgument,
    Bound bound,
    Tree within) {}
