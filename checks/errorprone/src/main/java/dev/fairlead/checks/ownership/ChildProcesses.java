package dev.fairlead.checks.ownership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
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
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TreePaths;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * The waits for child processes in one source file that nothing has drained.
 *
 * <p>Of a child that a local variable keeps, or a parameter. Whoever reads the output later takes
 * it to be in the pipe, so then it does not matter who started the child. Any use of the variable
 * before the wait that is not known to leave the output alone counts as seeing to it.
 */
public final class ChildProcesses extends TreePathScanner<Void, Void> {
  /** The waits of the file for child processes whose output nobody has taken. */
  public static final FileAnalysis<ImmutableList<UndrainedWait>> UNDRAINED =
      file ->
          file.subjects().calls(facts -> facts.blocking().contains(WaitsFor.PROCESS))
              ? of(file)
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

  private static final Set<ElementKind> KEPT =
      Sets.immutableEnumSet(ElementKind.LOCAL_VARIABLE, ElementKind.PARAMETER);

  private static final NamePattern OF_FEW_WORDS =
      new NamePattern(
          "(arch|chgrp|chmod|chown|date|domainname|hostid|hostname|id|kill|ln|logname|mkdir|nproc|pwd"
              + "|rmdir|sleep|sync|touch|tty|uname|whoami)(\\s[^|;&]*)?");

  private final SourceFile file;
  private final Vocabulary vocabulary;
  private final Origins origins;
  private final ImmutableList.Builder<UndrainedWait> found = ImmutableList.builder();

  private ChildProcesses(SourceFile file) {
    this.file = file;
    this.vocabulary = file.vocabulary();
    this.origins = file.origins();
  }

  private static ImmutableList<UndrainedWait> of(SourceFile file) {
    ChildProcesses scan = new ChildProcesses(file);
    scan.scan(file.unit(), null);
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
    TreePath around = around(getCurrentPath());
    Tree code = around.getLeaf();
    VarSymbol child = Symbols.variable(receiver);
    if (child != null && !KEPT.contains(child.getKind())) {
      return;
    }
    List<ExpressionTree> starts = origins.of(receiver);
    boolean isStarted = starts.size() == 1 && startsProcess(starts.get(0));
    ExpressionTree start = isStarted ? starts.get(0) : null;
    Tree starter =
        start == null ? null : TreePaths.contains(code, start) ? code : helperThatReturns(start);
    Output output = starter == null ? Output.UNKNOWN : output(start, starter);
    if (output == Output.REDIRECTED) {
      return;
    }
    ChildUses uses = ChildUses.around(wait, child, around, vocabulary);
    if (uses.seenTo()) {
      return;
    }
    boolean readLater = uses.readLater() || isReadByCaller(child, code);
    List<String> command = start == null ? List.of() : commandOf(start, code);
    boolean leftInPipe = starter == code && output == Output.PIPED && command.isEmpty();
    if (readLater && !writesLittle(command) || leftInPipe) {
      found.add(new UndrainedWait(wait, start, readLater));
    }
  }

  /** Whether the child is a parameter, and a caller in the file reads its output afterwards. */
  private boolean isReadByCaller(VarSymbol child, Tree code) {
    int index = code instanceof MethodTree method ? parameter(method, child) : -1;
    if (index >= 0) {
      for (SourceCall site : file.subjects().calls()) {
        if (site.method() == Symbols.declared((MethodTree) code)
            && site.tree() instanceof MethodInvocationTree call
            && index < call.getArguments().size()
            && isReadAfter(call, Symbols.variable(call.getArguments().get(index)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int parameter(MethodTree method, VarSymbol variable) {
    for (int i = 0; i < method.getParameters().size(); i++) {
      if (variable != null && variable.equals(Symbols.variable(method.getParameters().get(i)))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isReadAfter(MethodInvocationTree call, VarSymbol child) {
    if (child == null || !KEPT.contains(child.getKind())) {
      return false;
    }
    ChildUses uses = ChildUses.around(call, child, around(file.path(call)), vocabulary);
    return !uses.seenTo() && uses.readLater();
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

  private static TreePath around(TreePath path) {
    Tree code = CallSites.around(path);
    TreePath at = path;
    while (at.getLeaf() != code) {
      at = at.getParentPath();
    }
    return at;
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
            && TreePaths.contains(code, made.get(0))
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

  /** Whether the program's output never fills a pipe, whatever it is told. */
  private static boolean writesLittle(List<String> command) {
    if (command.isEmpty()) {
      return false;
    }
    String program = command.get(0).strip();
    return OF_FEW_WORDS.matches(program.substring(program.lastIndexOf('/') + 1));
  }

  /**
   * What of the command stands in the source, the program first: then its author knows how much it
   * writes.
   */
  private List<String> commandOf(ExpressionTree start, Tree code) {
    List<String> words = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      private int depth;

      @Override
      public Void visitLiteral(LiteralTree literal, Void unused) {
        add(literal);
        return null;
      }

      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        add(name);
        VarSymbol variable = Symbols.variable(name);
        if (variable != null) {
          origins.assigned(variable).forEach(this::scanOnce);
          scanOnce(Additions.to(variable, code));
        }
        return null;
      }

      private void add(Tree tree) {
        String word = Constants.text(tree);
        if (word != null) {
          words.add(word);
        }
      }

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
    return words;
  }
}
