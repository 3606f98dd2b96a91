package dev.fairlead.checks.escape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Times;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The calls of one source file that give code to workers, with the connections it reaches. */
final class HandOffs {
  private final SourceFile file;
  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final WorkerParameters workers;
  private final UnlockedUses uses;
  private final ImmutableList.Builder<HandOff> found = ImmutableList.builder();

  private HandOffs(SourceFile file, Set<VarSymbol> fields) {
    this.file = file;
    this.vocabulary = file.vocabulary();
    this.bodies = file.bodies();
    this.workers = new WorkerParameters(vocabulary, bodies);
    this.uses = new UnlockedUses(vocabulary, bodies, fields);
  }

  static ImmutableList<HandOff> of(SourceFile file, Set<VarSymbol> fields) {
    HandOffs handOffs = new HandOffs(file, fields);
    for (SourceCall call : file.subjects().calls()) {
      handOffs.addArguments(call);
      if (call.tree() instanceof NewClassTree creation && handOffs.isWorker(creation)) {
        handOffs.addWorker(creation);
      }
    }
    return handOffs.found.build();
  }

  private void addWorker(NewClassTree creation) {
    Set<VarSymbol> reaches = usedByTask(creation);
    addConfined(creation.getArguments(), reaches);
    if (creation.getClassBody() != null) {
      reaches.addAll(captured(creation.getClassBody()));
    }
    add(creation, reaches, false, false);
  }

  /** A class that cannot be seen is taken for what its name says. */
  private boolean isWorker(NewClassTree creation) {
    Type type = Symbols.type(creation);
    return type == null
        ? Symbols.text(creation.getIdentifier()).endsWith("Thread")
        : vocabulary.isTask(type);
  }

  private void addArguments(SourceCall site) {
    ExpressionTree call = site.tree();
    List<? extends ExpressionTree> arguments = site.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      boolean parallel = site.facts().parameter(i).runsHere() && isParallelStream(call);
      Times times = workersOf(site, arguments.get(i), i);
      if (times != null || parallel) {
        add(
            call,
            reached(arguments.get(i)),
            parallel || times == Times.CONCURRENTLY,
            isSingleThread(Symbols.receiver(call)));
      }
    }
  }

  private Times workersOf(SourceCall site, ExpressionTree argument, int index) {
    return Symbols.isFunction(argument)
        ? workers.workers(site.method(), index)
        : site.facts().parameter(index).workers();
  }

  private void add(ExpressionTree call, Set<VarSymbol> reaches, boolean concurrent, boolean one) {
    if (!reaches.isEmpty()) {
      found.add(new HandOff(file.path(call), call, ImmutableSet.copyOf(reaches), concurrent, one));
    }
  }

  private Set<VarSymbol> reached(ExpressionTree argument) {
    Tree task = Symbols.strip(argument);
    if (task instanceof NewClassTree creation && creation.getClassBody() == null) {
      Set<VarSymbol> reaches = usedByTask(creation);
      addConfined(creation.getArguments(), reaches);
      return reaches;
    }
    if (task instanceof MemberReferenceTree reference) {
      Set<VarSymbol> reaches = new HashSet<>();
      addConfined(reference.getQualifierExpression(), reaches);
      if (Symbols.text(reference.getQualifierExpression()).equals("this")) {
        reaches.addAll(uses.allOf(Symbols.called(reference)));
      }
      return reaches;
    }
    if (!Symbols.isFunction(task)) {
      return Set.of();
    }
    Set<VarSymbol> reaches = captured(task);
    reaches.addAll(uses.in(task));
    return reaches;
  }

  /** The fields of other objects that the run method of a class of this compilation uses. */
  private Set<VarSymbol> usedByTask(NewClassTree creation) {
    Set<VarSymbol> reaches = new HashSet<>();
    Type type = Symbols.type(creation);
    if (type != null && type.tsym instanceof ClassSymbol task && task.members() != null) {
      for (Symbol member : task.members().getSymbols()) {
        boolean starts = member.name.contentEquals("run") || member.name.contentEquals("call");
        if (starts && member instanceof MethodSymbol method && bodies.of(method).isPresent()) {
          reaches.addAll(uses.allOf(method));
        }
      }
      reaches.removeIf(field -> field.owner == task);
    }
    return reaches;
  }

  private void addConfined(List<? extends ExpressionTree> given, Set<VarSymbol> reaches) {
    for (ExpressionTree tree : given) {
      addConfined(tree, reaches);
    }
  }

  private void addConfined(ExpressionTree tree, Set<VarSymbol> reaches) {
    VarSymbol variable = Symbols.variable(tree);
    if (variable != null && vocabulary.of(variable.type).confined()) {
      reaches.add(variable);
    }
  }

  /** The variables of confined types that the function uses, declared outside it, under no lock. */
  private Set<VarSymbol> captured(Tree function) {
    Set<VarSymbol> own = new HashSet<>();
    Set<VarSymbol> used = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree variable, Void unused) {
        own.add(Symbols.variable(variable));
        return super.visitVariable(variable, unused);
      }

      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        addConfined(name, used);
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree select, Void unused) {
        addConfined(select, used);
        return super.visitMemberSelect(select, unused);
      }

      @Override
      public Void visitSynchronized(SynchronizedTree tree, Void unused) {
        return null;
      }
    }.scan(function, null);
    used.removeAll(own);
    return used;
  }

  private static boolean isParallelStream(ExpressionTree call) {
    for (ExpressionTree at = Symbols.receiver(call); at != null; at = Symbols.receiver(at)) {
      String name = Symbols.calledName(at);
      if (name.equals("parallelStream") || name.equals("parallel")) {
        return true;
      }
    }
    return false;
  }

  private boolean isSingleThread(ExpressionTree executor) {
    List<ExpressionTree> creations = executor == null ? List.of() : file.origins().of(executor);
    for (ExpressionTree made : creations) {
      if (!Symbols.calledName(made).startsWith("newSingleThread")) {
        return false;
      }
    }
    return !creations.isEmpty();
  }
}
