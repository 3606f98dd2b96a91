package dev.fairlead.checks.escape;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.Hint;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.Subjects;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.concurrency.Repetition;
import dev.fairlead.checks.escape.SharedConnection.Kind;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.ParameterFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds connections for one thread at a time that reach several.
 *
 * <p>Handing a connection over to one worker is fine. It is shared when the call that hands it over
 * is repeated and the connection is made outside the repetition, when the code runs on several
 * workers anyway, or when the code that started the worker goes on using the connection without
 * waiting for it. Uses under a lock do not count.
 */
public final class EscapeAnalysis {
  /** The shared connections of the file, in the order of the source. */
  public static final FileAnalysis<ImmutableList<SharedConnection>> SHARED =
      file -> {
        ImmutableList<SharedConnection> handedOver =
            handsOver(file) ? new EscapeAnalysis(file).shared(file) : ImmutableList.of();
        return ImmutableList.<SharedConnection>builder()
            .addAll(handedOver)
            .addAll(served(file, handedOver))
            .build();
      };

  private final Vocabulary vocabulary;
  private final Origins origins;
  private final Bodies bodies;

  private EscapeAnalysis(SourceFile file) {
    this.vocabulary = file.vocabulary();
    this.origins = file.origins();
    this.bodies = file.bodies();
  }

  /** Those in objects that a framework calls, other than the ones known already. */
  private static List<SharedConnection> served(SourceFile file, List<SharedConnection> known) {
    Map<VarSymbol, VariableTree> fields = ConfinedFields.of(file);
    if (fields.isEmpty()) {
      return List.of();
    }
    Set<VarSymbol> reported = new HashSet<>();
    for (SharedConnection shared : known) {
      reported.add(shared.connection());
    }
    List<SharedConnection> found = new ArrayList<>();
    for (SharedConnection served : ServedObjects.of(file, fields)) {
      if (!reported.contains(served.connection())) {
        found.add(served);
      }
    }
    return found;
  }

  private static boolean handsOver(SourceFile file) {
    Subjects subjects = file.subjects();
    boolean mayShare =
        subjects.givesFunctions()
            || !subjects.synchronizing().isEmpty()
            || subjects.calls(facts -> facts.blocking().contains(WaitsFor.LOCK));
    return subjects.calls(facts -> mayShare && facts.opens() || handsOver(facts))
        || subjects.callsUnknown(Hint.MAKES_PARALLEL)
        || subjects.makes(type -> type == null || file.vocabulary().isWorker(type));
  }

  private static boolean handsOver(MethodFacts facts) {
    if (facts.commonPool()) {
      return true;
    }
    for (ParameterFacts parameter : facts.parameters()) {
      if (parameter.workers() != null) {
        return true;
      }
    }
    return false;
  }

  private ImmutableList<SharedConnection> shared(SourceFile file) {
    ImmutableList.Builder<SharedConnection> found = ImmutableList.builder();
    Map<VarSymbol, VariableTree> fields = ConfinedFields.of(file);
    ImmutableList<HandOff> handOffs = HandOffs.of(file, fields.keySet());
    for (HandOff handOff : handOffs) {
      for (VarSymbol connection : handOff.reaches()) {
        kind(handOff, connection)
            .ifPresent(
                kind ->
                    found.add(
                        new SharedConnection(
                            where(handOff, connection, file), connection, kind, "")));
      }
    }
    if (!fields.isEmpty()) {
      found.addAll(TimedTasks.of(file, fields, handOffs));
      found.addAll(TwoTasks.of(file.unit(), vocabulary, bodies, fields.keySet()));
      found.addAll(HalfLocked.of(file.unit(), vocabulary, bodies, fields));
    }
    return found.build();
  }

  /** Where it is decided that there is one: mostly where workers are given it. */
  private static ExpressionTree where(HandOff handOff, VarSymbol connection, SourceFile file) {
    ExpressionTree given =
        Symbols.isField(connection) ? ConfinedFields.givenConfined(connection, file) : null;
    return given == null ? handOff.call() : given;
  }

  private Optional<Kind> kind(HandOff handOff, VarSymbol connection) {
    if (handOff.concurrent()
        || !handOff.oneThread()
            && !runsItself(handOff, connection)
            && isRepeated(handOff, connection)) {
      return Optional.of(Kind.AMONG_WORKERS);
    }
    return !Symbols.isField(connection) && isUsedAfter(handOff, connection)
        ? Optional.of(Kind.WITH_STARTER)
        : Optional.empty();
  }

  /** Whether the connection itself runs what it is given, one after the other: its consumers. */
  private static boolean runsItself(HandOff handOff, VarSymbol connection) {
    ExpressionTree receiver = Symbols.receiver(handOff.call());
    return receiver != null && connection.equals(Symbols.variable(receiver));
  }

  private boolean isRepeated(HandOff handOff, VarSymbol connection) {
    return Repetition.around(handOff.path(), vocabulary, origins).stream()
        .anyMatch(
            repetition -> !declares(repetition.tree(), connection) && !endsWithOne(handOff.path()));
  }

  private static boolean declares(Tree tree, VarSymbol variable) {
    boolean[] declares = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree declaration, Void unused) {
        declares[0] |= variable.equals(Symbols.variable(declaration));
        return super.visitVariable(declaration, unused);
      }
    }.scan(tree, null);
    return declares[0];
  }

  /** Whether the loop is left, or the worker waited for, before there is a second worker. */
  private boolean endsWithOne(TreePath handOff) {
    return following(handOff).stream()
        .anyMatch(statement -> statement instanceof ReturnTree || joins(statement));
  }

  private boolean joins(Tree tree) {
    boolean[] joins = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        joins[0] |= vocabulary.of(Symbols.called(call)).joins();
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(tree, null);
    return joins[0];
  }

  /** The statements that follow the one that contains {@code path} in its block. */
  private static List<StatementTree> following(TreePath path) {
    for (TreePath at = path; at.getParentPath() != null; at = at.getParentPath()) {
      if (at.getParentPath().getLeaf() instanceof BlockTree block) {
        List<StatementTree> statements = new ArrayList<>(block.getStatements());
        return statements.subList(statements.indexOf(at.getLeaf()) + 1, statements.size());
      }
    }
    return List.of();
  }

  private boolean isUsedAfter(HandOff handOff, VarSymbol connection) {
    if (joins(handOff.path().getParentPath().getLeaf())) {
      return false;
    }
    for (StatementTree statement : following(handOff.path())) {
      if (joins(statement)) {
        return false;
      }
      if (uses(statement, connection)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the code calls the connection, other than to close it. */
  private boolean uses(Tree code, VarSymbol connection) {
    boolean[] uses = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        ExpressionTree receiver = Symbols.receiver(call);
        if (receiver instanceof IdentifierTree
            && connection.equals(Symbols.variable(receiver))
            && !vocabulary.of(Symbols.called(call)).closes()
            && !Symbols.calledName(call).equals("close")) {
          uses[0] = true;
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(code, null);
    return uses[0];
  }
}
