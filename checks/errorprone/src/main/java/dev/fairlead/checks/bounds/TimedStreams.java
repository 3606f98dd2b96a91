package dev.fairlead.checks.bounds;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;

/**
 * Streams that are read only as long as a program wants, with a bound of which the connection does
 * not know: through one of its own that gives up, or after asking, now and then, what there is.
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
   * in a method that it gives the connection's stream to, or keeps one that is read so.
   */
  boolean bound(MissingBound missing) {
    if (!missing.phases().contains(Phase.READ)
        || !(missing.use() instanceof MethodInvocationTree call)
        || !givesStream(call)) {
      return false;
    }
    TreePath use = file.path(call);
    MethodTree around = use == null ? null : ASTHelpers.findEnclosingNode(use, MethodTree.class);
    return around != null && (new Search(true).finds(around) || isPolled(keeper(use)));
  }

  /** Whether the call only gives the stream through which a connection is read. */
  static boolean givesStream(MethodInvocationTree call) {
    return Symbols.calledName(call).equals("getInputStream");
  }

  /** The variable that keeps what is made of the stream, or null. */
  static VarSymbol keeper(TreePath stream) {
    for (TreePath at = stream.getParentPath(); at != null; at = at.getParentPath()) {
      Tree user = at.getLeaf();
      if (user instanceof AssignmentTree assignment) {
        return Symbols.variable(assignment.getVariable());
      }
      if (!(user instanceof NewClassTree)) {
        return user instanceof VariableTree declared ? Symbols.variable(declared) : null;
      }
    }
    return null;
  }

  /** Whether a loop sleeps until the stream that the variable keeps has something to read. */
  private boolean isPolled(VarSymbol stream) {
    boolean[] polled = {false};
    if (stream != null) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitWhileLoop(WhileLoopTree loop, Void unused) {
          polled[0] |=
              calls(loop, "available", stream) && calls(loop.getStatement(), "sleep", null);
          return super.visitWhileLoop(loop, null);
        }
      }.scan(file.unit(), null);
    }
    return polled[0];
  }

  /** Whether the code calls a method of that name; null: on anything. */
  private static boolean calls(Tree code, String name, VarSymbol receiver) {
    boolean[] called = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        called[0] |=
            Symbols.calledName(call).equals(name)
                && (receiver == null || receiver.equals(Symbols.variable(Symbols.receiver(call))));
        return super.visitMethodInvocation(call, null);
      }
    }.scan(code, null);
    return called[0];
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
