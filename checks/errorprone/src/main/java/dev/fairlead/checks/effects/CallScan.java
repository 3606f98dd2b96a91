package dev.fairlead.checks.effects;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Exits;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.OwnCodeScanner;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
   * @param unresolved whether it is made only for an address that has not been looked up, or for
   *     callers that ask for it
   */
  record Call(ExpressionTree tree, MethodSymbol method, boolean onDone, boolean unresolved) {
    /** The name that the source gives it. */
    String name() {
      return tree instanceof MemberReferenceTree reference
          ? reference.getName().toString()
          : CallScan.name(tree);
    }
  }

  private static final NamePattern DONE =
      new NamePattern("is(Done|Success|Successful|Completed?(Successfully|Normally)?|Resolved)");

  private final Vocabulary vocabulary;
  private final List<Call> calls = new ArrayList<>();
  private final Set<VarSymbol> done = new HashSet<>();
  private final Set<VarSymbol> here = new HashSet<>();
  private boolean unresolved;
  private boolean literal;

  private CallScan(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
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
    MethodSymbol method = Symbols.called(call);
    MethodFacts facts = vocabulary.of(method);
    for (int i = 0; i < arguments.size(); i++) {
      ExpressionTree argument = arguments.get(i);
      if (!Symbols.isFunction(argument)) {
        scan(argument, null);
      } else if (facts.parameter(i).runsHere()) {
        runHere(argument);
      }
    }
    boolean done =
        isDone(call)
            || Immediate.isAddress(facts, arguments)
            || literal && Immediate.isLookUp(facts);
    calls.add(new Call(call, method, done, unresolved));
  }

  /** Whether the call asks something for its result that has one, or reads what is here. */
  private boolean isDone(ExpressionTree call) {
    ExpressionTree receiver = Symbols.receiver(call);
    if (receiver != null && (isDoneVariable(receiver) || isHere(receiver))) {
      return true;
    }
    if (!(call instanceof MethodInvocationTree invocation) || invocation.getArguments().isEmpty()) {
      return false;
    }
    ExpressionTree first = invocation.getArguments().get(0);
    return invocation.getArguments().size() == 1 && isDoneVariable(first)
        || here.contains(Symbols.variable(first))
        || isHere(first);
  }

  private boolean isDoneVariable(ExpressionTree tree) {
    VarSymbol variable = Symbols.variable(tree);
    return variable != null && done.contains(variable);
  }

  @Override
  public Void visitVariable(VariableTree variable, Void unused) {
    if (variable.getInitializer() != null && isHere(variable.getInitializer())) {
      done.add(Symbols.variable(variable));
      here.add(Symbols.variable(variable));
    }
    return super.visitVariable(variable, unused);
  }

  /** Whether the tree makes something that need not be fetched. */
  private boolean isHere(ExpressionTree tree) {
    return Immediate.isLocal(tree, vocabulary) || Immediate.isOwnAddress(tree, vocabulary);
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

  /** Whoever throws gives up: what the message asks for is no part of the work. */
  @Override
  public Void visitThrow(ThrowTree statement, Void unused) {
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
    if (Immediate.asksForLiteral(tree.getCondition()) && !literal) {
      scan(tree.getCondition(), null);
      literal = true;
      scan(tree.getThenStatement(), null);
      literal = false;
      scan(tree.getElseStatement(), null);
      return null;
    }
    VarSymbol asked = askedIfDone(tree.getCondition());
    if (asked == null || done.contains(asked)) {
      return super.visitIf(tree, unused);
    }
    scan(tree.getCondition(), null);
    boolean leavesUnlessDone =
        Symbols.strip(tree.getCondition()).getKind() == Tree.Kind.LOGICAL_COMPLEMENT
            && Exits.leaves(tree.getThenStatement());
    if (leavesUnlessDone) {
      scan(tree.getThenStatement(), null);
      scan(tree.getElseStatement(), null);
      done.add(asked);
      return null;
    }
    done.add(asked);
    scan(tree.getThenStatement(), null);
    done.remove(asked);
    scan(tree.getElseStatement(), null);
    return null;
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void unused) {
    VarSymbol asked =
        tree.getKind() == Tree.Kind.CONDITIONAL_AND ? askedIfDone(tree.getLeftOperand()) : null;
    scan(tree.getLeftOperand(), null);
    boolean added = asked != null && done.add(asked);
    scan(tree.getRightOperand(), null);
    if (added) {
      done.remove(asked);
    }
    return null;
  }

  private static VarSymbol askedIfDone(ExpressionTree condition) {
    VarSymbol[] asked = {null};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        ExpressionTree of =
            call.getArguments().size() == 1 ? call.getArguments().get(0) : Symbols.receiver(call);
        if (of != null && DONE.matches(Symbols.calledName(call))) {
          asked[0] = Symbols.variable(of);
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(condition, null);
    return asked[0];
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
