package dev.fairlead.checks.publication;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The calls of one source file that change the whole process while it runs.
 *
 * <p>The start of a program may do so, for nothing else runs yet: {@code main}, the initialiser of
 * its class, and what only they call. A method that says of itself, by a fact or by its name, that
 * it changes the process is reported where it is called; a default that yields to a value somebody
 * gave is none. Of several changes by methods of one class in one method of the program the first
 * counts.
 */
public final class ProcessWideScan {
  /** The changes in the file, in the order of the source. */
  public static final FileAnalysis<ImmutableList<ProcessWideChange>> CHANGES =
      file ->
          file.subjects().calls(MethodFacts::processWide)
              ? new ProcessWideScan(file.unit(), file.vocabulary(), file.origins()).changes()
              : ImmutableList.of();

  private static final NamePattern SAYS_SO =
      new NamePattern(
          "^(set|install|init|initialize|configure)(Default|System|Global|Jvm|JVM)"
              + "(SSL|Ssl|TLS|Tls|Trust|Key)");

  private record Place(Tree method, Symbol owner) {}

  private final Vocabulary vocabulary;
  private final Origins origins;
  private final SettingKeys keys;
  private final CallSites calls;

  private ProcessWideScan(CompilationUnitTree unit, Vocabulary vocabulary, Origins origins) {
    this.vocabulary = vocabulary;
    this.origins = origins;
    this.keys = new SettingKeys(unit, origins);
    this.calls = new CallSites(unit);
  }

  private ImmutableList<ProcessWideChange> changes() {
    ImmutableList.Builder<ProcessWideChange> found = ImmutableList.builder();
    Set<Place> reported = new HashSet<>();
    for (TreePath site : calls.all()) {
      MethodSymbol changer =
          site.getLeaf() instanceof MethodInvocationTree call ? changer(call) : null;
      if (changer == null) {
        continue;
      }
      for (ProcessWideChange change : changes(site, changer)) {
        Tree around = CallSites.around(change.path());
        if (!calls.runsOnlyFrom(around, ProcessWideScan::isStart)
            && !calls.runsOnlyFrom(around, this::saysSo)
            && !isDefault(change)
            && reported.add(new Place(around, changer.owner))) {
          found.add(change);
        }
      }
    }
    return found.build();
  }

  private static boolean isStart(Tree around) {
    return CallSites.isMain(around)
        || around instanceof ClassTree type
            && type.getMembers().stream().anyMatch(CallSites::isMain);
  }

  private boolean saysSo(Tree around) {
    return around instanceof MethodTree method
        && Symbols.declared(method) != null
        && (vocabulary.of(Symbols.declared(method)).processWide()
            || (Symbols.declared(method).flags() & Flags.PRIVATE) == 0
                && SAYS_SO.isIn(method.getName()));
  }

  /** Whether the setting is made only where a condition has asked whether there is one. */
  private static boolean isDefault(ProcessWideChange change) {
    for (TreePath at = change.path(); at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof IfTree choice && asksFor(change.key(), choice.getCondition())) {
        return true;
      }
    }
    return false;
  }

  private static boolean asksFor(String key, ExpressionTree condition) {
    boolean[] asks = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        asks[0] |=
            Symbols.calledName(call).equals("getProperty")
                && key.equals(Constants.text(call.getArguments().get(0)));
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(condition, null);
    return asks[0];
  }

  /** The method by which the call changes the process; null where it does not. */
  private MethodSymbol changer(MethodInvocationTree call) {
    MethodSymbol method = Symbols.called(call);
    MethodFacts facts = vocabulary.of(method);
    if (facts.processWide()) {
      return givesSettings(method, facts) ? null : method;
    }
    ExpressionTree receiver = Symbols.receiver(call);
    if (receiver == null || call.getArguments().isEmpty() || !changes(call)) {
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

  private List<ProcessWideChange> changes(TreePath site, MethodSymbol changer) {
    MethodInvocationTree call = (MethodInvocationTree) site.getLeaf();
    ImmutableList<String> wanted = vocabulary.of(changer).processWideKeys();
    if (wanted.isEmpty()) {
      return List.of(new ProcessWideChange(site, call, changer, ""));
    }
    ExpressionTree key = call.getArguments().get(0);
    Optional<String> match = keys.match(key, site, wanted);
    return match.isPresent()
        ? List.of(new ProcessWideChange(site, call, changer, match.get()))
        : throughHelper(site, key, changer, wanted);
  }

  /** The calls that give the key to the helper method around the change. */
  private List<ProcessWideChange> throughHelper(
      TreePath site, ExpressionTree key, MethodSymbol changer, ImmutableList<String> wanted) {
    VarSymbol parameter = Symbols.variable(key);
    if (parameter == null || !(CallSites.around(site) instanceof MethodTree helper)) {
      return List.of();
    }
    int index = helper.getParameters().stream().map(Symbols::variable).toList().indexOf(parameter);
    List<ProcessWideChange> found = new ArrayList<>();
    for (TreePath caller : calls.of(Symbols.declared(helper))) {
      if (caller.getLeaf() instanceof MethodInvocationTree call
          && index >= 0
          && index < call.getArguments().size()) {
        keys.match(call.getArguments().get(index), caller, wanted)
            .ifPresent(match -> found.add(new ProcessWideChange(caller, call, changer, match)));
      }
    }
    return found;
  }
}
