package dev.fairlead.checks.waits;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Symbols;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The calls of one method before and behind one of them, in the order in which they are made. */
final class CallsAround {
  private final List<MethodInvocationTree> before = new ArrayList<>();
  private final List<MethodInvocationTree> behind = new ArrayList<>();
  private final Set<VarSymbol> ownThreads = new HashSet<>();
  private final Set<VarSymbol> handedOver = new HashSet<>();
  private boolean sharesTerminal;

  CallsAround(Tree wait, Tree method) {
    new TreeScanner<Void, Void>() {
      private boolean isBehind;

      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        super.visitMethodInvocation(call, null);
        sharesTerminal |= Symbols.calledName(call).equals("inheritIO");
        noteArguments(call.getArguments());
        if (call == wait) {
          isBehind = true;
        } else {
          (isBehind ? behind : before).add(call);
        }
        return null;
      }

      @Override
      public Void visitNewClass(NewClassTree creation, Void unused) {
        noteArguments(creation.getArguments());
        return super.visitNewClass(creation, null);
      }

      @Override
      public Void visitAssignment(AssignmentTree assignment, Void unused) {
        VarSymbol variable = Symbols.variable(assignment.getVariable());
        if (variable != null && Symbols.isField(variable)) {
          noteArguments(List.of(assignment.getExpression()));
        }
        return super.visitAssignment(assignment, null);
      }

      private void noteArguments(List<? extends ExpressionTree> arguments) {
        for (ExpressionTree argument : arguments) {
          VarSymbol variable = Symbols.variable(argument);
          if (!isBehind && variable != null) {
            handedOver.add(variable);
          }
        }
      }

      @Override
      public Void visitVariable(VariableTree variable, Void unused) {
        if (variable.getInitializer() instanceof MethodInvocationTree call
            && Symbols.calledName(call).equals("currentThread")) {
          ownThreads.add(Symbols.variable(variable));
        }
        return super.visitVariable(variable, null);
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree select, Void unused) {
        sharesTerminal |= select.getIdentifier().contentEquals("INHERIT");
        return super.visitMemberSelect(select, null);
      }
    }.scan(method, null);
  }

  /** Those that have been made when the wait begins. */
  List<MethodInvocationTree> before() {
    return before;
  }

  /** Those that follow the wait. */
  List<MethodInvocationTree> behind() {
    return behind;
  }

  /** The variables of the method that hold the thread which runs it. */
  Set<VarSymbol> ownThreads() {
    return ownThreads;
  }

  /** Whether the variable has been an argument, or kept in a field, when the wait begins. */
  boolean handsOver(VarSymbol variable) {
    return handedOver.contains(variable);
  }

  /** Whether a child process has the streams of this one. */
  boolean sharesTerminal() {
    return sharesTerminal;
  }
}
