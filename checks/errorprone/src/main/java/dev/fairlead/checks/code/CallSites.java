package dev.fairlead.checks.code;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The calls and method references of one source file, and which of its code runs only once. */
public final class CallSites extends TreePathScanner<Void, Void> {
  private final Map<MethodSymbol, List<TreePath>> byMethod = new HashMap<>();
  private final List<TreePath> all = new ArrayList<>();

  private final CompilationUnitTree unit;
  private boolean scanned;

  /** The calls in {@code unit}, which is searched when the first is asked for. */
  public CallSites(CompilationUnitTree unit) {
    this.unit = unit;
  }

  private void scanOnce() {
    if (!scanned) {
      scanned = true;
      scan(unit, null);
    }
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    note(call);
    return super.visitMethodInvocation(call, unused);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
    note(reference);
    return super.visitMemberReference(reference, unused);
  }

  private void note(ExpressionTree call) {
    MethodSymbol method = Symbols.called(call);
    if (method != null) {
      byMethod.computeIfAbsent(method, called -> new ArrayList<>()).add(getCurrentPath());
      all.add(getCurrentPath());
    }
  }

  /** All of them, in the order of the source. */
  public List<TreePath> all() {
    scanOnce();
    return all;
  }

  /** The calls of one method. */
  public List<TreePath> of(MethodSymbol method) {
    scanOnce();
    return byMethod.getOrDefault(method, List.of());
  }

  /** The method in which the code stands; the class for an initialiser. */
  public static Tree around(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof BlockTree && at.getParentPath().getLeaf() instanceof ClassTree type) {
        return type;
      }
      if (tree instanceof MethodTree || tree instanceof ClassTree) {
        return tree;
      }
    }
    return path.getLeaf();
  }

  /**
   * Whether the method or class is accepted by {@code root}, or a private method that only such
   * code calls.
   */
  public boolean runsOnlyFrom(Tree around, Predicate<Tree> root) {
    return runsOnlyFrom(around, root, new HashSet<>());
  }

  private boolean runsOnlyFrom(Tree around, Predicate<Tree> root, Set<Tree> seen) {
    if (root.test(around)) {
      return true;
    }
    MethodSymbol method =
        around instanceof MethodTree declaration ? Symbols.declared(declaration) : null;
    if (method == null || (method.flags() & Flags.PRIVATE) == 0 || !seen.add(around)) {
      return false;
    }
    for (TreePath call : of(method)) {
      if (!runsOnlyFrom(around(call), root, seen)) {
        return false;
      }
    }
    return !of(method).isEmpty();
  }

  /** Whether the method is where a program starts. */
  public static boolean isMain(Tree tree) {
    return tree instanceof MethodTree method
        && method.getName().contentEquals("main")
        && method.getParameters().size() <= 1
        && Symbols.declared(method) != null
        && Symbols.isStatic(Symbols.declared(method));
  }
}
