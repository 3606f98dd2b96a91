package dev.fairlead.checks.escape;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;

/**
 * A call that gives code to workers.
 *
 * @param path the call
 * @param call the call
 * @param reaches the variables of confined types that the code reaches
 * @param concurrent whether several workers run the code at the same time, however often the call
 *     happens
 * @param oneThread whether all that is given to this executor runs on one thread
 */
record HandOff(
    TreePath path,
    ExpressionTree call,
    ImmutableSet<VarSymbol> reaches,
    boolean concurrent,
    boolean oneThread) {}
