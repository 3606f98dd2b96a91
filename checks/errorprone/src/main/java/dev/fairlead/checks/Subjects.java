package dev.fairlead.checks;

import com.google.common.collect.Sets;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCDoWhileLoop;
import com.sun.tools.javac.tree.JCTree.JCEnhancedForLoop;
import com.sun.tools.javac.tree.JCTree.JCForLoop;
import com.sun.tools.javac.tree.JCTree.JCInstanceOf;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCSynchronized;
import com.sun.tools.javac.tree.JCTree.JCTypeCast;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.JCTree.JCWhileLoop;
import com.sun.tools.javac.tree.TreeScanner;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.facts.KnownWaits;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a source file has to do with at all: most files give most analyses nothing to look at. The
 * one pass that every file pays for, and therefore a scanner of javac's own kind: it is the faster.
 */
public final class Subjects extends TreeScanner {
  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final KnownWaits waits;
  private final Hints hintsOf;
  private final Set<Tree> makers = Sets.newIdentityHashSet();
  private final List<MethodInvocationTree> repeatedCalls = new ArrayList<>();
  private final Set<MethodFacts> known = Sets.newIdentityHashSet();
  private final List<Type> made = new ArrayList<>();
  private final List<Type> types = new ArrayList<>();
  private final List<ClassTree> classes = new ArrayList<>();
  private final List<Tree> members = new ArrayList<>();
  private final List<MethodTree> methods = new ArrayList<>();
  private final Map<MethodTree, Tree> innerMethods = new IdentityHashMap<>();
  private final List<SourceCall> calls = new ArrayList<>();
  private final List<SourceCall> callsGivenTime = new ArrayList<>();
  private final List<Tree> loops = new ArrayList<>();
  private final List<Type> functions = new ArrayList<>();
  private final List<Tree> functionMembers = new ArrayList<>();
  private final Map<VarSymbol, ExpressionTree> functionsHeld = new HashMap<>();
  private final Set<Tree> synchronizing = Sets.newIdentityHashSet();
  private int hints;
  private boolean initializes;
  private boolean givesFunctions;
  private Tree member;
  private boolean memberInitializes;
  private Tree within;
  private int repetitions;

  private Subjects(Compilation compilation) {
    this.vocabulary = compilation.vocabulary();
    this.bodies = compilation.bodies();
    this.waits = compilation.shared(KnownWaits.SHARED);
    this.hintsOf = compilation.shared(Hints.SHARED);
  }

  static Subjects of(CompilationUnitTree unit, Compilation compilation) {
    Subjects subjects = new Subjects(compilation);
    for (Tree type : unit.getTypeDecls()) {
      subjects.scan((JCTree) type);
    }
    return subjects;
  }

  /**
   * The methods, fields and initialisers of the file's classes in the order of the source, without
   * those of local and anonymous classes, which are parts of the member around them.
   */
  public List<Tree> members() {
    return members;
  }

  /** The members in which something is made that may lack a bound. */
  public Set<Tree> makers() {
    return makers;
  }

  /** All calls of methods and constructors, in the order of the source, outer before inner. */
  public List<SourceCall> calls() {
    return calls;
  }

  /** Those of {@link #calls} that may be given a length of time, as far as the callee tells. */
  public List<SourceCall> callsGivenTime() {
    return callsGivenTime;
  }

  /** The classes that the file declares, in the order of the source, outer before inner. */
  public List<ClassTree> classes() {
    return classes;
  }

  /** The methods and constructors that the file declares, in the order of the source. */
  public List<MethodTree> methods() {
    return methods;
  }

  /** The methods of local and anonymous classes, with the member around each. */
  public Map<MethodTree, Tree> innerMethods() {
    return innerMethods;
  }

  /** The loops, in the order of the source, outer before inner, without those over collections. */
  public List<Tree> loops() {
    return loops;
  }

  /** Whether the file makes functions: lambdas, method references or anonymous classes. */
  public boolean givesFunctions() {
    return givesFunctions;
  }

  /** The variables that are declared with a function as their value, and that function. */
  public Map<VarSymbol, ExpressionTree> functionsHeld() {
    return functionsHeld;
  }

  /** The calls of methods of this compilation that loops or functions may repeat. */
  public List<MethodInvocationTree> repeatedCalls() {
    return repeatedCalls;
  }

  /** What is known of the methods and constructors that the file calls, each once. */
  public Set<MethodFacts> known() {
    return known;
  }

  /** Whether the file calls a method or constructor of which that is said. */
  public boolean calls(Predicate<MethodFacts> what) {
    for (MethodFacts facts : known) {
      if (what.test(facts)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the file calls a method of which nothing is known but that. */
  public boolean callsUnknown(Hint what) {
    return Hints.contain(hints, what);
  }

  /** Whether the file makes an object of such a type, a null one where javac could not tell it. */
  public boolean makes(Predicate<Type> what) {
    for (Type type : made) {
      if (what.test(type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the file declares a class of such a type. */
  public boolean declares(Predicate<Type> what) {
    for (Type type : types) {
      if (what.test(type)) {
        return true;
      }
    }
    return false;
  }

  /** The members whose code, or that of a method in it, holds a monitor. */
  public Set<Tree> synchronizing() {
    return synchronizing;
  }

  /** Whether a static initialiser calls what may wait, as far as the call alone tells. */
  public boolean initializes() {
    return initializes;
  }

  /** Whether the file has a lambda of such a type. */
  public boolean hasFunction(Predicate<Type> what) {
    for (Type function : functions) {
      if (what.test(function)) {
        return true;
      }
    }
    return false;
  }

  /** Adds to {@code found} the members that have a lambda of such a type. */
  public void addMembersWithFunction(Predicate<Type> what, Set<Tree> found) {
    for (int i = 0; i < functions.size(); i++) {
      if (!found.contains(functionMembers.get(i)) && what.test(functions.get(i))) {
        found.add(functionMembers.get(i));
      }
    }
  }

  /** Whether the file declares such a method. */
  public boolean declaresMethod(Predicate<MethodSymbol> what) {
    for (MethodTree method : methods) {
      if (Symbols.declared(method) != null && what.test(Symbols.declared(method))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void visitClassDef(JCClassDecl type) {
    types.add(Symbols.type(type));
    classes.add(type);
    Tree around = within;
    within = type;
    if (member != null) {
      scan(type.defs);
    } else {
      for (JCTree declared : type.defs) {
        if (!(declared instanceof ClassTree)) {
          member = declared;
          memberInitializes = isStaticInitializer(declared);
          members.add(declared);
        }
        scan(declared);
        member = null;
      }
    }
    within = around;
  }

  @Override
  public void visitMethodDef(JCMethodDecl method) {
    MethodSymbol symbol = method.sym;
    methods.add(method);
    if (method != member) {
      innerMethods.put(method, member);
    }
    if (symbol != null && (symbol.flags() & Flags.SYNCHRONIZED) != 0) {
      synchronizing.add(member);
    }
    Tree around = within;
    within = method;
    scan(method.body);
    within = around;
  }

  @Override
  public void visitVarDef(JCVariableDecl variable) {
    if (variable.init != null && Symbols.isFunction(variable.init)) {
      functionsHeld.put(variable.sym, variable.init);
    }
    scan(variable.init);
  }

  @Override
  public void visitApply(JCMethodInvocation call) {
    MethodSymbol method = Symbols.called(call);
    MethodFacts facts = vocabulary.of(method);
    note(call, method, facts);
    if (repetitions > 0 && !facts.known() && method != null && bodies.of(method).isPresent()) {
      repeatedCalls.add(call);
    }
    scan(call.meth);
    scan(call.args);
  }

  @Override
  public void visitNewClass(JCNewClass creation) {
    MethodSymbol constructor = Symbols.called(creation);
    note(creation, constructor, vocabulary.of(constructor));
    givesFunctions |= creation.def != null;
    Type type = Symbols.type(creation);
    made.add(type);
    noteMade(type);
    scan(creation.encl);
    scan(creation.args);
    scan(creation.def);
  }

  @Override
  public void visitTypeCast(JCTypeCast cast) {
    noteMade(Symbols.type(cast));
    scan(cast.expr);
  }

  @Override
  public void visitTypeTest(JCInstanceOf test) {
    if (test.getType() != null) {
      noteMade(Symbols.type(test.getType()));
    }
    scan(test.expr);
  }

  @Override
  public void visitReference(JCMemberReference reference) {
    givesFunctions = true;
    super.visitReference(reference);
  }

  private void note(ExpressionTree call, MethodSymbol method, MethodFacts facts) {
    SourceCall site = new SourceCall(call, method, facts, within, member);
    calls.add(site);
    initializes |=
        method != null
            && memberInitializes
            && (!facts.blocking().isEmpty()
                || bodies.of(method).isPresent()
                || !waits.of(method).isEmpty());
    if (facts.known()) {
      known.add(facts);
      callsGivenTime.add(site);
      if (!facts.unbounded().isEmpty()) {
        makers.add(member);
      }
    } else {
      noteUnknown(site);
    }
  }

  private void noteUnknown(SourceCall site) {
    MethodSymbol method = site.method();
    int given = method == null ? Hints.ofUnknown(site.tree()) : hintsOf.of(method);
    hints |= given;
    if (Hints.contain(given, Hint.TAKES_TIME)) {
      callsGivenTime.add(site);
    }
    if (Hints.contain(given, Hint.MAKES)) {
      makers.add(member);
    }
  }

  private static boolean isStaticInitializer(Tree member) {
    return member instanceof BlockTree block && block.isStatic()
        || member instanceof VariableTree field
            && Symbols.variable(field) != null
            && Symbols.isStatic(Symbols.variable(field));
  }

  private void noteMade(Type type) {
    if (!vocabulary.of(type).unbounded().isEmpty()) {
      makers.add(member);
    }
  }

  @Override
  public void visitLambda(JCLambda lambda) {
    functions.add(Symbols.type(lambda));
    functionMembers.add(member);
    givesFunctions = true;
    repetitions++;
    scan(lambda.body);
    repetitions--;
  }

  @Override
  public void visitSynchronized(JCSynchronized statement) {
    synchronizing.add(member);
    super.visitSynchronized(statement);
  }

  @Override
  public void visitForLoop(JCForLoop loop) {
    loops.add(loop);
    repetitions++;
    super.visitForLoop(loop);
    repetitions--;
  }

  @Override
  public void visitForeachLoop(JCEnhancedForLoop loop) {
    repetitions++;
    super.visitForeachLoop(loop);
    repetitions--;
  }

  @Override
  public void visitWhileLoop(JCWhileLoop loop) {
    loops.add(loop);
    repetitions++;
    super.visitWhileLoop(loop);
    repetitions--;
  }

  @Override
  public void visitDoLoop(JCDoWhileLoop loop) {
    loops.add(loop);
    repetitions++;
    super.visitDoLoop(loop);
    repetitions--;
  }
}
