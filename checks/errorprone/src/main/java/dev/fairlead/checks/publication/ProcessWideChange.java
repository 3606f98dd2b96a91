package dev.fairlead.checks.publication;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;

/**
 * A change that the whole process sees, made while the program runs.
 *
 * @param path the call
 * @param call the call to point at
 * @param method what changes the process: the method called or, through a helper, that one's callee
 * @param key the key that is changed; empty where the method needs none
 */
public record ProcessWideChange(
    TreePath path, ExpressionTree call, MethodSymbol method, String key) {}
