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

  /** The calls through which the walk came here, outermost first. */
  final ImmutableList<ExpressionTree> callers;

  final List<FlowState> exits = new ArrayList<>();
  final Deque<List<FlowState>> jumps = new ArrayDeque<>();
  Value result = Value.NULL;

  /** A frame inside of {@code caller}, which is null for the outermost. */
  Frame(MethodSymbol method, ExpressionTree call, Frame caller) {
    this.method = method;
    ImmutableList<ExpressionTree> path = caller == null ? ImmutableList.of() : caller.callers;
    this.call = call;
    this.callers =
        call == null
            ? path
            : ImmutableList.<ExpressionTree>builder().addAll(path).add(call).build();
  }
}
