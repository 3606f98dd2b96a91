package dev.fairlead.checks.publication;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Exits;
import dev.fairlead.checks.code.LockedCode;
import dev.fairlead.checks.code.OwnCodeScanner;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.publication.Configurable.Source;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One piece of code from top to bottom, with the methods of the compilation that it calls, and what
 * it does to objects that are configured first and shared afterwards. The value of an expression is
 * such an object, or null. A loop is walked twice, so that what its end leaves meets its beginning.
 */
final class PublicationWalk extends OwnCodeScanner<Configurable> {
  private static final int DEEPEST_CALL = 3;
  private static final int MOST_CALLS = 60;

  private final SourceFile file;
  private final Vocabulary vocabulary;
  private final Set<MethodSymbol> within = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();
  private Holdings holdings = new Holdings();
  private Configurable returned;
  private int calls;
  private int locks;
  private boolean looping;
  private ExpressionTree entrance;
  private final List<Tree> bodies = new ArrayList<>();

  PublicationWalk(SourceFile file) {
    this.file = file;
    this.vocabulary = file.vocabulary();
  }

  /** The changes to objects, in the order of the walk. */
  List<Change> changes() {
    return changes;
  }

  /** Which variable holds what at the end. */
  Holdings holdings() {
    return holdings;
  }

  /** Whether the code, with the methods that it calls, keeps something in a field. */
  boolean keeps() {
    return bodies.stream().anyMatch(CallArguments::areKept);
  }

  /** Walks the body of a method as if it was called here and its result given away. */
  void enter(MethodTree method) {
    walk(method);
    use(returned);
  }

  private void walk(MethodTree method) {
    bodies.add(method.getBody());
    int held = LockedCode.isSynchronized(method) || LockedCode.takesLock(method) ? 1 : 0;
    locks += held;
    scan(method.getBody(), null);
    locks -= held;
  }

  private boolean isMutable(Type type) {
    return vocabulary.of(type).mutableUntilPublished();
  }

  @Override
  public Configurable visitIdentifier(IdentifierTree name, Void unused) {
    return named(name);
  }

  @Override
  public Configurable visitMemberSelect(MemberSelectTree select, Void unused) {
    boolean own = Symbols.text(select.getExpression()).equals("this");
    VarSymbol field = Symbols.variable(select);
    if (own || field != null && Symbols.isStatic(field)) {
      return named(select);
    }
    scan(select.getExpression(), null);
    return null;
  }

  private Configurable named(ExpressionTree name) {
    VarSymbol variable = Symbols.variable(name);
    if (variable == null || !isMutable(variable.type)) {
      return null;
    }
    Configurable object = holdings.of(variable);
    if (object == null) {
      boolean field = Symbols.isField(variable);
      object = new Configurable(field ? Source.FIELD : Source.UNKNOWN, variable);
      hold(variable, object);
    }
    return object;
  }

  private void hold(VarSymbol variable, Configurable object) {
    holdings.put(variable, object);
    object.heldBy(variable);
    if (Symbols.isField(variable)) {
      holdings.show(object, variable);
    }
  }

  @Override
  public Configurable visitVariable(VariableTree declaration, Void unused) {
    assigned(Symbols.variable(declaration), declaration.getInitializer());
    return null;
  }

  @Override
  public Configurable visitAssignment(AssignmentTree assignment, Void unused) {
    VarSymbol variable = Symbols.variable(assignment.getVariable());
    return assigned(variable, assignment.getExpression());
  }

  private Configurable assigned(VarSymbol variable, ExpressionTree value) {
    Configurable object = scan(value, null);
    if (variable != null && value != null && isMutable(variable.type)) {
      hold(variable, object != null ? object : new Configurable(Source.UNKNOWN, variable));
    }
    return object;
  }

  @Override
  public Configurable visitConditionalExpression(ConditionalExpressionTree choice, Void unused) {
    scan(choice.getCondition(), null);
    Configurable one = scan(choice.getTrueExpression(), null);
    Configurable other = scan(choice.getFalseExpression(), null);
    return Holdings.either(other, one);
  }

  @Override
  public Configurable visitIf(IfTree choice, Void unused) {
    scan(choice.getCondition(), null);
    Holdings before = holdings.copy();
    scan(choice.getThenStatement(), null);
    Holdings after = holdings;
    holdings = before;
    scan(choice.getElseStatement(), null);
    if (Exits.leaves(choice.getElseStatement())) {
      holdings = after;
    } else if (!Exits.leaves(choice.getThenStatement())) {
      holdings.join(after);
    }
    return null;
  }

  @Override
  public Configurable visitForLoop(ForLoopTree loop, Void unused) {
    scan(loop.getInitializer(), null);
    return twice(loop.getStatement());
  }

  @Override
  public Configurable visitEnhancedForLoop(EnhancedForLoopTree loop, Void unused) {
    scan(loop.getExpression(), null);
    return twice(loop.getStatement());
  }

  @Override
  public Configurable visitWhileLoop(WhileLoopTree loop, Void unused) {
    scan(loop.getCondition(), null);
    return twice(loop.getStatement());
  }

  @Override
  public Configurable visitDoWhileLoop(DoWhileLoopTree loop, Void unused) {
    return twice(loop.getStatement());
  }

  private Configurable twice(Tree body) {
    scan(body, null);
    if (!looping) {
      looping = true;
      scan(body, null);
      looping = false;
    }
    return null;
  }

  @Override
  public Configurable visitSynchronized(SynchronizedTree tree, Void unused) {
    scan(tree.getExpression(), null);
    locks++;
    scan(tree.getBlock(), null);
    locks--;
    return null;
  }

  @Override
  public Configurable visitReturn(ReturnTree tree, Void unused) {
    Configurable value = scan(tree.getExpression(), null);
    returned = value == null ? returned : value;
    return null;
  }

  @Override
  public Configurable visitNewClass(NewClassTree creation, Void unused) {
    List<Configurable> given = arguments(creation, creation.getArguments());
    Type type = Symbols.type(creation);
    effects(creation, null, given);
    return isMutable(type) && isNothing(given) ? new Configurable(Source.NEW, null) : null;
  }

  @Override
  public Configurable visitMethodInvocation(MethodInvocationTree call, Void unused) {
    ExpressionTree receiver = Symbols.receiver(call);
    Configurable object = scan(receiver, null);
    List<Configurable> given = arguments(call, call.getArguments());
    MethodSymbol method = Symbols.called(call);
    boolean configures = effects(call, object, given);
    if (object != null && configures) {
      return object;
    }
    MethodTree body = method == null ? null : file.bodies().of(method).orElse(null);
    if (body != null) {
      return isWorthEntering(receiver, method, given) ? entered(call, method, body, given) : null;
    }
    return isFactory(call, method) ? new Configurable(source(method), null) : null;
  }

  /** Whether the value comes straight from a factory of its own type. */
  private boolean isFactory(MethodInvocationTree call, MethodSymbol method) {
    Type made = Symbols.type(call);
    return method != null
        && Symbols.isStatic(method)
        && isMutable(made)
        && method.owner == made.tsym;
  }

  private Source source(MethodSymbol factory) {
    return vocabulary.of(factory).publishes() ? Source.EVERYBODYS : Source.NEW;
  }

  private List<Configurable> arguments(
      ExpressionTree call, List<? extends ExpressionTree> arguments) {
    MethodFacts facts = vocabulary.of(Symbols.called(call));
    List<Configurable> given = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Tree argument = Symbols.strip(arguments.get(i));
      if (argument instanceof LambdaExpressionTree lambda && facts.parameter(i).runsHere()) {
        scan(lambda.getBody(), null);
      }
      given.add(scan(arguments.get(i), null));
    }
    return given;
  }

  /** What the call does to its receiver and arguments; whether it configures the receiver. */
  private boolean effects(ExpressionTree call, Configurable receiver, List<Configurable> given) {
    MethodFacts facts = vocabulary.of(Symbols.called(call));
    boolean configures = facts.configures();
    if (receiver != null && configures) {
      configure(receiver, call);
    } else if (receiver != null && (facts.publishes() || !facts.blocking().isEmpty())) {
      use(receiver);
    }
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i) != null && facts.parameter(i).publishes()) {
        use(given.get(i));
      } else if (given.get(i) != null && facts.parameter(i).configures()) {
        configure(given.get(i), call);
      }
    }
    return configures;
  }

  private boolean isWorthEntering(
      ExpressionTree receiver, MethodSymbol method, List<Configurable> given) {
    boolean own = receiver == null || Symbols.text(receiver).equals("this");
    return (own || !isNothing(given) || Symbols.isStatic(method))
        && within.size() < DEEPEST_CALL
        && calls < MOST_CALLS;
  }

  private static boolean isNothing(List<Configurable> given) {
    for (Configurable object : given) {
      if (object != null) {
        return false;
      }
    }
    return true;
  }

  private Configurable entered(
      ExpressionTree call, MethodSymbol method, MethodTree body, List<Configurable> given) {
    if (!within.add(method)) {
      return null;
    }
    calls++;
    for (int i = 0; i < given.size() && i < body.getParameters().size(); i++) {
      if (given.get(i) != null) {
        hold(Symbols.variable(body.getParameters().get(i)), given.get(i));
      }
    }
    Configurable outer = returned;
    returned = null;
    ExpressionTree enteredFrom = entrance;
    if (entrance == null && !isInFile(method)) {
      entrance = call;
    }
    walk(body);
    entrance = enteredFrom;
    Configurable result = returned;
    returned = outer;
    within.remove(method);
    return result;
  }

  private boolean isInFile(MethodSymbol method) {
    return method.outermostClass().sourcefile == file.unit().getSourceFile();
  }

  private void configure(Configurable object, ExpressionTree call) {
    changes.add(
        new Change(
            call,
            entrance == null ? call : entrance,
            object,
            holdings.field(object),
            locks > 0,
            holdings.isConfigured(object),
            holdings.isUsed(object)));
    holdings.configure(object);
  }

  private void use(Configurable object) {
    if (object != null) {
      holdings.use(object);
      for (Change change : changes) {
        if (change.object() == object) {
          change.usedAfter();
        }
      }
    }
  }
}
