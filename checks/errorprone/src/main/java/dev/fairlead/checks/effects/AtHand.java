package dev.fairlead.checks.effects;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What needs no waiting for at a place of the code: it is done, or was never away. */
final class AtHand {
  private static final NamePattern DONE =
      new NamePattern(
          "is(Done|Success|Successful|Completed?(Successfully|Normally|Exceptionally)?|Cancell?ed|Resolved)");

  private static final NamePattern CHECK =
      new NamePattern("(check|require|assert|verify|ensure|validate|isTrue|state)(\\p{Lu}\\w*)?");

  private final Vocabulary vocabulary;
  private final Set<VarSymbol> done = new HashSet<>();
  private final Set<VarSymbol> here = new HashSet<>();
  private final Set<VarSymbol> ofConnections = new HashSet<>();
  private final Set<VarSymbol> inDigits = new HashSet<>();

  AtHand(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The variable that a condition asks whether it is done, or null. */
  static VarSymbol askedIfDone(ExpressionTree condition) {
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

  /** The variable of which a call makes sure that it is done, or null. */
  static VarSymbol checkedToBeDone(ExpressionTree statement) {
    return Symbols.strip(statement) instanceof MethodInvocationTree check
            && CHECK.matches(Symbols.calledName(check))
            && !check.getArguments().isEmpty()
        ? askedIfDone(check.getArguments().get(0))
        : null;
  }

  /** The queue that a condition finds not to be empty, or null. */
  static VarSymbol askedIfFilled(ExpressionTree condition) {
    return Symbols.strip(condition) instanceof UnaryTree not
            && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT
            && Symbols.strip(not.getExpression()) instanceof MethodInvocationTree call
            && Symbols.calledName(call).equals("isEmpty")
            && Symbols.receiver(call) != null
        ? Symbols.variable(Symbols.receiver(call))
        : null;
  }

  /** From here on the variable, which may be null, has the value, which may be null too. */
  void assign(VarSymbol variable, ExpressionTree value) {
    if (variable == null || value == null) {
      return;
    }
    note(variable, here, isHere(value));
    note(variable, ofConnections, Immediate.isOfConnection(value));
    note(variable, inDigits, Immediate.isInDigits(value));
  }

  private static void note(VarSymbol variable, Set<VarSymbol> those, boolean isOne) {
    if (isOne) {
      those.add(variable);
    } else {
      those.remove(variable);
    }
  }

  /** From here on the variable, which may be null, is done; whether that is new. */
  boolean add(VarSymbol variable) {
    return variable != null && !here.contains(variable) && done.add(variable);
  }

  void remove(VarSymbol variable) {
    done.remove(variable);
  }

  /** Whether the call asks something for its result that has one, or reads what is here. */
  boolean serves(ExpressionTree call) {
    ExpressionTree receiver = Symbols.receiver(call);
    if (receiver != null && (isDone(receiver) || isHere(receiver))) {
      return true;
    }
    if (!(call instanceof MethodInvocationTree invocation) || invocation.getArguments().isEmpty()) {
      return false;
    }
    List<? extends ExpressionTree> arguments = invocation.getArguments();
    return isHere(arguments.get(0)) || arguments.size() == 1 && isDone(arguments.get(0));
  }

  /** Whether one of the arguments is the address of a connection, in digits. */
  boolean hasAddress(List<? extends ExpressionTree> arguments) {
    for (ExpressionTree argument : arguments) {
      if (Immediate.isInDigits(argument)
          || inDigits.contains(Symbols.variable(argument))
          || Symbols.strip(argument) instanceof MethodInvocationTree call
              && Immediate.isHostOf(call)
              && ofConnections.contains(Symbols.variable(Symbols.receiver(call)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDone(ExpressionTree tree) {
    return done.contains(Symbols.variable(tree));
  }

  private boolean isHere(ExpressionTree tree) {
    return here.contains(Symbols.variable(tree))
        || Immediate.isLocal(tree, vocabulary)
        || Immediate.isOwnAddress(tree, vocabulary);
  }
}
