package dev.fairlead.checks.bounds;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import dev.fairlead.checks.code.Constants;
import java.util.ArrayList;
import java.util.List;

/**
 * A structured walk over code in the order in which it runs: branches are walked apart and joined,
 * a loop's body is walked once.
 *
 * <p>It needs no control-flow graph, and code that javac could not attribute is merely unknown to
 * it.
 */
abstract class BranchingWalk extends TreeScanner<Value, FlowState> {
  /** The method or function that is being walked. */
  abstract Frame frame();

  @Override
  public Value scan(Tree tree, FlowState state) {
    if (tree == null || !state.isReachable()) {
      return Value.UNKNOWN;
    }
    Value value = super.scan(tree, state);
    return value == null ? Value.UNKNOWN : value;
  }

  @Override
  public Value reduce(Value one, Value other) {
    return Value.UNKNOWN;
  }

  /** Walks the condition; the state of the branch that is taken where it does not hold. */
  FlowState decide(IfTree choice, FlowState state) {
    scan(choice.getCondition(), state);
    return state.copy();
  }

  @Override
  public Value visitConditionalExpression(ConditionalExpressionTree tree, FlowState state) {
    scan(tree.getCondition(), state);
    FlowState otherwise = state.copy();
    Value value = scan(tree.getTrueExpression(), state);
    value = value.or(scan(tree.getFalseExpression(), otherwise));
    state.join(otherwise);
    return value;
  }

  @Override
  public Value visitIf(IfTree tree, FlowState state) {
    FlowState otherwise = decide(tree, state);
    scan(tree.getThenStatement(), state);
    scan(tree.getElseStatement(), otherwise);
    state.join(otherwise);
    return Value.UNKNOWN;
  }

  @Override
  public Value visitWhileLoop(WhileLoopTree tree, FlowState state) {
    scan(tree.getCondition(), state);
    return loop(tree.getStatement(), List.of(), Constants.isTrue(tree.getCondition()), state);
  }

  @Override
  public Value visitDoWhileLoop(DoWhileLoopTree tree, FlowState state) {
    return loop(tree.getStatement(), List.of(tree.getCondition()), true, state);
  }

  @Override
  public Value visitForLoop(ForLoopTree tree, FlowState state) {
    scan(tree.getInitializer(), state);
    scan(tree.getCondition(), state);
    boolean endless = tree.getCondition() == null || Constants.isTrue(tree.getCondition());
    return loop(tree.getStatement(), tree.getUpdate(), endless, state);
  }

  @Override
  public Value visitEnhancedForLoop(EnhancedForLoopTree tree, FlowState state) {
    scan(tree.getExpression(), state);
    return loop(tree.getStatement(), List.of(), false, state);
  }

  private Value loop(Tree body, List<? extends Tree> atEnd, boolean entersAlways, FlowState state) {
    FlowState skipped = state.copy();
    jumping(state, () -> scan(body, state));
    scan(atEnd, state);
    if (!entersAlways) {
      state.join(skipped);
    }
    return Value.UNKNOWN;
  }

  /** Runs code out of which one can jump to its end. */
  private void jumping(FlowState state, Runnable code) {
    List<FlowState> jumps = new ArrayList<>();
    frame().jumps.push(jumps);
    code.run();
    frame().jumps.pop();
    state.joinAll(jumps);
  }

  @Override
  public Value visitBreak(BreakTree tree, FlowState state) {
    return jump(state);
  }

  @Override
  public Value visitContinue(ContinueTree tree, FlowState state) {
    return jump(state);
  }

  @Override
  public Value visitYield(YieldTree tree, FlowState state) {
    scan(tree.getValue(), state);
    return jump(state);
  }

  private Value jump(FlowState state) {
    List<FlowState> innermost = frame().jumps.peek();
    if (innermost != null) {
      innermost.add(state.copy());
    }
    state.leave();
    return Value.UNKNOWN;
  }

  @Override
  public Value visitSwitch(SwitchTree tree, FlowState state) {
    scan(tree.getExpression(), state);
    return cases(tree.getCases(), state);
  }

  @Override
  public Value visitSwitchExpression(SwitchExpressionTree tree, FlowState state) {
    scan(tree.getExpression(), state);
    return cases(tree.getCases(), state);
  }

  private Value cases(List<? extends CaseTree> cases, FlowState state) {
    FlowState start = state.copy();
    jumping(
        state,
        () -> {
          for (CaseTree one : cases) {
            state.join(start);
            scan(one.getStatements(), state);
            scan(one.getBody(), state);
          }
          state.join(start);
        });
    return Value.UNKNOWN;
  }

  @Override
  public Value visitTry(TryTree tree, FlowState state) {
    FlowState thrown = state.copy();
    scan(tree.getResources(), state);
    scan(tree.getBlock(), state);
    thrown.join(state);
    for (CatchTree handler : tree.getCatches()) {
      FlowState handled = thrown.copy();
      scan(handler.getBlock(), handled);
      state.join(handled);
    }
    scan(tree.getFinallyBlock(), state.isReachable() ? state : thrown);
    return Value.UNKNOWN;
  }

  @Override
  public Value visitThrow(ThrowTree tree, FlowState state) {
    scan(tree.getExpression(), state);
    state.leave();
    return Value.UNKNOWN;
  }
}
