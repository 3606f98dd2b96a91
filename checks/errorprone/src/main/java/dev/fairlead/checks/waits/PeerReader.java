package dev.fairlead.checks.waits;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;

/** A method that reads what a peer sends, as the loop of a thread that was made for it. */
final class PeerReader {
  private static final NamePattern READS = new NamePattern("(read|receive)([A-Z].*)?|nextLine");

  private PeerReader() {}

  /** Whether the method reads from a connection: by a call on it, or from a stream of it. */
  static boolean isOne(MethodTree method, Origins origins, Vocabulary vocabulary) {
    boolean[] reads = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        ExpressionTree source = Symbols.receiver(call);
        reads[0] |=
            READS.matches(Symbols.calledName(call))
                && source != null
                && (vocabulary.of(Symbols.called(call)).blocking().contains(WaitsFor.NETWORK)
                    || isOfConnection(source, origins, vocabulary));
        return reads[0] ? null : super.visitMethodInvocation(call, unused);
      }
    }.scan(method.getBody(), null);
    return reads[0];
  }

  private static boolean isOfConnection(
      ExpressionTree source, Origins origins, Vocabulary vocabulary) {
    VarSymbol variable = Symbols.variable(source);
    for (ExpressionTree made : origins.of(source)) {
      if (takesStream(made, vocabulary)) {
        return true;
      }
    }
    if (variable != null) {
      for (ExpressionTree made : origins.assigned(variable)) {
        if (takesStream(made, vocabulary)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the stream is made from one of a connection. */
  private static boolean takesStream(Tree made, Vocabulary vocabulary) {
    boolean[] takes = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        ExpressionTree connection = Symbols.receiver(call);
        takes[0] |=
            Symbols.calledName(call).equals("getInputStream")
                && connection != null
                && vocabulary.of(Symbols.type(connection)).sharing() != null;
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(made, null);
    return takes[0];
  }
}
