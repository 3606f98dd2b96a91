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
  final boolean isFunction;
  final List<FlowState> exits = new ArrayList<>();
  final Deque<List<FlowState>> jumps = new ArrayDeque<>();
  Value result = Value.NULL;

  /**
   * @param call the call by which the walk came here; null where it starts here
   * @param isFunction whether the code is that of a function within the method
   */
  Frame(MethodSymbol method, ExpressionTree call, boolean isFunction) {
    this.method = method;
    this.call = call;
    this.isFunction = isFunction;
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
