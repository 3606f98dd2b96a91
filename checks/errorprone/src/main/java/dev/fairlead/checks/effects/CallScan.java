package dev.fairlead.checks.effects;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Exits;
import dev.fairlead.checks.code.OwnCodeScanner;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The calls that a piece of code makes before it ends, in the order of the source.
 *
 * <p>A function that is made here and run elsewhere is left out; one that the callee runs before it
 * returns is not.
 */
final class CallScan extends OwnCodeScanner<Void> {
  /**
   * A call of {@code method}, which may be null.
   *
   * @param onDone whether it asks for what is there
   * @param unresolved whether it is made only for an address that has not been looked up, for
   *     callers that ask for it, on no event loop, or where something has failed
   */
  record Call(ExpressionTree tree, MethodSymbol method, boolean onDone, boolean unresolved) {
    /** The name that the source gives it. */
    String name() {
      return tree instanceof MemberReferenceTree reference
          ? reference.getName().toString()
          : CallScan.name(tree);
    }
  }

  private final Vocabulary vocabulary;
  private final List<Call> calls = new ArrayList<>();
  private final AtHand atHand;
  private final Deque<CharSequence> within = new ArrayDeque<>();
  private boolean unresolved;
  private boolean literal;

  private CallScan(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.atHand = new AtHand(vocabulary);
  }

  static List<Call> of(Tree code, Vocabulary vocabulary) {
    CallScan scan = new CallScan(vocabulary);
    if (code instanceof MemberReferenceTree reference) {
      scan.runHere(reference);
    } else {
      scan.scan(code, null);
    }
    return scan.calls;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    scan(call.getMethodSelect(), null);
    call(call, call.getArguments());
    return null;
  }

  @Override
  public Void visitNewClass(NewClassTree creation, Void unused) {
    scan(creation.getEnclosingExpression(), null);
    call(creation, creation.getArguments());
    return null;
  }

  private void call(ExpressionTree call, List<? extends ExpressionTree> arguments) {
    MethodSymbol method = isOneOfSeveral(call, arguments) ? null : Symbols.called(call);
    MethodFacts facts = vocabulary.of(method);
    within.push(Symbols.calledName(call));
    for (int i = 0; i < arguments.size(); i++) {
      ExpressionTree argument = arguments.get(i);
      if (!Symbols.isFunction(argument)) {
        scan(argument, null);
      } else if (facts.parameter(i).runsHere()) {
        runHere(argument);
      }
    }
    within.pop();
    boolean done =
        atHand.serves(call)
            || Immediate.isAddress(facts, arguments)
            || !facts.blocking().isEmpty() && Immediate.isOfContainer(arguments)
            || Immediate.isLookUp(facts)
                && (literal
                    || !arguments.isEmpty() && isForOwnSide()
                    || atHand.hasAddress(arguments));
    calls.add(new Call(call, method, done, unresolved));
  }

  /** Whether a method of the class itself is called, and unknown arguments leave open which one. */
  private static boolean isOneOfSeveral(
      ExpressionTree call, List<? extends ExpressionTree> arguments) {
    if (!(call instanceof MethodInvocationTree invocation)
        || !(invocation.getMethodSelect() instanceof IdentifierTree)
        || !hasUnknown(arguments)) {
      return false;
    }
    MethodSymbol method = Symbols.called(call);
    return method != null && Symbols.hasOtherOfArity(method);
  }

  private static boolean hasUnknown(List<? extends ExpressionTree> arguments) {
    for (ExpressionTree argument : arguments) {
      if (!Symbols.isFunction(argument) && Symbols.isUnknown(argument)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Void visitVariable(VariableTree variable, Void unused) {
    atHand.assign(Symbols.variable(variable), variable.getInitializer());
    within.push(variable.getName());
    super.visitVariable(variable, unused);
    within.pop();
    return null;
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void unused) {
    super.visitAssignment(assignment, unused);
    atHand.assign(Symbols.variable(assignment.getVariable()), assignment.getExpression());
    return null;
  }

  private void runHere(ExpressionTree argument) {
    Tree function = Symbols.strip(argument);
    if (function instanceof LambdaExpressionTree lambda) {
      scan(lambda.getBody(), null);
    } else if (function instanceof NewClassTree creation) {
      for (Tree member : creation.getClassBody().getMembers()) {
        if (member instanceof MethodTree method) {
          scan(method.getBody(), null);
        }
      }
    } else if (function instanceof MemberReferenceTree reference) {
      calls.add(new Call(reference, Symbols.called(reference), false, unresolved));
    }
  }

  /** What is done where something has failed is no part of the work either. */
  @Override
  public Void visitCatch(CatchTree handler, Void unused) {
    boolean around = unresolved;
    unresolved = true;
    super.visitCatch(handler, unused);
    unresolved = around;
    return null;
  }

  /** Whether what is being made is for the address that this machine listens on. */
  private boolean isForOwnSide() {
    for (CharSequence name : within) {
      if (Immediate.isForOwnSide(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whoever throws gives up: what the message asks for is no part of the work. */
  @Override
  public Void visitThrow(ThrowTree statement, Void unused) {
    return null;
  }

  /** Behind a check that something is done, it is. */
  @Override
  public Void visitExpressionStatement(ExpressionStatementTree statement, Void unused) {
    super.visitExpressionStatement(statement, unused);
    atHand.add(AtHand.checkedToBeDone(statement.getExpression()));
    return null;
  }

  @Override
  public Void visitAssert(AssertTree statement, Void unused) {
    super.visitAssert(statement, unused);
    atHand.add(AtHand.askedIfDone(statement.getCondition()));
    return null;
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
    scan(tree.getCondition(), null);
    boolean around = unresolved;
    unresolved |= Immediate.isAskedFor(tree.getCondition());
    scan(tree.getTrueExpression(), null);
    scan(tree.getFalseExpression(), null);
    unresolved = around;
    return null;
  }

  @Override
  public Void visitIf(IfTree tree, Void unused) {
    if (Immediate.isAskedFor(tree.getCondition()) && !unresolved) {
      unresolved = true;
      scan(tree.getThenStatement(), null);
      scan(tree.getElseStatement(), null);
      unresolved = false;
      return null;
    }
    if (Immediate.asksForUnresolved(tree.getCondition()) && !unresolved) {
      scan(tree.getCondition(), null);
      unresolved = true;
      scan(tree.getThenStatement(), null);
      unresolved = false;
      scan(tree.getElseStatement(), null);
      return null;
    }
    if (Immediate.asksForLoop(tree.getCondition()) && !unresolved) {
      ofTwoThreads(tree);
      return null;
    }
    if (Immediate.asksForLiteral(tree.getCondition()) && !literal) {
      scan(tree.getCondition(), null);
      literal = true;
      scan(tree.getThenStatement(), null);
      literal = false;
      scan(tree.getElseStatement(), null);
      return null;
    }
    scan(tree.getCondition(), null);
    VarSymbol asked = AtHand.askedIfDone(tree.getCondition());
    boolean leavesUnlessDone =
        Symbols.strip(tree.getCondition()).getKind() == Tree.Kind.LOGICAL_COMPLEMENT
            && Exits.leaves(tree.getThenStatement());
    if (leavesUnlessDone) {
      scan(tree.getThenStatement(), null);
      scan(tree.getElseStatement(), null);
      atHand.add(asked);
      return null;
    }
    boolean added = atHand.add(asked);
    scan(tree.getThenStatement(), null);
    if (added) {
      atHand.remove(asked);
    }
    scan(tree.getElseStatement(), null);
    return null;
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree loop, Void unused) {
    VarSymbol filled = AtHand.askedIfFilled(loop.getCondition());
    boolean added = atHand.add(filled);
    super.visitWhileLoop(loop, unused);
    if (added) {
      atHand.remove(filled);
    }
    return null;
  }

  /** What is done where no event loop runs the code is no part of what one does. */
  private void ofTwoThreads(IfTree tree) {
    boolean elsewhereFirst =
        Symbols.strip(tree.getCondition()).getKind() == Tree.Kind.LOGICAL_COMPLEMENT;
    unresolved = elsewhereFirst;
    scan(tree.getThenStatement(), null);
    unresolved = !elsewhereFirst;
    scan(tree.getElseStatement(), null);
    unresolved = !elsewhereFirst && Exits.leaves(tree.getThenStatement());
  }

  @Override
  public Void visitBlock(BlockTree block, Void unused) {
    boolean around = unresolved;
    super.visitBlock(block, unused);
    unresolved = around;
    return null;
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void unused) {
    VarSymbol asked =
        tree.getKind() == Tree.Kind.CONDITIONAL_AND
            ? AtHand.askedIfDone(tree.getLeftOperand())
            : null;
    scan(tree.getLeftOperand(), null);
    boolean added = atHand.add(asked);
    scan(tree.getRightOperand(), null);
    if (added) {
      atHand.remove(asked);
    }
    return null;
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
    return null;
  }

  private static String name(ExpressionTree call) {
    if (call instanceof NewClassTree creation) {
      String text = Symbols.text(creation.getIdentifier());
      return "new " + text.substring(text.lastIndexOf('.') + 1);
    }
    ExpressionTree receiver = Symbols.receiver(call);
    VarSymbol variable = receiver == null ? null : Symbols.variable(receiver);
    String method = Symbols.calledName(call);
    if (variable != null) {
      return variable.name + "." + method;
    }
    return receiver != null && Symbols.isTypeName(receiver)
        ? Symbols.name(Symbols.type(receiver), "") + "." + method
        : method;
  }
}
