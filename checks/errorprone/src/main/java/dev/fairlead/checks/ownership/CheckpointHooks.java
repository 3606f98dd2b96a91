package dev.fairlead.checks.ownership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.code.AssignmentScanner;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The connections that the checkpoint hooks of one source file leave open: fields that the class
 * fills with a connection it opens, and that neither the hook nor a method of the compilation which
 * it calls so much as names.
 */
public final class CheckpointHooks extends TreeScanner<Void, Void> {
  private static final ImmutableSet<String> BEFORE_CHECKPOINT = ImmutableSet.of("BeforeCheckpoint");

  /** The connections that hooks of the file leave open before a checkpoint. */
  public static final FileAnalysis<ImmutableList<LiveConnection>> LIVE =
      file ->
          file.subjects().calls(MethodFacts::opens)
                  && file.subjects()
                      .declares(type -> file.vocabulary().maySayOfMethods(type, BEFORE_CHECKPOINT))
              ? of(file.unit(), file.vocabulary(), file.bodies())
              : ImmutableList.of();

  private static final int DEEPEST_CALL = 3;

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final ImmutableList.Builder<LiveConnection> found = ImmutableList.builder();

  private CheckpointHooks(Vocabulary vocabulary, Bodies bodies) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
  }

  /** The connections, in the order of the source. */
  public static ImmutableList<LiveConnection> of(
      CompilationUnitTree unit, Vocabulary vocabulary, Bodies bodies) {
    CheckpointHooks scan = new CheckpointHooks(vocabulary, bodies);
    scan.scan(unit, null);
    return scan.found.build();
  }

  @Override
  public Void visitClass(ClassTree type, Void unused) {
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method
          && method.getBody() != null
          && vocabulary.of(Symbols.declared(method)).beforeCheckpoint()) {
        Set<VarSymbol> named = new HashSet<>();
        collect(method, named, new HashSet<>(), DEEPEST_CALL);
        for (VarSymbol field : opened(type)) {
          if (!named.contains(field)) {
            found.add(new LiveConnection(method, field));
          }
        }
      }
    }
    return super.visitClass(type, unused);
  }

  /** The variables that the code names, by itself or through the methods that it calls. */
  private void collect(Tree code, Set<VarSymbol> named, Set<MethodSymbol> seen, int depth) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        if (tree instanceof ExpressionTree expression) {
          VarSymbol variable = Symbols.variable(expression);
          if (variable != null) {
            named.add(variable);
          }
          MethodSymbol called = Symbols.called(expression);
          if (called != null && depth > 0 && seen.add(called)) {
            bodies.of(called).ifPresent(body -> collect(body, named, seen, depth - 1));
          }
        }
        return super.scan(tree, unused);
      }
    }.scan(code, null);
  }

  /** The fields that the class fills with a connection which it opens. */
  private Set<VarSymbol> opened(ClassTree type) {
    Set<VarSymbol> opened = new LinkedHashSet<>();
    new AssignmentScanner() {
      @Override
      protected void assigned(VarSymbol variable, ExpressionTree value) {
        if (Symbols.isField(variable)
            && vocabulary.of(variable.type).sharing() != null
            && Symbols.strip(value) instanceof ExpressionTree made
            && vocabulary.of(Symbols.called(made)).opens()) {
          opened.add(variable);
        }
      }
    }.scan(type, null);
    return opened;
  }
}
