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
  final List<FlowState> exits = new ArrayList<>();
  final Deque<List<FlowState>> jumps = new ArrayDeque<>();
  Value result = Value.NULL;

  Frame(MethodSymbol method, ExpressionTree call) {
    this.method = method;
    this.call = call;
  }

  /** The calls through which the walk came to the innermost frame, outermost first. */
  static ImmutableList<ExpressionTree> callers(Deque<Frame> frames) {
    ImmutableList.Builder<ExpressionTree> path = ImmutableList.builder();
    frames
        .descendingIterator()
        .forEachRemaining(
            frame -> {
              if (frame.call != null) {
                path.add(frame.call);
              }
            });
    return path.build();
  }
}
