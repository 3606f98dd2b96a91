package dev.fairlead.checks.contexts;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;

/**
 * Code of which it is known where it runs.
 *
 * @param place where
 * @param code the body of a method or function, a statement, or an initial value
 * @param why how that is known, as the end of a sentence: {@code "channelRead of a ChannelHandler"}
 * @param arrived its parameters, which hold what has arrived already
 * @param lock the lock that is held; null where none is or it cannot be told
 * @param method the method around it; null in an initialiser
 * @param handOver the call that it is given to; null where it is no function
 */
public record PlacedCode(
    Place place,
    Tree code,
    String why,
    ImmutableSet<VarSymbol> arrived,
    HeldLock lock,
    MethodSymbol method,
    ExpressionTree handOver) {}
