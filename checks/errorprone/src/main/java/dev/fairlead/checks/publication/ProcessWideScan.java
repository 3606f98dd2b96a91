package dev.fairlead.checks.publication;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The calls of one source file that change the whole process while it runs.
 *
 * <p>The start of a program may do so, for nothing else runs yet: {@code main}, the initialiser of
 * its class, and what only they call. A method that says of itself that it changes the process is
 * reported where it is called. Of several changes by one method of the library in one method of the
 * program the first counts.
 */
public final class ProcessWideScan extends TreePathScanner<Void, Void> {
  private record Site(TreePath path, MethodInvocationTree call) {}

  private record Place(Tree method, MethodSymbol called) {}

  private final Vocabulary vocabulary;
  private final Origins origins;
  private final SettingKeys keys;
  private final Map<MethodSymbol, List<Site>> calls = new HashMap<>();
  private final List<Site> all = new ArrayList<>();

  private ProcessWideScan(Vocabulary vocabulary, Origins origins) {
    this.vocabulary = vocabulary;
    this.origins = origins;
    this.keys = new SettingKeys(origins);
  }

  /** The changes in the order of the source. */
  public static ImmutableList<ProcessWideChange> of(
      CompilationUnitTree unit, Vocabulary vocabulary, Origins origins) {
    ProcessWideScan scan = new ProcessWideScan(vocabulary, origins);
    scan.scan(unit, null);
    return scan.changes();
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    MethodSymbol method = Symbols.called(call);
    if (method != null) {
      Site site = new Site(getCurrentPath(), call);
      calls.computeIfAbsent(method, key -> new ArrayList<>()).add(site);
      all.add(site);
    }
    return super.visitMethodInvocation(call, unused);
  }

  private ImmutableList<ProcessWideChange> changes() {
    ImmutableList.Builder<ProcessWideChange> found = ImmutableList.builder();
    Set<Place> reported = new HashSet<>();
    for (Site site : all) {
      MethodSymbol changer = changer(site);
      if (changer == null) {
        continue;
      }
      for (ProcessWideChange change : changes(site, changer)) {
        TreePath path = change.call() == site.call() ? site.path() : pathOf(change.call());
        Tree around = around(path);
        if (!isStart(around, new HashSet<>())
            && !saysSo(around)
            && reported.add(new Place(around, changer))) {
          found.add(change);
        }
      }
    }
    return found.build();
  }

  private TreePath pathOf(ExpressionTree call) {
    return all.stream().filter(site -> site.call() == call).findFirst().orElseThrow().path();
  }

  /** The method by which the call changes the process; null where it does not. */
  private MethodSymbol changer(Site site) {
    MethodSymbol method = Symbols.called(site.call());
    MethodFacts facts = vocabulary.of(method);
    if (facts.processWide()) {
      return givesSettings(method, facts) ? null : method;
    }
    ExpressionTree receiver = Symbols.receiver(site.call());
    if (receiver == null || site.call().getArguments().isEmpty() || !changes(site.call())) {
      return null;
    }
    return origins.of(receiver).stream()
        .map(Symbols::called)
        .filter(made -> givesSettings(made, vocabulary.of(made)))
        .findFirst()
        .orElse(null);
  }

  private static boolean givesSettings(MethodSymbol method, MethodFacts facts) {
    return facts.processWide()
        && !facts.processWideKeys().isEmpty()
        && method.type.getParameterTypes().isEmpty();
  }

  private static boolean changes(MethodInvocationTree call) {
    String name = Symbols.calledName(call);
    return name.startsWith("put") || name.startsWith("set") || name.equals("remove");
  }

  private List<ProcessWideChange> changes(Site site, MethodSymbol changer) {
    ImmutableList<String> wanted = vocabulary.of(changer).processWideKeys();
    if (wanted.isEmpty()) {
      return List.of(new ProcessWideChange(site.call(), changer, ""));
    }
    ExpressionTree key = site.call().getArguments().get(0);
    Optional<String> match = keys.match(key, site.path(), wanted);
    return match.isPresent()
        ? List.of(new ProcessWideChange(site.call(), changer, match.get()))
        : throughHelper(site, key, changer, wanted);
  }

  /** The calls that give the key to the helper method around the change. */
  private List<ProcessWideChange> throughHelper(
      Site site, ExpressionTree key, MethodSymbol changer, ImmutableList<String> wanted) {
    VarSymbol parameter = Symbols.variable(key);
    if (parameter == null
        || !(around(site.path()) instanceof MethodTree helper)
        || Symbols.declared(helper) == null) {
      return List.of();
    }
    int index = helper.getParameters().stream().map(Symbols::variable).toList().indexOf(parameter);
    List<ProcessWideChange> found = new ArrayList<>();
    for (Site caller : calls.getOrDefault(Symbols.declared(helper), List.of())) {
      if (index >= 0 && index < caller.call().getArguments().size()) {
        keys.match(caller.call().getArguments().get(index), caller.path(), wanted)
            .ifPresent(match -> found.add(new ProcessWideChange(caller.call(), changer, match)));
      }
    }
    return found;
  }

  /** The method, initialiser or class in which the code stands. */
  private static Tree around(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      boolean initialiser =
          tree instanceof BlockTree && at.getParentPath().getLeaf() instanceof ClassTree;
      if (tree instanceof MethodTree || tree instanceof ClassTree || initialiser) {
        return initialiser ? at.getParentPath().getLeaf() : tree;
      }
    }
    return path.getLeaf();
  }

  private boolean saysSo(Tree around) {
    return around instanceof MethodTree method
        && vocabulary.of(Symbols.declared(method)).processWide();
  }

  private boolean isStart(Tree around, Set<Tree> seen) {
    if (around instanceof ClassTree type) {
      return type.getMembers().stream().anyMatch(ProcessWideScan::isMain);
    }
    if (isMain(around)) {
      return true;
    }
    MethodSymbol method =
        around instanceof MethodTree declaration ? Symbols.declared(declaration) : null;
    List<Site> callers = calls.getOrDefault(method, List.of());
    return method != null
        && (method.flags() & Flags.PRIVATE) != 0
        && seen.add(around)
        && !callers.isEmpty()
        && callers.stream().allMatch(caller -> isStart(around(caller.path()), seen));
  }

  private static boolean isMain(Tree tree) {
    return tree instanceof MethodTree method
        && method.getName().contentEquals("main")
        && method.getParameters().size() <= 1
        && Symbols.declared(method) != null
        && Symbols.isStatic(Symbols.declared(method));
  }
}
