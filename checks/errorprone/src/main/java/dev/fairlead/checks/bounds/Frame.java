package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A method that is being walked. */
final class Frame {
  final MethodSymbol method;
  final ExpressionTree call;

  /** Whether the code is that of a function within the method. */
  final boolean isFunction;

  /** The calls through which the walk came here, outermost first. */
  final ImmutableList<ExpressionTree> callers;

  final List<FlowState> exits = new ArrayList<>();
  final Deque<List<FlowState>> jumps = new ArrayDeque<>();
  Value result = Value.NULL;

  /** A frame inside of {@code caller}, which is null for the outermost. */
  Frame(MethodSymbol method, ExpressionTree call, Frame caller) {
    this(method, call, caller, false);
  }

  private Frame(MethodSymbol method, ExpressionTree call, Frame caller, boolean isFunction) {
    this.method = method;
    this.call = call;
    this.isFunction = isFunction;
    ImmutableList<ExpressionTree> path = caller == null ? ImmutableList.of() : caller.callers;
    this.callers =
        call == null
            ? path
            : ImmutableList.<ExpressionTree>builder().addAll(path).add(call).build();
  }

  /** A frame of code that {@code maker} makes and somebody else runs. */
  static Frame later(MethodSymbol method, boolean isFunction, Frame maker) {
    return new Frame(method, null, maker, isFunction);
  }
}
