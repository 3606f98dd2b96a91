package dev.fairlead.checks.ownership;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.AssignmentScanner;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.ParameterFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * Whether a new connection lives on the means of another object: a client made from a client, or
 * given a pool, connection manager or transport that was there before. What an object in a field
 * opens by itself, or is lent for, is another connection; a method that is given such an object is
 * called to set something up.
 */
final class SharedMeans {
  private final Vocabulary vocabulary;
  private final Tree code;
  private final Set<VarSymbol> madeHere = new HashSet<>();

  private SharedMeans(Vocabulary vocabulary, Tree code) {
    this.vocabulary = vocabulary;
    this.code = code;
  }

  /** Whether the construction that ends in the call at {@code path} has such an object. */
  static boolean areIn(TreePath path, Vocabulary vocabulary) {
    SharedMeans means = new SharedMeans(vocabulary, CallSites.around(path));
    means.noteWhatIsMadeHere();
    return means.inChain((ExpressionTree) path.getLeaf());
  }

  private void noteWhatIsMadeHere() {
    new AssignmentScanner() {
      @Override
      protected void assigned(VarSymbol variable, ExpressionTree value) {
        if (opens(value)) {
          madeHere.add(variable);
        }
      }
    }.scan(code, null);
  }

  private boolean inChain(ExpressionTree chain) {
    ExpressionTree at = chain;
    while (true) {
      if (isGiven(at)) {
        return true;
      }
      ExpressionTree receiver = Symbols.receiver(at);
      if (receiver == null || Symbols.isTypeName(receiver)) {
        return false;
      }
      if (isShared(receiver)) {
        return at != chain || !opens(chain) || !isField(receiver);
      }
      VarSymbol variable = Symbols.variable(receiver);
      if (variable != null) {
        return variable.getKind() != ElementKind.LOCAL_VARIABLE || isBuiltWith(variable);
      }
      at = (ExpressionTree) Symbols.strip(receiver);
    }
  }

  private boolean isGiven(ExpressionTree call) {
    List<? extends ExpressionTree> arguments =
        call instanceof MethodInvocationTree invocation
            ? invocation.getArguments()
            : call instanceof NewClassTree creation ? creation.getArguments() : List.of();
    MethodFacts facts = vocabulary.of(Symbols.called(call));
    for (int i = 0; i < arguments.size(); i++) {
      if (isShared(arguments.get(i)) && !isLent(arguments.get(i), facts.parameter(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the object in a field is lent, so that the new connection has means of its own. */
  private static boolean isLent(ExpressionTree value, ParameterFacts parameter) {
    return parameter.borrows() && isField(value);
  }

  private static boolean isField(ExpressionTree value) {
    VarSymbol variable = Symbols.variable(value);
    return variable != null && Symbols.isField(variable);
  }

  private boolean isShared(ExpressionTree value) {
    return vocabulary.of(Symbols.type(value)).sharing() != null
        && !opens(value)
        && !madeHere.contains(Symbols.variable(value));
  }

  private boolean opens(ExpressionTree value) {
    return Symbols.strip(value) instanceof ExpressionTree made
        && vocabulary.of(Symbols.called(made)).opens();
  }

  /** Whether what the builder in the variable is made of, or set to, has such an object. */
  private boolean isBuiltWith(VarSymbol builder) {
    boolean[] shared = {false};
    new AssignmentScanner() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        shared[0] |= builder.equals(root(call)) && isGiven(call);
        return super.visitMethodInvocation(call, unused);
      }

      @Override
      protected void assigned(VarSymbol variable, ExpressionTree value) {
        if (builder.equals(variable)
            && !builder.equals(root(value))
            && Symbols.strip(value) instanceof ExpressionTree chain) {
          shared[0] |= inChain(chain);
        }
      }
    }.scan(code, null);
    return shared[0];
  }

  private static VarSymbol root(ExpressionTree call) {
    ExpressionTree at = call;
    while (Symbols.strip(at) instanceof MethodInvocationTree link
        && Symbols.receiver(link) != null) {
      at = Symbols.receiver(link);
    }
    return Symbols.variable(at);
  }
}
