package dev.fairlead.checks.ownership;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The private variables of one source file that hold a connection for each thread, where the file
 * opens such connections, and closes none that may come from them.
 */
public final class ThreadLocals extends TreeScanner<Void, Void> {
  /** The variables of the file with a connection for each thread that nothing closes. */
  public static final FileAnalysis<ImmutableList<VariableTree>> CONNECTIONS =
      file ->
          file.subjects().calls(MethodFacts::opens)
              ? of(file.unit(), file.vocabulary(), file.origins(), file.compilation().context())
              : ImmutableList.of();

  private static final String THREAD_LOCAL = "java.lang.ThreadLocal";

  private final Vocabulary vocabulary;
  private final Origins origins;
  private final Types types;
  private final Set<VarSymbol> put = new HashSet<>();
  private final List<VariableTree> holders = new ArrayList<>();
  private final Set<Type> opened = new HashSet<>();
  private final List<ExpressionTree> endings = new ArrayList<>();

  private ThreadLocals(Vocabulary vocabulary, Origins origins, Context context) {
    this.vocabulary = vocabulary;
    this.origins = origins;
    this.types = Types.instance(context);
  }

  /** The declarations, in the order of the source. */
  public static ImmutableList<VariableTree> of(
      CompilationUnitTree unit, Vocabulary vocabulary, Origins origins, Context context) {
    ThreadLocals scan = new ThreadLocals(vocabulary, origins, context);
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree declaration) {
        scan.collect(declaration);
      }
    }
    if (scan.holders.isEmpty()) {
      return ImmutableList.of();
    }
    scan.scan(unit, null);
    return scan.holders.stream()
        .filter(holder -> scan.isAmong(content(holder), scan.opened))
        .filter(holder -> !scan.isAmong(content(holder), scan.closed()))
        .collect(ImmutableList.toImmutableList());
  }

  /** What the variable holds for each thread; null where it is no such variable. */
  public static Type content(VariableTree variable) {
    Type type = Symbols.type(variable.getType());
    return type != null
            && type.tsym.flatName().contentEquals(THREAD_LOCAL)
            && type.getTypeArguments().size() == 1
        ? type.getTypeArguments().get(0)
        : null;
  }

  private void collect(ClassTree type) {
    for (Tree member : type.getMembers()) {
      if (member instanceof ClassTree nested) {
        collect(nested);
      } else if (member instanceof VariableTree field) {
        VarSymbol symbol = Symbols.variable(field);
        Type content = content(field);
        if (symbol != null
            && content != null
            && (symbol.flags() & Flags.PRIVATE) != 0
            && vocabulary.of(content).sharing() != null
            && isCloseable(content)) {
          holders.add(field);
        }
      }
    }
  }

  private boolean isCloseable(Type type) {
    return types.closure(type).stream()
        .anyMatch(up -> up.tsym.flatName().contentEquals("java.lang.AutoCloseable"));
  }

  private Set<Type> closed() {
    return endings.stream().filter(this::mayBeKept).map(Symbols::type).collect(Collectors.toSet());
  }

  private boolean isAmong(Type type, Set<Type> others) {
    return others.stream()
        .anyMatch(
            other -> vocabulary.isSubclass(other, type) || vocabulary.isSubclass(type, other));
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    note(call);
    ExpressionTree receiver = Symbols.receiver(call);
    boolean closes = Symbols.calledName(call).startsWith("close");
    if (receiver != null && (closes || vocabulary.of(Symbols.called(call)).closes())) {
      closed(receiver);
    }
    for (ExpressionTree argument : call.getArguments()) {
      if (closes) {
        closed(argument);
      }
      if (Symbols.calledName(call).equals("set")) {
        put.add(Symbols.variable(argument));
      }
    }
    return super.visitMethodInvocation(call, unused);
  }

  private void closed(ExpressionTree connection) {
    if (Symbols.type(connection) != null) {
      endings.add(connection);
    }
  }

  /** Whether what is closed may come out of a variable, rather than be opened beside its end. */
  private boolean mayBeKept(ExpressionTree connection) {
    List<ExpressionTree> made = origins.of(connection);
    VarSymbol variable = Symbols.variable(connection);
    return made.isEmpty()
        || variable != null && put.contains(variable)
        || !made.stream().allMatch(call -> vocabulary.of(Symbols.called(call)).opens());
  }

  @Override
  public Void visitNewClass(NewClassTree creation, Void unused) {
    note(creation);
    return super.visitNewClass(creation, unused);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
    note(reference);
    if (reference.getName().toString().startsWith("close")) {
      closed(reference.getQualifierExpression());
    }
    return super.visitMemberReference(reference, unused);
  }

  @Override
  public Void visitTry(TryTree tree, Void unused) {
    for (Tree resource : tree.getResources()) {
      if (resource instanceof VariableTree variable && variable.getInitializer() != null) {
        closed(variable.getInitializer());
      } else if (resource instanceof ExpressionTree expression) {
        closed(expression);
      }
    }
    return super.visitTry(tree, unused);
  }

  private void note(ExpressionTree call) {
    if (vocabulary.of(Symbols.called(call)).opens()) {
      Type made =
          call instanceof MemberReferenceTree
              ? Symbols.called(call).isConstructor()
                  ? Symbols.called(call).owner.type
                  : Symbols.called(call).getReturnType()
              : Symbols.type(call);
      if (made != null) {
        opened.add(made);
      }
    }
  }
}
