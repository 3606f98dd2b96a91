package dev.fairlead.checks.escape;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.CallScanner;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.escape.SharedConnection.Kind;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Methods that use a connection of their object without a lock, and that two tasks call: one given
 * to a worker, and another function given away elsewhere.
 */
final class TwoTasks extends CallScanner {
  private record Task(ExpressionTree call, boolean worker, Set<MethodSymbol> starts) {}

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final WorkerParameters workers;
  private final UnlockedUses uses;
  private final List<Task> tasks = new ArrayList<>();

  private TwoTasks(Vocabulary vocabulary, Bodies bodies, UnlockedUses uses) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
    this.uses = uses;
    this.workers = new WorkerParameters(vocabulary, bodies);
  }

  /** The methods, by the fields of {@code fields} that they use. */
  static ImmutableList<SharedConnection> of(
      CompilationUnitTree unit, Vocabulary vocabulary, Bodies bodies, Set<VarSymbol> fields) {
    TwoTasks scan = new TwoTasks(vocabulary, bodies, new UnlockedUses(vocabulary, bodies, fields));
    scan.scan(unit, null);
    return scan.shared();
  }

  @Override
  protected void called(ExpressionTree call, List<? extends ExpressionTree> arguments) {
    MethodSymbol method = Symbols.called(call);
    MethodFacts facts = vocabulary.of(method);
    for (int i = 0; i < arguments.size(); i++) {
      Tree function = Symbols.strip(arguments.get(i));
      if (Symbols.isFunction(function) && !facts.parameter(i).runsHere()) {
        tasks.add(new Task(call, workers.workers(method, i) != null, starts(function)));
      }
    }
  }

  /** The methods of this object that the function calls, under no lock. */
  private Set<MethodSymbol> starts(Tree function) {
    Set<MethodSymbol> found = new HashSet<>(uses.calledIn(function));
    if (function instanceof MemberReferenceTree reference) {
      found.add(Symbols.called(reference));
    }
    found.remove(null);
    return found;
  }

  private ImmutableList<SharedConnection> shared() {
    Map<MethodSymbol, SharedConnection> found = new LinkedHashMap<>();
    for (Task one : tasks) {
      for (Task other : tasks) {
        if (one.worker() && other != one) {
          for (MethodSymbol method : one.starts()) {
            if (other.starts().contains(method)) {
              note(method, found);
            }
          }
        }
      }
    }
    return ImmutableList.copyOf(found.values());
  }

  private void note(MethodSymbol method, Map<MethodSymbol, SharedConnection> found) {
    MethodTree body = bodies.of(method).orElse(null);
    if (body != null && !found.containsKey(method)) {
      VarSymbol field = uses.of(method);
      if (field != null) {
        found.put(
            method, new SharedConnection(body, field, Kind.BETWEEN_TASKS, method.name.toString()));
      }
    }
  }
}
