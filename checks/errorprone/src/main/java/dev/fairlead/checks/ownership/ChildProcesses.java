package dev.fairlead.checks.ownership;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TreePaths;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;

/**
 * The waits for child processes in one source file that nothing has drained.
 *
 * <p>Of a child that the same method starts, or a helper that returns it as it is, and that a local
 * variable keeps. Whoever reads the output later takes it to be in the pipe. Any use of the
 * variable before the wait that is not known to leave the output alone counts as seeing to it.
 */
public final class ChildProcesses extends TreePathScanner<Void, Void> {
  /** The waits of the file for child processes whose output nobody has taken. */
  public static final FileAnalysis<ImmutableList<UndrainedWait>> UNDRAINED =
      file ->
          file.subjects().calls(facts -> facts.blocking().contains(WaitsFor.PROCESS))
              ? of(file.unit(), file.vocabulary(), file.origins())
              : ImmutableList.of();

  /** Where the output goes. */
  private enum Output {
    /** Into the pipe, until somebody reads it. */
    PIPED,

    /** Perhaps elsewhere: not all that makes the child can be seen. */
    UNKNOWN,

    /** Elsewhere. */
    REDIRECTED
  }

  private final Vocabulary vocabulary;
  private final Origins origins;
  private final ImmutableList.Builder<UndrainedWait> found = ImmutableList.builder();

  private ChildProcesses(Vocabulary vocabulary, Origins origins) {
    this.vocabulary = vocabulary;
    this.origins = origins;
  }

  /** The waits, in the order of the source. */
  public static ImmutableList<UndrainedWait> of(
      CompilationUnitTree unit, Vocabulary vocabulary, Origins origins) {
    ChildProcesses scan = new ChildProcesses(vocabulary, origins);
    scan.scan(unit, null);
    return scan.found.build();
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    ExpressionTree receiver = Symbols.receiver(call);
    if (receiver != null
        && vocabulary.of(Symbols.called(call)).blocking().contains(WaitsFor.PROCESS)) {
      wait(call, receiver);
    }
    return super.visitMethodInvocation(call, unused);
  }

  private void wait(MethodInvocationTree wait, ExpressionTree receiver) {
    Tree code = CallSites.around(getCurrentPath());
    VarSymbol child = Symbols.variable(receiver);
    List<ExpressionTree> starts = origins.of(receiver);
    if (child != null && child.getKind() != ElementKind.LOCAL_VARIABLE
        || starts.size() != 1
        || !startsProcess(starts.get(0))) {
      return;
    }
    ExpressionTree start = starts.get(0);
    Tree starter = isWithin(start, code) ? code : helperThatReturns(start);
    Output output = starter == null ? Output.REDIRECTED : output(start, starter);
    if (output == Output.REDIRECTED) {
      return;
    }
    Uses uses = new Uses(wait, child);
    uses.scan(pathOf(code), null);
    boolean leftInPipe =
        starter == code && output == Output.PIPED && !isKnownProgram(start, starter);
    if (!uses.before && (uses.drainedLater || leftInPipe)) {
      found.add(new UndrainedWait(wait, start, uses.drainedLater));
    }
  }

  /** The method of the file whose result the new child is as it was started; null for others. */
  private Tree helperThatReturns(ExpressionTree start) {
    TreePath path = TreePaths.of(getCurrentPath().getCompilationUnit(), start);
    return path != null && path.getParentPath().getLeaf() instanceof ReturnTree
        ? CallSites.around(path)
        : null;
  }

  /** Whether the call is the JDK's: a method of the program may have seen to the output. */
  private static boolean startsProcess(ExpressionTree start) {
    MethodSymbol method = Symbols.called(start);
    return method != null && method.owner.packge().getQualifiedName().contentEquals("java.lang");
  }

  private TreePath pathOf(Tree code) {
    TreePath path = getCurrentPath();
    while (path.getLeaf() != code) {
      path = path.getParentPath();
    }
    return path;
  }

  private static boolean isWithin(Tree part, Tree code) {
    boolean[] within = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        within[0] |= tree == part;
        return super.scan(tree, unused);
      }
    }.scan(code, null);
    return within[0];
  }

  /** What becomes of the output, as far as the code shows that makes the child. */
  private Output output(ExpressionTree start, Tree code) {
    ExpressionTree at = start;
    while (at instanceof MethodInvocationTree call) {
      if (vocabulary.of(Symbols.called(call)).drains()) {
        return Output.REDIRECTED;
      }
      ExpressionTree receiver = Symbols.receiver(call);
      if (receiver == null) {
        return Output.UNKNOWN;
      }
      VarSymbol builder = Symbols.variable(receiver);
      if (builder != null) {
        return ofBuilder(builder, origins.of(receiver), code);
      }
      if (Symbols.isTypeName(receiver)) {
        return Output.PIPED;
      }
      at = (ExpressionTree) Symbols.strip(receiver);
    }
    return at instanceof NewClassTree ? Output.PIPED : Output.UNKNOWN;
  }

  private Output ofBuilder(VarSymbol builder, List<ExpressionTree> made, Tree code) {
    if (isTouched(builder, code)) {
      return Output.REDIRECTED;
    }
    return builder.getKind() == ElementKind.LOCAL_VARIABLE
            && made.size() == 1
            && isWithin(made.get(0), code)
        ? output(made.get(0), code)
        : Output.UNKNOWN;
  }

  /** Whether the builder redirects the output, or is given away, which may come to the same. */
  private boolean isTouched(VarSymbol builder, Tree code) {
    boolean[] touched = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        ExpressionTree root = call;
        while (root instanceof MethodInvocationTree link && Symbols.receiver(link) != null) {
          touched[0] |= isRootedAt(link, builder) && vocabulary.of(Symbols.called(link)).drains();
          root = (ExpressionTree) Symbols.strip(Symbols.receiver(link));
        }
        touched[0] |=
            call.getArguments().stream().anyMatch(a -> builder.equals(Symbols.variable(a)));
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(code, null);
    return touched[0];
  }

  private static boolean isRootedAt(ExpressionTree call, VarSymbol variable) {
    ExpressionTree at = call;
    while (at instanceof MethodInvocationTree link && Symbols.receiver(link) != null) {
      at = (ExpressionTree) Symbols.strip(Symbols.receiver(link));
    }
    return variable.equals(Symbols.variable(at));
  }

  /** Whether the program stands in the source: then its author knows how much it writes. */
  private boolean isKnownProgram(ExpressionTree start, Tree code) {
    List<Tree> literals = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitLiteral(LiteralTree literal, Void unused) {
        if (Constants.text(literal) != null) {
          literals.add(literal);
        }
        return null;
      }

      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        if (Constants.text(name) != null) {
          literals.add(name);
        }
        VarSymbol variable = Symbols.variable(name);
        if (variable != null) {
          origins.assigned(variable).forEach(this::scanOnce);
          scanOnce(Additions.to(variable, code));
        }
        return null;
      }

      private int depth;

      private void scanOnce(Iterable<? extends Tree> values) {
        values.forEach(this::scanOnce);
      }

      private void scanOnce(Tree value) {
        if (depth < 3) {
          depth++;
          scan(value, null);
          depth--;
        }
      }
    }.scan(start, null);
    return !literals.isEmpty();
  }

  /** The uses of the child before and after the wait, in the order of the source. */
  private final class Uses extends TreePathScanner<Void, Void> {
    private final MethodInvocationTree wait;
    private final VarSymbol child;
    private boolean passed;
    private boolean before;
    private boolean drainedLater;

    Uses(MethodInvocationTree wait, VarSymbol child) {
      this.wait = wait;
      this.child = child;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      super.visitMethodInvocation(call, unused);
      passed |= call == wait;
      return null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, Void unused) {
      if (child != null && child.equals(Symbols.variable(name))) {
        MethodInvocationTree call = called();
        boolean drains = call == null || vocabulary.of(Symbols.called(call)).drains();
        before |= !passed && call != wait && drains && !isTarget(name);
        drainedLater |= passed && call != null && drains;
      }
      return null;
    }

    private boolean isTarget(IdentifierTree name) {
      return getCurrentPath().getParentPath().getLeaf() instanceof AssignmentTree assignment
          && assignment.getVariable() == name;
    }

    /** The call whose receiver the identifier is; null for any other use. */
    private MethodInvocationTree called() {
      TreePath up = getCurrentPath().getParentPath();
      return up.getParentPath().getLeaf() instanceof MethodInvocationTree call
              && call.getMethodSelect() == up.getLeaf()
          ? call
          : null;
    }
  }
}
