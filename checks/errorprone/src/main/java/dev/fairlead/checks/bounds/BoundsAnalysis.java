package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TreePaths;
import dev.fairlead.checks.configuration.Configuration;
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
  public static final FileAnalysis<ImmutableList<MissingBound>> MISSING = file -> of(file, false);

  /** Those, and in the strict profile also the phases that only it asks for. */
  public static final FileAnalysis<ImmutableList<MissingBound>> MISSING_IN_PROFILE =
      file -> file.configuration().strict() ? of(file, true) : file.result(MISSING);

  /** Bounds that one method sets are known to all others after the first walks. */
  private static final int WALKS = 3;

  private final SourceFile file;
  private final boolean strict;
  private final PropertyMaps maps;
  private final GivenBack given;

  private BoundsAnalysis(SourceFile file, boolean strict) {
    this.file = file;
    this.strict = strict;
    this.maps = new PropertyMaps(file.subjects().calls(PropertyMaps::areReadBy));
    this.given = new GivenBack(file);
  }

  private static ImmutableList<MissingBound> of(SourceFile file, boolean strict) {
    ImmutableList<MissingBound> onCopies = CallsOnCopies.of(file);
    if (file.subjects().makers().isEmpty()) {
      return asked(onCopies, file.configuration());
    }
    ImmutableList<MissingBound> walked = new BoundsAnalysis(file, strict).missing();
    return asked(
        onCopies.isEmpty()
            ? walked
            : ImmutableList.<MissingBound>builder().addAll(walked).addAll(onCopies).build(),
        file.configuration());
  }

  /** The phases that the file leaves without bound, in the order of the walk. */
  private ImmutableList<MissingBound> missing() {
    Set<Tree> calls = Sets.newIdentityHashSet();
    for (SourceCall call : file.subjects().calls()) {
      calls.add(call.tree());
    }
    List<ClassTree> classes = classes(file.unit());
    FieldSummaries fields = new FieldSummaries();
    MembersWorthWalking members = new MembersWorthWalking(file.subjects().makers(), maps, fields);
    TypeClaims claims = new TypeClaims(file.vocabulary());
    Ledger ledger = null;
    for (int i = 0; i < WALKS && (i == 0 || fields.haveNews()); i++) {
      ledger = new Ledger(calls);
      Exposure exposure = new Exposure(file.vocabulary(), given, ledger);
      CallEffects effects = new CallEffects(file, maps, fields, ledger, exposure, strict);
      BoundsWalk walk = new BoundsWalk(effects, claims, exposure, fields);
      for (ClassTree type : classes) {
        walk(type, members, walk);
      }
      walk.leaveFields();
    }
    ImmutableList.Builder<MissingBound> found = ImmutableList.builder();
    TimedStreams streams = new TimedStreams(file);
    LateBounds late = new LateBounds(file);
    for (MissingBound missing : ledger.missing(given)) {
      if (!isChosen(missing) && !streams.bound(missing) && !late.come(missing)) {
        found.add(missing);
      }
    }
    return found.build();
  }

  private static ImmutableList<MissingBound> asked(
      ImmutableList<MissingBound> missing, Configuration configuration) {
    return configuration.requiresSome()
        ? missing.stream()
            .flatMap(one -> one.only(configuration::requires).stream())
            .collect(ImmutableList.toImmutableList())
        : missing;
  }

  /** Whether the call is made for a caller who asked for it, or where there is nothing to wait. */
  private boolean isChosen(MissingBound missing) {
    boolean usedAtOnce = missing.where() == missing.use();
    TreePath path = file.path(missing.where());
    if (usedAtOnce
        && (isDelegation(path, missing.made())
            || isAsPromised(path, missing)
            || JoinedThread.runs(path)
            || isTimedElsewise(path, Symbols.calledName(missing.made())))) {
      return true;
    }
    return Conditions.say(
        path,
        (condition, holds) -> NoBoundAsked.by(condition, holds) || FileAsked.by(condition, holds));
  }

  /** Whether the other branch of a choice around the call makes it with a bound. */
  private static boolean isTimedElsewise(TreePath path, String name) {
    for (Tree other : TreePaths.otherBranches(path)) {
      if (callsTimed(other, name)) {
        return true;
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

  /**
   * Whether the code stands in a type whose supertype says that what it makes is unbounded: it is
   * for those who call the supertype's methods.
   */
  private boolean isAsPromised(TreePath path, MissingBound missing) {
    Type made = null;
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree method && Symbols.declared(method) != null) {
        made = Symbols.declared(method).getReturnType();
      }
      if (at.getLeaf() instanceof ClassTree type) {
        return made != null && promises(type, made, missing.phases());
      }
    }
    return false;
  }

  private boolean promises(ClassTree type, Type made, Set<Phase> unbounded) {
    for (Tree member : type.getMembers()) {
      MethodSymbol method =
          member instanceof MethodTree declaration ? Symbols.declared(declaration) : null;
      if (method != null
          && method.getReturnType().tsym == made.tsym
          && !method.isConstructor()
          && file.vocabulary().of(method).unbounded().containsAll(unbounded)) {
        return true;
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
      for (Tree member : type.getMembers()) {
        addClasses(member, classes);
      }
    }
  }
}
