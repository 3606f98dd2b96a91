package dev.fairlead.checks.escape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.AssignmentScanner;
import dev.fairlead.checks.code.CallScanner;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.OwnCodeScanner;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.escape.ShippedConnection.Kind;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.ParameterFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The connections that functions of one source file take, or try to take, to other processes.
 *
 * <p>A function is shipped where it is given to a parameter that serialises it, or where its class
 * overrides a method, or extends a type, that says so. A class that says itself how it is read back
 * is left alone, and so is a connection whose type can be serialised.
 */
public final class ShippedFunctions extends CallScanner {
  /** The connections of this process that functions of the file take to other processes. */
  public static final FileAnalysis<ImmutableList<ShippedConnection>> CONNECTIONS =
      file ->
          ships(file)
              ? of(file.unit(), file.vocabulary(), file.compilation().context())
              : ImmutableList.of();

  private static final ImmutableSet<String> WORKERS = ImmutableSet.of("RunsOnWorkers");

  private final Vocabulary vocabulary;
  private final Types types;
  private final Set<ShippedConnection> found = new LinkedHashSet<>();

  private static boolean ships(SourceFile file) {
    return file.subjects().calls(ShippedFunctions::ships) || declaresShipped(file);
  }

  private static boolean ships(MethodFacts facts) {
    for (ParameterFacts parameter : facts.parameters()) {
      if (parameter.serialized()) {
        return true;
      }
    }
    return false;
  }

  private static boolean declaresShipped(SourceFile file) {
    Vocabulary vocabulary = file.vocabulary();
    boolean mayDeclareMethods = false;
    for (ClassTree declaration : file.subjects().classes()) {
      Type type = Symbols.type(declaration);
      if (vocabulary.of(type).shipped()) {
        return true;
      }
      mayDeclareMethods |= vocabulary.maySayOfMethods(type, WORKERS);
    }
    return mayDeclareMethods
        && file.subjects().declaresMethod(method -> vocabulary.of(method).shipped());
  }

  private ShippedFunctions(Vocabulary vocabulary, Context context) {
    this.vocabulary = vocabulary;
    this.types = Types.instance(context);
  }

  /** The connections, in the order of the source. */
  static ImmutableList<ShippedConnection> of(
      CompilationUnitTree unit, Vocabulary vocabulary, Context context) {
    ShippedFunctions scan = new ShippedFunctions(vocabulary, context);
    scan.scan(unit, null);
    return ImmutableList.copyOf(scan.found);
  }

  @Override
  protected void called(ExpressionTree call, List<? extends ExpressionTree> arguments) {
    MethodFacts facts = vocabulary.of(Symbols.called(call));
    for (int i = 0; i < arguments.size(); i++) {
      if (facts.parameter(i).serialized()) {
        Tree function = Symbols.strip(arguments.get(i));
        if (function instanceof LambdaExpressionTree) {
          captured(function).forEach(c -> add(call, c, Kind.CAPTURED));
        } else if (function instanceof NewClassTree creation && creation.getClassBody() != null) {
          captured(creation.getClassBody()).forEach(c -> add(call, c, Kind.CAPTURED));
        }
      }
    }
  }

  private void add(Tree where, VarSymbol connection, Kind kind) {
    found.add(new ShippedConnection(where, connection, kind));
  }

  /** The local connections that the function uses and does not declare. */
  private Set<VarSymbol> captured(Tree function) {
    Set<VarSymbol> own = new HashSet<>();
    Set<VarSymbol> used = new LinkedHashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree variable, Void unused) {
        own.add(Symbols.variable(variable));
        return super.visitVariable(variable, unused);
      }

      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        VarSymbol variable = Symbols.variable(name);
        if (variable != null && !Symbols.isStatic(variable) && isBound(variable.type)) {
          used.add(variable);
        }
        return null;
      }
    }.scan(function, null);
    used.removeAll(own);
    return used;
  }

  /** Whether an object of the type is bound to its process. */
  private boolean isBound(Type type) {
    return vocabulary.of(type).sharing() != null
        && types.closure(type).stream()
            .noneMatch(up -> up.tsym.flatName().contentEquals("java.io.Serializable"));
  }

  @Override
  public Void visitClass(ClassTree type, Void unused) {
    if (isShipped(type) && !readsItself(type)) {
      Set<VarSymbol> openedThere = openedByMethods(type);
      for (Tree member : type.getMembers()) {
        if (member instanceof VariableTree field && field.getInitializer() != null) {
          opened(Symbols.variable(field), field.getInitializer(), field, openedThere);
        } else if (member instanceof MethodTree method && method.getReturnType() == null
            || member instanceof BlockTree) {
          assignments(member, openedThere);
        }
      }
    }
    return super.visitClass(type, unused);
  }

  private boolean isShipped(ClassTree type) {
    Type declared = Symbols.type(type);
    return declared != null
        && (vocabulary.of(declared).shipped()
            || type.getMembers().stream()
                .anyMatch(
                    member ->
                        member instanceof MethodTree method
                            && vocabulary.of(Symbols.declared(method)).shipped()));
  }

  private static boolean readsItself(ClassTree type) {
    return type.getMembers().stream()
        .anyMatch(
            member ->
                member instanceof MethodTree method
                    && (method.getName().contentEquals("readObject")
                        || method.getName().contentEquals("readResolve")
                        || method.getName().contentEquals("writeReplace")));
  }

  /** The fields that methods fill, so that they are open where the object arrives. */
  private static Set<VarSymbol> openedByMethods(ClassTree type) {
    Set<VarSymbol> fields = new HashSet<>();
    AssignmentScanner filled =
        new AssignmentScanner() {
          @Override
          protected void assigned(VarSymbol variable, ExpressionTree value) {
            if (Symbols.isField(variable) && !Constants.isNull(value)) {
              fields.add(variable);
            }
          }
        };
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method && method.getReturnType() != null) {
        filled.scan(method, null);
      }
    }
    return fields;
  }

  private void assignments(Tree code, Set<VarSymbol> openedThere) {
    new OwnCodeScanner<Void>() {
      @Override
      public Void visitAssignment(AssignmentTree assignment, Void unused) {
        opened(
            Symbols.variable(assignment.getVariable()),
            assignment.getExpression(),
            assignment,
            openedThere);
        return super.visitAssignment(assignment, unused);
      }
    }.scan(code, null);
  }

  private void opened(
      VarSymbol field, ExpressionTree value, Tree where, Set<VarSymbol> openedThere) {
    if (field == null || !Symbols.isField(field) || Constants.isNull(value)) {
      return;
    }
    if (!Symbols.isStatic(field)) {
      if (isBound(field.type) && !openedThere.contains(field)) {
        add(where, field, Kind.FIELD);
      }
    } else if (vocabulary.of(field.type).confined()) {
      add(where, field, Kind.STATIC_FIELD);
    }
  }
}
