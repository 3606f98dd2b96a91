package dev.fairlead.checks.effects;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;

/**
 * Code that must not wait.
 *
 * @param code the body of a method or function
 * @param why where it runs, as the end of a sentence: {@code "channelRead of a ChannelHandler"}
 * @param arrived its parameters, which hold what has arrived already
 */
public record NonBlockingCode(Tree code, String why, ImmutableSet<VarSymbol> arrived) {}
