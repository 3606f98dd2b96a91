package dev.fairlead.checks.publication;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.publication.Mutation.Kind;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Follows objects that are configured first and shared afterwards, and finds the other order.
 *
 * <p>Within a method, in the order of the source: an object that a field holds before it is
 * configured, and one that is configured after it was used or although a field shared it already. A
 * constructor or initialiser may do as it likes, for nobody sees its object yet; so may code under
 * a lock, unless somebody reads the field without.
 */
public final class PublicationAnalysis {
  /** The mutations in the file, in the order of the source. */
  public static final FileAnalysis<ImmutableList<Mutation>> MUTATIONS =
      file ->
          file.subjects().calls(MethodFacts::configures)
              ? new PublicationAnalysis(file.vocabulary(), file.origins()).mutations(file.unit())
              : ImmutableList.of();

  private final Vocabulary vocabulary;
  private final Origins origins;

  /** The analysis of the file that {@code origins} belongs to. */
  public PublicationAnalysis(Vocabulary vocabulary, Origins origins) {
    this.vocabulary = vocabulary;
    this.origins = origins;
  }

  /** The mutations in one source file, in the order of the source. */
  public ImmutableList<Mutation> mutations(CompilationUnitTree unit) {
    Set<Mutation> found = new LinkedHashSet<>();
    Set<VarSymbol> readUnlocked = new HashSet<>();
    new UnlockedReads(readUnlocked).scan(unit, null);
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void unused) {
        if (method.getBody() != null) {
          boolean ownObject = method.getReturnType() == null;
          boolean locked = isSynchronized(method);
          new Body(ownObject, locked, readUnlocked, found).scan(method.getBody(), null);
        }
        return super.visitMethod(method, unused);
      }
    }.scan(unit, null);
    return ImmutableList.copyOf(found);
  }

  private static boolean isSynchronized(MethodTree method) {
    MethodSymbol symbol = Symbols.declared(method);
    return symbol != null && (symbol.flags() & Flags.SYNCHRONIZED) != 0;
  }

  private boolean isMutable(VarSymbol variable) {
    return variable != null && vocabulary.of(variable.type).mutableUntilPublished();
  }

  /** The fields of such types that a condition or result reads while no lock is held. */
  private final class UnlockedReads extends TreeScanner<Void, Void> {
    private final Set<VarSymbol> fields;
    private int locks;

    UnlockedReads(Set<VarSymbol> fields) {
      this.fields = fields;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      int lock = isSynchronized(method) ? 1 : 0;
      locks += lock;
      super.visitMethod(method, unused);
      locks -= lock;
      return null;
    }

    @Override
    public Void visitSynchronized(SynchronizedTree tree, Void unused) {
      scan(tree.getExpression(), null);
      locks++;
      scan(tree.getBlock(), null);
      locks--;
      return null;
    }

    @Override
    public Void visitIf(IfTree tree, Void unused) {
      if (locks == 0) {
        new TreeScanner<Void, Void>() {
          @Override
          public Void scan(Tree part, Void none) {
            VarSymbol variable = part instanceof ExpressionTree ? Symbols.variable(part) : null;
            if (isMutable(variable) && Symbols.isField(variable)) {
              fields.add(variable);
            }
            return super.scan(part, none);
          }
        }.scan(tree.getCondition(), null);
      }
      return super.visitIf(tree, unused);
    }
  }

  /** One method, from top to bottom. */
  private final class Body extends TreeScanner<Void, Void> {
    private final boolean ownObject;
    private final Set<VarSymbol> readUnlocked;
    private final Set<Mutation> found;
    private final Map<VarSymbol, VarSymbol> fieldOf = new HashMap<>();
    private final Set<VarSymbol> fresh = new HashSet<>();
    private final Set<VarSymbol> used = new HashSet<>();
    private final Set<VarSymbol> configured = new HashSet<>();
    private int locks;

    Body(boolean ownObject, boolean locked, Set<VarSymbol> readUnlocked, Set<Mutation> found) {
      this.ownObject = ownObject;
      this.locks = locked ? 1 : 0;
      this.readUnlocked = readUnlocked;
      this.found = found;
    }

    @Override
    public Void visitSynchronized(SynchronizedTree tree, Void unused) {
      scan(tree.getExpression(), null);
      locks++;
      scan(tree.getBlock(), null);
      locks--;
      return null;
    }

    @Override
    public Void visitVariable(VariableTree declaration, Void unused) {
      super.visitVariable(declaration, unused);
      assigned(Symbols.variable(declaration), declaration.getInitializer());
      return null;
    }

    @Override
    public Void visitAssignment(AssignmentTree assignment, Void unused) {
      super.visitAssignment(assignment, unused);
      assigned(Symbols.variable(assignment.getVariable()), assignment.getExpression());
      return null;
    }

    private void assigned(VarSymbol variable, ExpressionTree value) {
      if (!isMutable(variable) || value == null) {
        return;
      }
      used.remove(variable);
      configured.remove(variable);
      VarSymbol source = Symbols.variable(value);
      if (source != null) {
        if (Symbols.isField(variable)) {
          fieldOf.put(source, variable);
          if (fresh.contains(source)) {
            fresh.add(variable);
          }
        }
        if (configured.contains(source)) {
          configured.add(variable);
        }
      } else if (isUnconfigured(value)) {
        fresh.add(variable);
      } else {
        fresh.remove(variable);
      }
    }

    /** Whether the value comes straight from a factory of the library. */
    private boolean isUnconfigured(ExpressionTree value) {
      return Symbols.strip(value) instanceof MethodInvocationTree call
          && Symbols.called(call) != null
          && Symbols.isStatic(Symbols.called(call))
          && vocabulary.of(Symbols.type(call)).mutableUntilPublished()
          && origins.of(call).contains(call);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      super.visitMethodInvocation(call, unused);
      MethodFacts facts = vocabulary.of(Symbols.called(call));
      ExpressionTree receiver = Symbols.receiver(call);
      VarSymbol variable = receiver == null ? null : Symbols.variable(receiver);
      if (isMutable(variable)) {
        if (facts.configures()) {
          configured(variable, call);
        } else if (facts.publishes()) {
          used.add(variable);
        }
      }
      for (int i = 0; i < call.getArguments().size(); i++) {
        VarSymbol argument = Symbols.variable(call.getArguments().get(i));
        if (isMutable(argument) && facts.parameter(i).publishes()) {
          used.add(argument);
        }
      }
      return null;
    }

    private void configured(VarSymbol variable, MethodInvocationTree call) {
      VarSymbol field = Symbols.isField(variable) ? variable : fieldOf.get(variable);
      if (used.contains(variable)) {
        found.add(new Mutation(call, variable, Kind.CONFIGURED_AFTER_USE));
      } else if (field != null && vocabulary.publishes(field.type) && isSeenByOthers(field)) {
        boolean first = fresh.contains(variable) || fresh.contains(field);
        if (first && !configured.contains(variable)) {
          found.add(new Mutation(call, field, Kind.PUBLISHED_FIRST));
        } else if (!first && origins.assigned(field).size() > 0) {
          found.add(new Mutation(call, field, Kind.CONFIGURED_AGAIN));
        }
      }
      configured.add(variable);
    }

    private boolean isSeenByOthers(VarSymbol field) {
      boolean guarded = locks > 0 && !readUnlocked.contains(field);
      return !guarded && (!ownObject || Symbols.isStatic(field));
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
      return null;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      return null;
    }
  }
}
