package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Follows connections, clients, requests and their builders to the calls that go through a phase.
 *
 * <p>Sees bounds set in any order, through chains, helper methods of the same compilation, lambdas
 * and the fields of the file. What leaves its sight is unknown, and unknown is not reported.
 */
public final class BoundsAnalysis {
  /** The phases that the file leaves without bound, in the order of the walk. */
  public static final FileAnalysis<ImmutableList<MissingBound>> MISSING = BoundsAnalysis::of;

  /** Bounds that one method sets are known to all others after the first walks. */
  private static final int WALKS = 3;

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final PropertyMaps maps;
  private final GivenBack given;

  /** An analysis of the compilation that {@code bodies} belongs to. */
  private BoundsAnalysis(Vocabulary vocabulary, Bodies bodies, PropertyMaps maps, GivenBack given) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
    this.maps = maps;
    this.given = given;
  }

  private static ImmutableList<MissingBound> of(SourceFile file) {
    BoundsAnalysis analysis =
        new BoundsAnalysis(
            file.vocabulary(),
            file.bodies(),
            new PropertyMaps(file.subjects().calls(PropertyMaps::areReadBy)),
            new GivenBack(file.vocabulary(), file.state().getTypes()));
    return ImmutableList.<MissingBound>builder()
        .addAll(analysis.missing(file.unit(), file.subjects().makers()))
        .addAll(CallsOnCopies.of(file))
        .build();
  }

  /**
   * The phases that one source file leaves without bound, in the order of the walk.
   *
   * @param makers the members of its classes in which something is made that may lack a bound
   */
  private ImmutableList<MissingBound> missing(CompilationUnitTree unit, Set<Tree> makers) {
    if (makers.isEmpty()) {
      return ImmutableList.of();
    }
    Set<Tree> calls = calls(unit);
    List<ClassTree> classes = classes(unit);
    FieldSummaries fields = new FieldSummaries();
    Ledger ledger = null;
    for (int i = 0; i < WALKS && (i == 0 || fields.holdObjects()); i++) {
      ledger = new Ledger(calls);
      BoundsWalk walk =
          new BoundsWalk(new CallEffects(vocabulary, bodies, maps, given, ledger), fields);
      MembersWorthWalking members = new MembersWorthWalking(makers, maps, fields);
      classes.forEach(type -> walk(type, members, walk));
    }
    return ledger.missing(method -> given.isUnseen(method, calls)).stream()
        .filter(missing -> !isChosen(missing, unit))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the call is made for a caller who asked for it, or where there is nothing to wait. */
  private static boolean isChosen(MissingBound missing, CompilationUnitTree unit) {
    if (missing.where() != missing.use()) {
      return false;
    }
    TreePath path = TreePath.getPath(unit, missing.use());
    if (isDelegation(path, missing.made())) {
      return true;
    }
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getParentPath() != null && at.getParentPath().getLeaf() instanceof IfTree choice) {
        Tree other =
            at.getLeaf() == choice.getThenStatement()
                ? choice.getElseStatement()
                : choice.getThenStatement();
        return callsTimed(other, Symbols.calledName(missing.made()));
      }
    }
    return false;
  }

  /** Whether a method only passes its own call on. */
  private static boolean isDelegation(TreePath path, ExpressionTree call) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree method) {
        String name = Symbols.calledName(call);
        return name.equals("super")
            || name.equals("this")
            || call instanceof MethodInvocationTree invocation
                && method.getName().contentEquals(Symbols.calledName(call))
                && method.getParameters().size() == invocation.getArguments().size();
      }
    }
    return false;
  }

  /** Whether the branch makes the call with a bound. */
  private static boolean callsTimed(Tree branch, String name) {
    boolean[] calls = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        calls[0] |= Symbols.calledName(call).equals(name) && call.getArguments().size() > 1;
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(branch, null);
    return calls[0];
  }

  private static void walk(ClassTree type, MembersWorthWalking members, BoundsWalk walk) {
    List<Tree> initializers = new ArrayList<>();
    List<MethodTree> constructors = new ArrayList<>();
    List<MethodTree> methods = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      if (!members.contains(member)) {
        continue;
      }
      if (member instanceof VariableTree || member instanceof BlockTree) {
        initializers.add(member);
      } else if (member instanceof MethodTree method && method.getBody() != null) {
        (method.getReturnType() == null ? constructors : methods).add(method);
      }
    }
    FlowState initialized = new FlowState();
    walk.enter(null, initializers, initialized);
    for (MethodTree constructor : constructors) {
      walk.enter(Symbols.declared(constructor), List.of(constructor.getBody()), initialized.copy());
    }
    for (MethodTree method : methods) {
      walk.enter(Symbols.declared(method), List.of(method.getBody()), new FlowState());
    }
  }

  /** The classes of the file that are members of a class or of none, outermost first. */
  private static List<ClassTree> classes(CompilationUnitTree unit) {
    List<ClassTree> classes = new ArrayList<>();
    for (Tree type : unit.getTypeDecls()) {
      addClasses(type, classes);
    }
    return classes;
  }

  private static void addClasses(Tree tree, List<ClassTree> classes) {
    if (tree instanceof ClassTree type) {
      classes.add(type);
      type.getMembers().forEach(member -> addClasses(member, classes));
    }
  }

  private static Set<Tree> calls(CompilationUnitTree unit) {
    Set<Tree> calls = Sets.newIdentityHashSet();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        calls.add(call);
        return super.visitMethodInvocation(call, unused);
      }

      @Override
      public Void visitNewClass(NewClassTree creation, Void unused) {
        calls.add(creation);
        return super.visitNewClass(creation, unused);
      }
    }.scan(unit, null);
    return calls;
  }
}
