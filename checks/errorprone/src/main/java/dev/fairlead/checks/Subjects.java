package dev.fairlead.checks;

import com.google.common.collect.Sets;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.times.TimeArguments;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.ParameterFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a source file has to do with at all: most files give most analyses nothing to look at. The
 * one pass that every file pays for.
 */
final class Subjects extends TreeScanner<Void, Void> {
  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Set<Tree> makers = Sets.newIdentityHashSet();
  private final List<MethodInvocationTree> repeatedCalls = new ArrayList<>();
  private Tree member;
  private int repetitions;
  private boolean forks;
  private boolean workers;
  private boolean configures;
  private boolean mustNotWait;
  private boolean times;

  private Subjects(Vocabulary vocabulary, Bodies bodies) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
  }

  static Subjects of(CompilationUnitTree unit, Vocabulary vocabulary, Bodies bodies) {
    Subjects subjects = new Subjects(vocabulary, bodies);
    subjects.scan(unit.getTypeDecls(), null);
    return subjects;
  }

  /**
   * The members of the file's classes in which something is made that may lack a bound, without
   * those of local and anonymous classes.
   */
  Set<Tree> makers() {
    return makers;
  }

  /** The calls of methods of this compilation that loops or functions may repeat. */
  List<MethodInvocationTree> repeatedCalls() {
    return repeatedCalls;
  }

  /** Whether any call starts concurrent work. */
  boolean forks() {
    return forks;
  }

  /** Whether any code is given to workers. */
  boolean workers() {
    return workers;
  }

  /** Whether any call configures its receiver. */
  boolean configures() {
    return configures;
  }

  /** Whether any code must not wait. */
  boolean mustNotWait() {
    return mustNotWait;
  }

  /** Whether any call or method is given a length of time. */
  boolean times() {
    return times;
  }

  @Override
  public Void visitClass(ClassTree type, Void unused) {
    if (member != null) {
      return scan(type.getMembers(), null);
    }
    for (Tree declared : type.getMembers()) {
      member = declared instanceof ClassTree ? null : declared;
      scan(declared, null);
      member = null;
    }
    return null;
  }

  @Override
  public Void visitMethod(MethodTree method, Void unused) {
    MethodSymbol declared = Symbols.declared(method);
    mustNotWait |= vocabulary.of(declared).nonBlocking();
    times |= TimeArguments.mayTakeTime(declared);
    return scan(method.getBody(), null);
  }

  @Override
  public Void visitVariable(VariableTree variable, Void unused) {
    return scan(variable.getInitializer(), null);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    MethodSymbol method = Symbols.called(call);
    MethodFacts facts = vocabulary.of(method);
    note(method, facts);
    if (repetitions > 0 && !facts.known() && method != null && bodies.of(method).isPresent()) {
      repeatedCalls.add(call);
    }
    String name = Symbols.calledName(call);
    workers |= name.equals("parallelStream") || name.equals("parallel");
    scan(call.getMethodSelect(), null);
    return scan(call.getArguments(), null);
  }

  @Override
  public Void visitNewClass(NewClassTree creation, Void unused) {
    MethodSymbol constructor = Symbols.called(creation);
    note(constructor, vocabulary.of(constructor));
    Type type = Symbols.type(creation);
    workers |= type == null || vocabulary.isWorker(type);
    noteMade(type);
    scan(creation.getEnclosingExpression(), null);
    scan(creation.getArguments(), null);
    return scan(creation.getClassBody(), null);
  }

  @Override
  public Void visitTypeCast(TypeCastTree cast, Void unused) {
    noteMade(Symbols.type(cast));
    return scan(cast.getExpression(), null);
  }

  private void note(MethodSymbol method, MethodFacts facts) {
    times |= facts.known() ? !facts.bounds().isEmpty() : TimeArguments.mayTakeTime(method);
    if (!facts.known()) {
      boolean mayMake =
          method != null
              && vocabulary.carriesBounds(method.getReturnType())
              && bodies.of(method).isPresent();
      if (mayMake) {
        makers.add(member);
      }
      return;
    }
    if (!facts.unbounded().isEmpty()) {
      makers.add(member);
    }
    forks |= facts.forks() != null && facts.forks() != Width.LIMITED;
    configures |= facts.configures();
    for (ParameterFacts parameter : facts.parameters()) {
      workers |= parameter.workers() != null;
      mustNotWait |= parameter.nonBlocking() || parameter.workers() != null;
    }
  }

  private void noteMade(Type type) {
    if (!vocabulary.of(type).unbounded().isEmpty()) {
      makers.add(member);
    }
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    mustNotWait |= vocabulary.ofFunction(Symbols.type(lambda)).nonBlocking();
    repetitions++;
    scan(lambda.getBody(), null);
    repetitions--;
    return null;
  }

  @Override
  public Void visitForLoop(ForLoopTree loop, Void unused) {
    repetitions++;
    super.visitForLoop(loop, null);
    repetitions--;
    return null;
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void unused) {
    repetitions++;
    super.visitEnhancedForLoop(loop, null);
    repetitions--;
    return null;
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree loop, Void unused) {
    repetitions++;
    super.visitWhileLoop(loop, null);
    repetitions--;
    return null;
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree loop, Void unused) {
    repetitions++;
    super.visitDoWhileLoop(loop, null);
    repetitions--;
    return null;
  }
}
