package dev.fairlead.checks.bounds;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Symbols;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Walks methods with what their variables and fields hold, into the methods that they call, and
 * into a lambda where it is made. What calls do is {@link CallEffects}' business.
 */
final class BoundsWalk extends BranchingWalk {
  private static final int DEEPEST_CALL = 4;
  private static final int MOST_CALLS = 150;

  private final CallEffects calls;
  private final TypeClaims claims;
  private final Exposure exposure;
  private final FieldSummaries fields;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private Value tested = Value.UNKNOWN;
  private int entered;

  BoundsWalk(CallEffects calls, TypeClaims claims, Exposure exposure, FieldSummaries fields) {
    this.calls = calls;
    this.claims = claims;
    this.exposure = exposure;
    this.fields = fields;
  }

  /** Walks code that somebody outside calls with arguments that cannot be seen. */
  void enter(MethodSymbol method, List<? extends Tree> code, FlowState state) {
    entered = 0;
    frames.push(new Frame(method, null, null));
    scan(code, state);
    finish(state);
    fields.absorb(state);
  }

  /** Judges what the fields hold by what all the code walked has done to it. */
  void leaveFields() {
    fields.forEachAssigned(
        (value, where) -> {
          FlowState atLast = new FlowState();
          fields.load(value, atLast);
          exposure.expose(value, where, atLast);
        });
  }

  @Override
  Frame frame() {
    return frames.peek();
  }

  private Frame finish(FlowState state) {
    Frame frame = frames.pop();
    state.joinAll(frame.exits);
    return frame;
  }

  // Calls

  @Override
  public Value visitMethodInvocation(MethodInvocationTree call, FlowState state) {
    ExpressionTree target = Symbols.receiver(call);
    Value receiver =
        target == null || Symbols.isTypeName(target) ? Value.UNKNOWN : scan(target, state);
    VarSymbol given = target == null ? null : Symbols.variable(target);
    if (receiver.objects().isEmpty() && given != null && calls.configures(call, given)) {
      receiver = calls.given(call, given, state);
      state.assign(given, receiver);
    }
    return call(call, receiver, call.getArguments(), state);
  }

  @Override
  public Value visitNewClass(NewClassTree creation, FlowState state) {
    scan(creation.getEnclosingExpression(), state);
    Value made = call(creation, Value.UNKNOWN, creation.getArguments(), state);
    if (creation.getClassBody() != null) {
      later(creation.getClassBody().getMembers(), state);
      return Value.UNKNOWN;
    }
    return made;
  }

  private Value call(
      ExpressionTree call,
      Value receiver,
      List<? extends ExpressionTree> arguments,
      FlowState state) {
    List<Value> values = new ArrayList<>(arguments.size());
    MethodSymbol method = Symbols.called(call);
    for (int i = 0; i < arguments.size(); i++) {
      ExpressionTree argument = arguments.get(i);
      values.add(
          calls.returnsResultOf(method, i) ? resultOf(argument, state) : scan(argument, state));
    }
    Optional<MethodTree> body = calls.bodyWorthWalking(method, values);
    if (body.isPresent()
        && frames.size() <= DEEPEST_CALL
        && entered < MOST_CALLS
        && frames.stream().noneMatch(frame -> frame.method == method)) {
      return inline(call, method, body.get(), values, state);
    }
    return calls.apply(call, method, receiver, values, frames.peek().callers, state);
  }

  private Value inline(
      ExpressionTree call,
      MethodSymbol method,
      MethodTree body,
      List<Value> arguments,
      FlowState state) {
    entered++;
    List<? extends VariableTree> parameters = body.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      boolean isVarargs = i == parameters.size() - 1 && arguments.size() != parameters.size();
      state.assign(
          Symbols.variable(parameters.get(i)),
          isVarargs || i >= arguments.size() ? Value.UNKNOWN : arguments.get(i));
    }
    frames.push(new Frame(method, call, frames.peek()));
    scan(body.getBody(), state);
    Value result = finish(state).result;
    return method.isConstructor() ? Value.UNKNOWN : result;
  }

  /** {@code time.ifPresent(client::setTimeout)} bounds the client if anything does. */
  @Override
  public Value visitMemberReference(MemberReferenceTree reference, FlowState state) {
    UnmodelledCalls.refer(reference, scan(reference.getQualifierExpression(), state), state);
    return Value.UNKNOWN;
  }

  @Override
  public Value visitLambdaExpression(LambdaExpressionTree lambda, FlowState state) {
    later(List.of(lambda.getBody()), state);
    return Value.UNKNOWN;
  }

  @Override
  public Value visitClass(ClassTree local, FlowState state) {
    later(local.getMembers(), state);
    return Value.UNKNOWN;
  }

  @Override
  public Value visitMethod(MethodTree method, FlowState state) {
    if (method.getBody() != null) {
      later(
          List.of(method.getBody()),
          Frame.later(Symbols.declared(method), false, frames.peek()),
          state);
    }
    return Value.UNKNOWN;
  }

  /** What the function that is made here returns or, if that is nothing, is given to configure. */
  private Value resultOf(ExpressionTree function, FlowState state) {
    Tree bare = Symbols.strip(function);
    if (bare instanceof LambdaExpressionTree lambda) {
      return resultOf(lambda, lambda.getBody(), lambda.getParameters(), state);
    }
    if (bare instanceof NewClassTree creation && creation.getClassBody() != null) {
      for (Tree member : creation.getClassBody().getMembers()) {
        if (member instanceof MethodTree method && method.getReturnType() != null) {
          return resultOf(creation, method.getBody(), method.getParameters(), state);
        }
      }
    }
    return scan(function, state);
  }

  private Value resultOf(
      ExpressionTree function,
      Tree body,
      List<? extends VariableTree> parameters,
      FlowState state) {
    FlowState then = state.copy();
    VarSymbol configured = null;
    if (parameters.size() == 1 && body instanceof BlockTree) {
      configured = Symbols.variable(parameters.get(0));
      then.assign(configured, calls.toConfigure(function, configured, then));
    }
    Value result = run(List.of(body), Frame.later(frames.peek().method, true, frames.peek()), then);
    if (configured != null && result.objects().isEmpty() && then.value(configured) != null) {
      result = then.value(configured);
    }
    state.absorb(then);
    return result;
  }

  /** Code that runs at some other time, if at all. */
  private Value later(List<? extends Tree> code, FlowState state) {
    return later(code, Frame.later(frames.peek().method, true, frames.peek()), state);
  }

  private Value later(List<? extends Tree> code, Frame own, FlowState state) {
    FlowState then = state.copy();
    Value result = run(code, own, then);
    state.absorb(then);
    return result;
  }

  private Value run(List<? extends Tree> code, Frame own, FlowState state) {
    frames.push(own);
    Value last = Value.UNKNOWN;
    for (Tree part : code) {
      last = scan(part, state);
    }
    boolean isExpression = code.size() == 1 && code.get(0) instanceof ExpressionTree;
    Frame frame = finish(state);
    return isExpression ? last : frame.result;
  }

  @Override
  FlowState decide(IfTree choice, FlowState state) {
    tested = Value.UNKNOWN;
    FlowState otherwise = super.decide(choice, state);
    if (Symbols.strip(choice.getCondition()).getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      claims.exclude(tested, state);
    } else if (choice.getElseStatement() != null) {
      claims.exclude(tested, otherwise);
    }
    return otherwise;
  }

  // Values

  @Override
  public Value visitIdentifier(IdentifierTree name, FlowState state) {
    return read(name, state);
  }

  @Override
  public Value visitMemberSelect(MemberSelectTree select, FlowState state) {
    scan(select.getExpression(), state);
    return read(select, state);
  }

  private Value read(ExpressionTree tree, FlowState state) {
    VarSymbol variable = Symbols.variable(tree);
    if (variable == null) {
      return Value.UNKNOWN;
    }
    Value value = state.value(variable);
    if (value == null && Symbols.isField(variable)) {
      value = fields.value(variable);
      fields.load(value, state);
    }
    return value == null ? Value.UNKNOWN : value;
  }

  @Override
  public Value visitVariable(VariableTree declaration, FlowState state) {
    VarSymbol variable = Symbols.variable(declaration);
    if (declaration.getInitializer() != null && variable != null) {
      assign(variable, scan(declaration.getInitializer(), state), declaration, state);
    }
    return Value.UNKNOWN;
  }

  @Override
  public Value visitAssignment(AssignmentTree assignment, FlowState state) {
    Value value = scan(assignment.getExpression(), state);
    VarSymbol variable = Symbols.variable(assignment.getVariable());
    if (variable == null) {
      scan(assignment.getVariable(), state);
      exposure.handOut(value, assignment, state);
    } else {
      assign(variable, value, assignment, state);
    }
    return value;
  }

  private void assign(VarSymbol variable, Value value, Tree where, FlowState state) {
    boolean ofAnother = Symbols.isField(variable) && frames.peek().call instanceof NewClassTree;
    if (!ofAnother) {
      state.assign(variable, value);
    }
    if (Symbols.isField(variable)) {
      fields.assign(variable, value, where);
    }
  }

  @Override
  public Value visitLiteral(LiteralTree literal, FlowState state) {
    return literal.getKind() == Tree.Kind.NULL_LITERAL ? Value.NULL : Value.UNKNOWN;
  }

  @Override
  public Value visitParenthesized(ParenthesizedTree tree, FlowState state) {
    return scan(tree.getExpression(), state);
  }

  @Override
  public Value visitTypeCast(TypeCastTree tree, FlowState state) {
    Value value = scan(tree.getExpression(), state);
    claims.cast(value, tree, state);
    return value;
  }

  @Override
  public Value visitInstanceOf(InstanceOfTree tree, FlowState state) {
    Value value = scan(tree.getExpression(), state);
    if (tree.getType() != null) {
      claims.test(value, tree.getType(), state);
    }
    if (tree.getPattern() instanceof BindingPatternTree named) {
      state.assign(Symbols.variable(named.getVariable()), value);
    }
    tested = tested.or(value);
    return Value.UNKNOWN;
  }

  @Override
  public Value visitReturn(ReturnTree tree, FlowState state) {
    Value value = scan(tree.getExpression(), state);
    Frame frame = frames.peek();
    frame.result = frame.result.or(value);
    if (frame.call == null && !calls.isSeenFromInsideOnly(frame.method)) {
      exposure.expose(value, tree, state);
      if (!frame.isFunction) {
        exposure.giveBack(value, frame.method, tree.getExpression(), state);
      }
    }
    frame.exits.add(state.copy());
    state.leave();
    return Value.UNKNOWN;
  }
}
