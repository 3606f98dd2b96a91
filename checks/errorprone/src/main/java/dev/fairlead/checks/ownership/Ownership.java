package dev.fairlead.checks.ownership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.Hint;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.AssignmentScanner;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.LifeCycle;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Returned;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.ownership.Creation.Lifetime;
import dev.fairlead.checks.vocabulary.Many;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * Who owns the expensive connections that a source file opens, and how often it opens one.
 *
 * <p>The value is followed from the call that makes it through variables, chains and methods of the
 * compilation. A use that cannot be understood counts as handing it over.
 */
public final class Ownership {
  /** The calls in the file that open an expensive connection, in the order of the source. */
  public static final FileAnalysis<ImmutableList<Creation>> CREATIONS =
      file ->
          file.subjects().calls(MethodFacts::opens) || file.subjects().callsUnknown(Hint.OPENS)
              ? new Ownership(file).creations(file)
              : ImmutableList.of();

  private static final NamePattern LASTING =
      new NamePattern("(run|start|init|open|connect|listen|subscribe|consume)(\\p{Lu}\\w*)?");

  private static final ImmutableSet<Fate> RETURNED =
      Sets.immutableEnumSet(Fate.USED, Fate.RETURNED);

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final CompilationUnitTree unit;

  private Ownership(SourceFile file) {
    this.vocabulary = file.vocabulary();
    this.bodies = file.bodies();
    this.unit = file.unit();
  }

  private ImmutableList<Creation> creations(SourceFile file) {
    ImmutableList.Builder<Creation> found = ImmutableList.builder();
    CallSites calls = null;
    OwnFields ownFields = new OwnFields(vocabulary, bodies);
    for (SourceCall site : file.subjects().calls()) {
      if (opensExpensive(site)) {
        TreePath path = file.path(site.tree());
        boolean shared = SharedMeans.areIn(path, vocabulary);
        if (!shared || isAskedForOne(site)) {
          calls = calls == null ? new CallSites(file.unit()) : calls;
          ImmutableSet<Fate> fates = new ValueFlow(vocabulary, bodies).fates(path);
          Lifetime lifetime =
              isFromConnection(site) && LifeCycle.isStep(CallSites.around(path))
                  ? Lifetime.INSTANCE
                  : lifetime(path, calls);
          Many many = lifetime == Lifetime.ONCE ? null : ownFields.many(path, fates);
          boolean unguarded =
              fates.contains(Fate.CLOSED) && UnguardedClose.follows(path, vocabulary);
          Creation creation = new Creation(path, site.tree(), lifetime, fates, unguarded, many);
          if (!shared || creation.isForgotten() && !lasts(CallSites.around(path))) {
            found.add(creation);
          }
        }
      }
    }
    return found.build();
  }

  private boolean opensExpensive(SourceCall site) {
    return vocabulary.of(Symbols.type(site.tree())).expensive()
        && (site.facts().opens() || !site.facts().known() && alwaysOpens(site.method()));
  }

  /**
   * Whether the call asks a factory that somebody else set up for a connection. The factory may
   * keep a pool, so only who never gives the connection back does harm.
   */
  private boolean isAskedForOne(SourceCall site) {
    ExpressionTree receiver = Symbols.receiver(site.tree());
    return site.facts().opens()
        && !site.facts().carries()
        && receiver != null
        && Symbols.variable(receiver) != null
        && !isFromConnection(site);
  }

  /** Whether the code begins what may go on when it has ended, as the name of its method says. */
  private static boolean lasts(Tree around) {
    return LifeCycle.isStep(around)
        || around instanceof MethodTree method && LASTING.matches(method.getName());
  }

  /**
   * Whether it is a method of the compilation, and what it returns is always one just opened, or
   * null.
   */
  private boolean alwaysOpens(MethodSymbol method) {
    MethodTree body = method == null ? null : bodies.of(method).orElse(null);
    if (body == null) {
      return false;
    }
    Set<ExpressionTree> returned = Returned.by(body);
    TreePath root = new TreePath(new TreePath(unit), body);
    boolean opens = false;
    for (ExpressionTree value : returned) {
      ExpressionTree bare = (ExpressionTree) Symbols.strip(value);
      if (bare.getKind() != Tree.Kind.NULL_LITERAL) {
        if (!isOpened(bare, root)) {
          return false;
        }
        opens = true;
      }
    }
    return opens;
  }

  /** Whether the value has just been opened, or is in a variable that holds nothing else. */
  private boolean isOpened(ExpressionTree value, TreePath method) {
    if (opensAlone(value, method)) {
      return true;
    }
    VarSymbol variable = Symbols.variable(value);
    if (variable == null || variable.getKind() != ElementKind.LOCAL_VARIABLE) {
      return false;
    }
    List<ExpressionTree> given = new ArrayList<>();
    new AssignmentScanner() {
      @Override
      protected void assigned(VarSymbol assigned, ExpressionTree its) {
        if (assigned == variable) {
          given.add((ExpressionTree) Symbols.strip(its));
        }
      }
    }.scan(method.getLeaf(), null);
    for (ExpressionTree one : given) {
      boolean alone =
          opensAlone(one, method)
              && RETURNED.containsAll(
                  new ValueFlow(vocabulary, bodies).fates(TreePath.getPath(method, one)));
      if (!alone) {
        return false;
      }
    }
    return !given.isEmpty();
  }

  private boolean opensAlone(ExpressionTree value, TreePath method) {
    return vocabulary.of(Symbols.called(value)).opens()
        && !SharedMeans.areIn(TreePath.getPath(method, value), vocabulary);
  }

  /** Whether a connection makes it, and so ends it at the latest when it ends itself. */
  private boolean isFromConnection(SourceCall site) {
    ExpressionTree receiver = Symbols.receiver(site.tree());
    return receiver != null && vocabulary.of(Symbols.type(receiver)).sharing() != null;
  }

  private static Lifetime lifetime(TreePath path, CallSites calls) {
    Tree around = CallSites.around(path);
    if (calls.runsOnlyFrom(around, CallSites::isMain)) {
      return Lifetime.ONCE;
    }
    if (calls.runsOnlyFrom(around, Ownership::makesObjects)) {
      return isInStaticInitialiser(path) ? Lifetime.ONCE : Lifetime.INSTANCE;
    }
    if (isInLoop(path)) {
      return Lifetime.ITERATION;
    }
    return isFirstUse(path) ? Lifetime.INSTANCE : Lifetime.CALL;
  }

  /** Whether the code runs only while a field is null, and gives it a value. */
  private static boolean isFirstUse(TreePath path) {
    Tree below = path.getLeaf();
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodTree || tree instanceof LambdaExpressionTree) {
        return false;
      }
      if (tree instanceof IfTree choice
          && choice.getThenStatement() == below
          && Symbols.strip(choice.getCondition()) instanceof BinaryTree comparison
          && comparison.getKind() == Tree.Kind.EQUAL_TO
          && comparison.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL) {
        VarSymbol tested = Symbols.variable(comparison.getLeftOperand());
        if (tested != null && Symbols.isField(tested) && isAssigned(tested, below)) {
          return true;
        }
      }
      below = tree;
    }
    return false;
  }

  private static boolean isAssigned(VarSymbol field, Tree code) {
    boolean[] found = {false};
    new AssignmentScanner() {
      @Override
      protected void assigned(VarSymbol assigned, ExpressionTree its) {
        found[0] |= assigned == field && its.getKind() != Tree.Kind.NULL_LITERAL;
      }
    }.scan(code, null);
    return found[0];
  }

  private static boolean makesObjects(Tree around) {
    return around instanceof ClassTree
        || around instanceof MethodTree method && method.getReturnType() == null
        || CallSites.isMain(around);
  }

  private static boolean isInStaticInitialiser(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof BlockTree block && block.isStatic()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInLoop(TreePath path) {
    Tree below = null;
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodTree || tree instanceof LambdaExpressionTree) {
        return false;
      }
      if (tree instanceof EnhancedForLoopTree loop && loop.getExpression() != below
          || tree instanceof ForLoopTree
          || tree instanceof WhileLoopTree
          || tree instanceof DoWhileLoopTree) {
        return true;
      }
      below = tree;
    }
    return false;
  }
}
