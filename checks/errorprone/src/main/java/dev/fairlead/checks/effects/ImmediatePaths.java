package dev.fairlead.checks.effects;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.effects.CallScan.Call;

/** Calls of methods that might wait, with what is given to them, or named so, that they do not. */
final class ImmediatePaths {
  private static final ImmutableSet<WaitsFor> NAMES = Sets.immutableEnumSet(WaitsFor.DNS);

  private final Bodies bodies;

  ImmediatePaths(Bodies bodies) {
    this.bodies = bodies;
  }

  /** Whether what is given to the call, or what it goes through, makes a wait further on none. */
  boolean contain(Call call, WaitPath path) {
    if (path.waits().equals(NAMES)) {
      return Immediate.hasAddress(call.tree())
          || !asksForName(path) && (isForOwnSide(call, path) || readsDigits(call, path));
    }
    return path.waits().contains(WaitsFor.NETWORK)
        && (isGivenDatabaseInProgram(call.tree())
            || DatabaseInProgram.isAsked(path, call.method()));
  }

  /** Whether an address is asked for its name, rather than a name for its address. */
  private static boolean asksForName(WaitPath path) {
    return path.waiting() instanceof MethodInvocationTree last && last.getArguments().isEmpty();
  }

  private static boolean isForOwnSide(Call call, WaitPath path) {
    for (String name : path.calls()) {
      if (isForOwnSide(name)) {
        return true;
      }
    }
    return isForOwnSide(call.name());
  }

  /** Whether the method, or what it is called on, is for the own side, by the name. */
  private static boolean isForOwnSide(String call) {
    int dot = call.lastIndexOf('.');
    return Immediate.isForOwnSide(call.substring(dot + 1))
        || dot > 0 && Immediate.isForOwnSide(call.substring(0, dot));
  }

  private static boolean readsDigits(Call call, WaitPath path) {
    for (String name : path.calls()) {
      if (Immediate.readsDigits(name.substring(name.lastIndexOf('.') + 1))) {
        return true;
      }
    }
    return call.method() != null && Immediate.readsDigits(call.method().name);
  }

  private boolean isGivenDatabaseInProgram(ExpressionTree call) {
    if (call instanceof MethodInvocationTree invocation) {
      for (ExpressionTree argument : invocation.getArguments()) {
        if (Immediate.isDatabaseInProgram(beginning(argument))) {
          return true;
        }
      }
    }
    return false;
  }

  /** What a text begins with, as far as its source says. */
  private String beginning(ExpressionTree text) {
    VarSymbol variable = Symbols.variable(text);
    ExpressionTree value = variable == null ? text : bodies.initializer(variable);
    Tree at = value == null ? null : Symbols.strip(value);
    while (at instanceof BinaryTree sum) {
      at = Symbols.strip(sum.getLeftOperand());
    }
    String constant = at instanceof ExpressionTree part ? Constants.text(part) : null;
    return constant == null ? "" : constant;
  }
}
