package dev.fairlead.checks.ownership;

import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;

/**
 * A connection that is open when the hook before a checkpoint has run.
 *
 * @param hook the hook
 * @param connection the field that holds it
 */
public record LiveConnection(MethodTree hook, VarSymbol connection) {}
