package dev.fairlead.checks;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.names.Lookups;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import dev.fairlead.checks.waits.UnboundedWaits;

/** What a source file has to do with at all: most files give most analyses nothing to look at. */
final class Subjects extends TreeScanner<Void, Void> {
  private final Vocabulary vocabulary;
  private boolean repeats;
  private boolean forks;
  private boolean workers;
  private boolean configures;
  private boolean waits;
  private boolean asksNames;

  private Subjects(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static Subjects of(CompilationUnitTree unit, Vocabulary vocabulary) {
    Subjects subjects = new Subjects(vocabulary);
    subjects.scan(unit, null);
    return subjects;
  }

  /** Whether any code is repeated, by a loop or as a function. */
  boolean repeats() {
    return repeats;
  }

  /** Whether any call starts concurrent work. */
  boolean forks() {
    return forks;
  }

  /** Whether any code is given to workers. */
  boolean workers() {
    return workers;
  }

  /** Whether any call may ask a name server. */
  boolean asksNames() {
    return asksNames;
  }

  /** Whether any call may wait for another thread or process. */
  boolean waits() {
    return waits;
  }

  /** Whether any call configures its receiver. */
  boolean configures() {
    return configures;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    note(call);
    String name = Symbols.calledName(call);
    workers |= name.equals("parallelStream") || name.equals("parallel");
    return super.visitMethodInvocation(call, unused);
  }

  @Override
  public Void visitNewClass(NewClassTree creation, Void unused) {
    note(creation);
    Type type = Symbols.type(creation);
    workers |= type == null || vocabulary.isWorker(type);
    return super.visitNewClass(creation, unused);
  }

  private void note(ExpressionTree call) {
    MethodFacts facts = vocabulary.of(Symbols.called(call));
    waits |= UnboundedWaits.mayBe(call, facts);
    if (facts.known()) {
      asksNames |= Lookups.mayBe(facts);
      forks |= facts.forks() != null && facts.forks() != Width.LIMITED;
      configures |= facts.configures();
      workers |= facts.parameters().stream().anyMatch(parameter -> parameter.workers() != null);
    }
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    repeats = true;
    return super.visitLambdaExpression(lambda, unused);
  }

  @Override
  public Void visitForLoop(ForLoopTree loop, Void unused) {
    repeats = true;
    return super.visitForLoop(loop, unused);
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void unused) {
    repeats = true;
    return super.visitEnhancedForLoop(loop, unused);
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree loop, Void unused) {
    repeats = true;
    return super.visitWhileLoop(loop, unused);
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree loop, Void unused) {
    repeats = true;
    return super.visitDoWhileLoop(loop, unused);
  }
}
