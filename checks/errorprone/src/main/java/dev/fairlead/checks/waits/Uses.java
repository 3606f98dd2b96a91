package dev.fairlead.checks.waits;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a piece of code calls something on a variable, hands it over, or calls a method. */
final class Uses extends TreePathScanner<Void, Void> {
  /** Those of a file. */
  static final FileAnalysis<Uses> ALL = file -> in(new TreePath(file.unit()));

  private final ListMultimap<VarSymbol, TreePath> receivers = ArrayListMultimap.create();
  private final ListMultimap<VarSymbol, TreePath> arguments = ArrayListMultimap.create();
  private final ListMultimap<MethodSymbol, TreePath> calls = ArrayListMultimap.create();

  private final Map<VarSymbol, VarSymbol> collections = new HashMap<>();

  private static final Set<String> GOES_THROUGH =
      Set.of("values", "entrySet", "keySet", "forEach", "iterator", "removeIf", "stream");

  private static final NamePattern LATE =
      new NamePattern(
          "(?i)time_?out|timed_?out|expire|deadline|overdue|currentTimeMillis|nanoTime");

  private Uses() {}

  static Uses in(TreePath code) {
    Uses uses = new Uses();
    uses.scan(code, null);
    return uses;
  }

  /** The calls whose receiver the variable is, and references to its methods. */
  List<TreePath> on(VarSymbol variable) {
    return receivers.get(variable);
  }

  /** The calls that are given the variable. */
  List<TreePath> givenTo(VarSymbol variable) {
    return arguments.get(variable);
  }

  /** The calls of the method, and references to it. */
  List<TreePath> of(MethodSymbol method) {
    return calls.get(method);
  }

  /** What is put into the collection, by itself or under a key. */
  List<ExpressionTree> addedTo(VarSymbol collection) {
    List<ExpressionTree> added = new ArrayList<>();
    for (TreePath use : on(collection)) {
      if (use.getLeaf() instanceof MethodInvocationTree call && adds(call)) {
        added.add(call.getArguments().get(call.getArguments().size() - 1));
      }
    }
    return added;
  }

  private static boolean adds(MethodInvocationTree call) {
    int given = call.getArguments().size();
    return switch (Symbols.calledName(call)) {
      case "add" -> given == 1;
      case "put" -> given == 2;
      default -> false;
    };
  }

  /** The variable that the value of the expression is assigned to; null where there is none. */
  VarSymbol holderOf(TreePath expression) {
    Tree bare = Symbols.strip(expression.getLeaf());
    TreePath parent = expression.getParentPath();
    while (Symbols.strip(parent.getLeaf()) == bare) {
      parent = parent.getParentPath();
    }
    if (parent.getLeaf() instanceof VariableTree declaration) {
      return Symbols.variable(declaration);
    }
    return parent.getLeaf() instanceof AssignmentTree assignment
        ? Symbols.variable(assignment.getVariable())
        : null;
  }

  /** The call whose receiver the expression is; null where it is none. */
  TreePath calledOn(TreePath expression) {
    TreePath select = expression.getParentPath();
    return select.getLeaf() instanceof MemberSelectTree
            && select.getParentPath().getLeaf() instanceof MethodInvocationTree
        ? select.getParentPath()
        : null;
  }

  /** Whether code that goes through the whole collection looks at a clock or speaks of lateness. */
  boolean givesUp(VarSymbol collection) {
    for (TreePath use : receivers.get(collection)) {
      if (use.getLeaf() instanceof MethodInvocationTree call
          && GOES_THROUGH.contains(Symbols.calledName(call))
          && LATE.isIn(method(use).toString())) {
        return true;
      }
    }
    return false;
  }

  private static Tree method(TreePath use) {
    TreePath at = use;
    while (!(at.getLeaf() instanceof MethodTree) && at.getParentPath() != null) {
      at = at.getParentPath();
    }
    return at.getLeaf();
  }

  /** The collection that a loop takes the variable from. */
  Optional<VarSymbol> collectionOf(VarSymbol variable) {
    return Optional.ofNullable(collections.get(variable));
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void unused) {
    VarSymbol element = Symbols.variable(loop.getVariable());
    VarSymbol collection = Symbols.variable(collection(loop.getExpression()));
    if (element != null && collection != null) {
      collections.put(element, collection);
    }
    return super.visitEnhancedForLoop(loop, unused);
  }

  /** What the elements of a loop are kept in: of {@code map.values()}, the map. */
  private static ExpressionTree collection(ExpressionTree elements) {
    return elements instanceof MethodInvocationTree call
            && Symbols.calledName(call).equals("values")
            && Symbols.receiver(call) != null
        ? Symbols.receiver(call)
        : elements;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    receiver(Symbols.receiver(call));
    arguments(call.getArguments());
    called(call);
    return super.visitMethodInvocation(call, unused);
  }

  @Override
  public Void visitNewClass(NewClassTree creation, Void unused) {
    arguments(creation.getArguments());
    return super.visitNewClass(creation, unused);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
    receiver(reference.getQualifierExpression());
    called(reference);
    return super.visitMemberReference(reference, unused);
  }

  private void receiver(Tree tree) {
    VarSymbol variable = tree == null ? null : Symbols.variable(tree);
    if (variable != null) {
      receivers.put(variable, getCurrentPath());
    }
  }

  private void arguments(List<? extends ExpressionTree> given) {
    for (ExpressionTree argument : given) {
      VarSymbol variable = Symbols.variable(argument);
      if (variable != null) {
        arguments.put(variable, getCurrentPath());
      }
    }
  }

  /** Notes the call also where javac does not know the types of the method's parameters. */
  private void called(ExpressionTree call) {
    Tree name =
        call instanceof MethodInvocationTree invocation ? invocation.getMethodSelect() : call;
    if (TreeInfo.symbol((JCTree) name) instanceof MethodSymbol method) {
      calls.put(method, getCurrentPath());
    }
  }
}
