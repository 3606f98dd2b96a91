package dev.fairlead.checks.contexts;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.CallChain;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.TypeFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The fields in which a connection is kept, or a part of it such as a stream. */
final class KeptConnections {
  private final Vocabulary vocabulary;

  KeptConnections(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The fields of the code that keep the connection which the call opens. */
  Set<VarSymbol> in(Tree code, Tree opening) {
    Set<VarSymbol> kept = new HashSet<>();
    new TreeScanner<Void, Void>() {
      private final Set<VarSymbol> opened = new HashSet<>();
      private boolean mentions;

      @Override
      public Void scan(Tree tree, Void unused) {
        mentions |= tree != null && (tree == opening || opened.contains(Symbols.variable(tree)));
        return super.scan(tree, unused);
      }

      @Override
      public Void visitVariable(VariableTree variable, Void unused) {
        if (variable.getInitializer() != null && mentions(List.of(variable.getInitializer()))) {
          opened.add(Symbols.variable(variable));
        }
        return null;
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        ExpressionTree receiver = Symbols.receiver(call);
        VarSymbol used = receiver == null ? null : Symbols.variable(receiver);
        if (call == opening || mentions(call.getArguments())) {
          mentions = true;
          if (used != null) {
            opened.add(used);
            keep(used);
          }
        }
        return super.visitMethodInvocation(call, unused);
      }

      @Override
      public Void visitAssignment(AssignmentTree assignment, Void unused) {
        VarSymbol variable = Symbols.variable(assignment.getVariable());
        if (variable != null && mentions(List.of(assignment.getExpression()))) {
          opened.add(variable);
          keep(variable);
          if (Symbols.isField(variable) && isMadeBy(assignment.getExpression())) {
            kept.add(variable);
          }
        }
        return null;
      }

      private void keep(VarSymbol variable) {
        if (Symbols.isField(variable) && isOneConnection(variable)) {
          kept.add(variable);
        }
      }

      /** Whether the value is a part of a connection that is kept, such as a stream of it. */
      private boolean isMadeBy(ExpressionTree value) {
        return kept.contains(CallChain.of(value).variable());
      }

      private boolean mentions(List<? extends Tree> values) {
        boolean before = mentions;
        mentions = false;
        scan(values, null);
        boolean found = mentions;
        mentions = before;
        return found;
      }
    }.scan(code, null);
    return kept;
  }

  /** Whether the field holds one connection, rather than a client that opens many. */
  private boolean isOneConnection(VarSymbol field) {
    TypeFacts facts = vocabulary.of(field.type);
    return facts.confined() || facts.sharing() != null && !facts.expensive();
  }
}
