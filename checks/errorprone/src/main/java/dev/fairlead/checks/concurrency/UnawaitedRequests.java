package dev.fairlead.checks.concurrency;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;

/**
 * Requests of which one is started whenever others call back, and whose results nobody looks at:
 * nothing can limit how many are under way, since nothing knows when one ends. What loops start is
 * left to {@link FanOuts}.
 */
public final class UnawaitedRequests {
  /** Those of the file, in the order of the source. */
  public static final FileAnalysis<ImmutableList<UnawaitedRequest>> ALL =
      file ->
          file.subjects().calls(facts -> facts.forks() == Width.UNLIMITED)
              ? of(file)
              : ImmutableList.of();

  private static final NamePattern ONCE =
      new NamePattern(
          "(main|start|init|open|run|stop|close|shutdown|shutDown|destroy|dispose)([A-Z0-9].*)?");

  private UnawaitedRequests() {}

  /**
   * A request.
   *
   * @param fork the call that starts it
   * @param method the method that starts one whenever it is called
   */
  public record UnawaitedRequest(Fork fork, MethodSymbol method) {}

  private static ImmutableList<UnawaitedRequest> of(SourceFile file) {
    ImmutableList.Builder<UnawaitedRequest> found = ImmutableList.builder();
    for (Fork fork : file.result(Forks.ALL)) {
      if (fork.facts().forks() == Width.UNLIMITED
          && !fork.facts().requires().isEmpty()
          && CallSites.around(fork.path()) instanceof MethodTree method
          && isCalledForEachOfSomething(method)
          && isDropped(fork.path(), method)
          && Repetition.around(fork.path(), file.vocabulary(), file.origins()).isEmpty()
          && !isLimited(fork.path(), method, file.vocabulary())) {
        found.add(new UnawaitedRequest(fork, Symbols.declared(method)));
      }
    }
    return found.build();
  }

  /** Whether the method implements what others call, with something that they have. */
  private static boolean isCalledForEachOfSomething(MethodTree method) {
    return Symbols.declared(method) != null
        && !method.getParameters().isEmpty()
        && !ONCE.matches(method.getName())
        && method.getModifiers().getAnnotations().stream()
            .map(annotation -> Symbols.type(annotation.getAnnotationType()))
            .anyMatch(type -> Symbols.name(type, "").equals("Override"));
  }

  private static boolean isLimited(TreePath path, MethodTree method, Vocabulary vocabulary) {
    for (TreePath at = path; at.getLeaf() != method; at = at.getParentPath()) {
      if (Limits.isLimited(at.getLeaf(), vocabulary)) {
        return true;
      }
    }
    return Limits.isLimited(method.getBody(), vocabulary);
  }

  /** Whether nothing takes the result, or only a variable that nobody reads. */
  private static boolean isDropped(TreePath path, MethodTree method) {
    Tree parent = path.getParentPath().getLeaf();
    return parent instanceof ExpressionStatementTree
        || parent instanceof VariableTree variable
            && !isRead(Symbols.variable(variable), method.getBody());
  }

  private static boolean isRead(VarSymbol variable, Tree code) {
    boolean[] read = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        read[0] |= variable == null || variable.equals(Symbols.variable(name));
        return null;
      }
    }.scan(code, null);
    return read[0];
  }
}
