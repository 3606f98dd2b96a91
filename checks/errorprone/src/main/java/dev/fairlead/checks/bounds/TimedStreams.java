package dev.fairlead.checks.bounds;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;

/**
 * Streams of a program's own that give up on a connection's: whoever reads through one has a bound
 * that the connection does not know of.
 */
final class TimedStreams {
  private static final NamePattern TIMED =
      new NamePattern("(\\w+\\.)*\\w*(Timeout|Timed|Deadline)\\w*(Stream|Reader)(<.*>)?");

  private final SourceFile file;

  TimedStreams(SourceFile file) {
    this.file = file;
  }

  /**
   * Whether the method around the use that lacks a bound reads through such a stream, made there or
   * in a method that it gives the connection's stream to.
   */
  boolean bound(MissingBound missing) {
    if (!missing.phases().contains(Phase.READ)
        || !(missing.use() instanceof MethodInvocationTree call)
        || !Symbols.calledName(call).equals("getInputStream")) {
      return false;
    }
    TreePath use = file.path(call);
    MethodTree around = use == null ? null : ASTHelpers.findEnclosingNode(use, MethodTree.class);
    return around != null && new Search(true).finds(around);
  }

  private final class Search extends TreeScanner<Void, Void> {
    private final boolean goesOn;
    private boolean found;

    Search(boolean goesOn) {
      this.goesOn = goesOn;
    }

    boolean finds(Tree code) {
      scan(code, null);
      return found;
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      return found ? null : super.scan(tree, null);
    }

    @Override
    public Void visitNewClass(NewClassTree creation, Void unused) {
      found |= TIMED.matches(creation.getIdentifier().toString());
      return super.visitNewClass(creation, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      MethodSymbol method = Symbols.called(call);
      if (goesOn && method != null && takesStream(call)) {
        file.bodies().of(method).ifPresent(body -> found |= new Search(false).finds(body));
      }
      return super.visitMethodInvocation(call, null);
    }

    private boolean takesStream(MethodInvocationTree call) {
      for (ExpressionTree argument : call.getArguments()) {
        Type type = Symbols.type(argument);
        if (type != null
            && type.tsym != null
            && type.tsym.name.toString().endsWith("InputStream")) {
          return true;
        }
      }
      return false;
    }
  }
}
