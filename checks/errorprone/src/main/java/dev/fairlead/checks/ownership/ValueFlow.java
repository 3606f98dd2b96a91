package dev.fairlead.checks.ownership;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.ParameterFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * What becomes of one value: of the object itself, and of handles, which are made from it and keep
 * it alive (a session, a view, a wrapper). Closing a handle that is a connection of its own does
 * not close the object; closing another does, and so does closing what has taken the object over.
 */
final class ValueFlow {
  private static final int DEEPEST_CALL = 3;
  private static final NamePattern ENDS =
      new NamePattern("(close|shutdown|stop|dispose|destroy|terminate|disconnect|evict).*");

  private static final NamePattern LISTENS =
      new NamePattern("(set|add|register)\\w*(Listener|Handler|Callback|Watcher)");

  /** What a value at hand has to do with the one whose fates are asked for. */
  private enum Hold {
    /** It is the one. */
    ITSELF,
    /** It closes the one when it is closed itself. */
    OWNER,
    /** It is made from the one, or has it. */
    HANDLE
  }

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Set<Fate> fates = EnumSet.noneOf(Fate.class);
  private final Set<Object> seen = new HashSet<>();
  private CompilationUnitTree unit;
  private CallSites callers;

  ValueFlow(Vocabulary vocabulary, Bodies bodies) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
  }

  /** The fates of the value of the expression at {@code path}. */
  ImmutableSet<Fate> fates(TreePath path) {
    unit = path.getCompilationUnit();
    follow(path, Hold.ITSELF, DEEPEST_CALL);
    return Sets.immutableEnumSet(fates);
  }

  /** The fates of what is in the field, by its uses in the class at {@code type}. */
  ImmutableSet<Fate> fatesOfField(VarSymbol field, TreePath type) {
    unit = type.getCompilationUnit();
    uses(field, type, Hold.ITSELF, DEEPEST_CALL);
    return Sets.immutableEnumSet(fates);
  }

  private void follow(TreePath path, Hold hold, int depth) {
    Tree value = path.getLeaf();
    TreePath up = path.getParentPath();
    Tree parent = up.getLeaf();
    if (parent instanceof ParenthesizedTree
        || parent instanceof TypeCastTree
        || parent instanceof ConditionalExpressionTree choice && choice.getCondition() != value) {
      follow(up, hold, depth);
    } else if (parent instanceof MemberSelectTree) {
      selected(up, hold, depth);
    } else if (parent instanceof MemberReferenceTree reference) {
      fates.add(ends(reference.getName().toString(), value, hold) ? Fate.CLOSED : Fate.HANDED_OVER);
    } else if (parent instanceof VariableTree variable) {
      boolean resource = up.getParentPath().getLeaf() instanceof TryTree;
      if (resource && !isOwnConnection(value, hold)) {
        fates.add(Fate.CLOSED);
      } else {
        assigned(Symbols.variable(variable), up, hold, depth);
      }
    } else if (parent instanceof AssignmentTree assignment && assignment.getExpression() == value) {
      assigned(Symbols.variable(assignment.getVariable()), up, hold, depth);
    } else if (parent instanceof ReturnTree || parent instanceof LambdaExpressionTree) {
      returned(up, hold, depth);
    } else if (parent instanceof MethodInvocationTree call) {
      given(up, call.getArguments().indexOf(value), hold, depth);
    } else if (parent instanceof NewClassTree creation) {
      given(up, creation.getArguments().indexOf(value), hold, depth);
    } else if (parent instanceof TryTree) {
      fates.add(isOwnConnection(value, hold) ? Fate.USED : Fate.CLOSED);
    } else {
      fates.add(isLookedAt(parent) ? Fate.USED : Fate.HANDED_OVER);
    }
  }

  /** What is made from the value goes on where private methods that return it are called. */
  private void returned(TreePath path, Hold hold, int depth) {
    List<TreePath> sites =
        hold == Hold.HANDLE
                && depth > 0
                && CallSites.around(path) instanceof MethodTree method
                && path.getLeaf() instanceof ReturnTree
                && Symbols.declared(method) != null
                && (Symbols.declared(method).flags() & Flags.PRIVATE) != 0
            ? callers().of(Symbols.declared(method))
            : List.of();
    if (sites.isEmpty()) {
      fates.add(Fate.RETURNED);
    }
    for (TreePath site : sites) {
      if (seen.add(site.getLeaf())) {
        follow(site, hold, depth - 1);
      }
    }
  }

  private CallSites callers() {
    if (callers == null) {
      callers = new CallSites(unit);
    }
    return callers;
  }

  private static boolean isLookedAt(Tree parent) {
    return parent instanceof ExpressionStatementTree
        || parent instanceof EnhancedForLoopTree
        || parent instanceof BinaryTree
        || parent instanceof InstanceOfTree
        || parent instanceof SynchronizedTree;
  }

  /** Whether a method of that name ends the object it is called on. */
  static boolean isEnd(String name) {
    return ENDS.matches(name);
  }

  private boolean ends(String name, Tree value, Hold hold) {
    return isEnd(name) && !isOwnConnection(value, hold);
  }

  /** Whether the handle is a connection too, which is closed for itself. */
  private boolean isOwnConnection(Tree value, Hold hold) {
    return hold == Hold.HANDLE && isConnection(value);
  }

  /** The value is the receiver of a call. */
  private void selected(TreePath select, Hold hold, int depth) {
    TreePath up = select.getParentPath();
    if (!(up.getLeaf() instanceof MethodInvocationTree call)
        || call.getMethodSelect() != select.getLeaf()) {
      fates.add(Fate.HANDED_OVER);
      return;
    }
    MethodFacts facts = vocabulary.of(Symbols.called(call));
    ExpressionTree receiver = Symbols.receiver(call);
    if (facts.closes() && !isOwnConnection(receiver, hold)
        || ends(Symbols.calledName(call), receiver, hold)) {
      fates.add(Fate.CLOSED);
      return;
    }
    fates.add(LISTENS.matches(Symbols.calledName(call)) ? Fate.HANDED_OVER : Fate.USED);
    boolean exchange =
        !facts.blocking().isEmpty()
            || facts.forks() != null
            || hold == Hold.HANDLE && GeneratedStubs.isExchange(call);
    if (isConnection(call)
        || !exchange && !isData(Symbols.type(call)) && !isAnswer(Symbols.type(call))) {
      follow(up, hold == Hold.OWNER && !isConnection(receiver) ? hold : Hold.HANDLE, depth);
    }
  }

  private boolean isConnection(Tree value) {
    return vocabulary.of(Symbols.type(value)).sharing() != null;
  }

  private static boolean isData(Type type) {
    return type instanceof Type.ArrayType array
        ? isData(array.elemtype)
        : type != null
            && (type.isPrimitive()
                || type.hasTag(TypeTag.VOID)
                || type.tsym.flatName().toString().startsWith("java.lang."));
  }

  /** Whether it is what an exchange will bring, other than a connection: it keeps nothing open. */
  private boolean isAnswer(Type type) {
    if (!vocabulary.of(type).asynchronous() && !vocabulary.isStage(type)) {
      return false;
    }
    for (Type brought : type.getTypeArguments()) {
      if (vocabulary.of(brought).sharing() != null) {
        return false;
      }
    }
    return true;
  }

  private void assigned(VarSymbol variable, TreePath path, Hold hold, int depth) {
    if (variable == null || Symbols.isField(variable)) {
      fates.add(Fate.KEPT);
    } else if (seen.add(variable)) {
      uses(variable, path, hold, depth);
    }
  }

  private void uses(VarSymbol variable, TreePath path, Hold hold, int depth) {
    Tree around = CallSites.around(path);
    TreePath root = path;
    while (root.getLeaf() != around && root.getParentPath() != null) {
      root = root.getParentPath();
    }
    fates.add(Fate.USED);
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        named(name);
        return super.visitIdentifier(name, unused);
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree select, Void unused) {
        named(select);
        return super.visitMemberSelect(select, unused);
      }

      private void named(ExpressionTree name) {
        Tree parent = getCurrentPath().getParentPath().getLeaf();
        boolean target =
            parent instanceof AssignmentTree assignment && assignment.getVariable() == name;
        if (!target && variable.equals(Symbols.variable(name))) {
          follow(getCurrentPath(), hold, depth);
        }
      }
    }.scan(root, null);
  }

  /** The value is an argument of a call. */
  private void given(TreePath path, int index, Hold hold, int depth) {
    ExpressionTree call = (ExpressionTree) path.getLeaf();
    if (index < 0) {
      fates.add(Fate.HANDED_OVER);
      return;
    }
    MethodSymbol method = Symbols.called(call);
    ParameterFacts facts = vocabulary.of(method).parameter(index);
    if (GeneratedStubs.isFactory(call)) {
      follow(path, Hold.HANDLE, depth);
    } else if (facts.closes()) {
      fates.add(Fate.CLOSED);
    } else if (facts.takesOwnership() && !facts.carries()) {
      fates.add(Fate.HANDED_OVER);
    } else if (facts.borrows()) {
      fates.add(Fate.USED);
    } else if (facts.carries() && !isExchange(method)) {
      boolean owned = facts.takesOwnership() && hold != Hold.HANDLE;
      Hold holder = owned ? Hold.OWNER : Hold.HANDLE;
      follow(path, holder, depth);
      carriedBy(path, call, holder, depth);
    } else if (!throughBody(path, method, index, hold, depth)) {
      fates.add(Fate.HANDED_OVER);
    }
  }

  /** The object that a setter, of a chain of such, is called on has the value as well. */
  private void carriedBy(TreePath path, ExpressionTree setter, Hold hold, int depth) {
    ExpressionTree at = Symbols.receiver(setter);
    if (at == null) {
      return;
    }
    boolean ofVariable = Symbols.variable(at) != null;
    while (Symbols.strip(at) instanceof MethodInvocationTree link
        && Symbols.receiver(link) != null) {
      at = Symbols.receiver(link);
    }
    VarSymbol variable = Symbols.variable(at);
    boolean statement = path.getParentPath().getLeaf() instanceof ExpressionStatementTree;
    if (ofVariable && statement || variable != null && isSame(variable.type, setter)) {
      if (variable.getKind() == ElementKind.PARAMETER) {
        fates.add(Fate.HANDED_OVER);
      }
      assigned(variable, path, hold, depth);
    }
  }

  private static boolean isSame(Type type, ExpressionTree value) {
    return Symbols.type(value) != null && Symbols.type(value).tsym == type.tsym;
  }

  private boolean isExchange(MethodSymbol method) {
    return !vocabulary.of(method).blocking().isEmpty();
  }

  /** What a method of the compilation does with its parameter; false where it cannot be seen. */
  private boolean throughBody(TreePath path, MethodSymbol method, int index, Hold hold, int depth) {
    MethodTree body = method == null || depth == 0 ? null : bodies.of(method).orElse(null);
    if (body == null || index >= body.getParameters().size() || isOverridable(method)) {
      return false;
    }
    List<? extends VariableTree> parameters = body.getParameters();
    VarSymbol parameter = Symbols.variable(parameters.get(index));
    if (parameter == null || !seen.add(parameter)) {
      return parameter != null;
    }
    boolean returnedBefore = fates.remove(Fate.RETURNED);
    uses(parameter, new TreePath(new TreePath(path.getCompilationUnit()), body), hold, depth - 1);
    boolean returns = fates.remove(Fate.RETURNED);
    if (returnedBefore) {
      fates.add(Fate.RETURNED);
    }
    if (returns) {
      follow(path, Hold.HANDLE, depth);
    }
    return true;
  }

  private static boolean isOverridable(MethodSymbol method) {
    return (method.flags() & Flags.ABSTRACT) != 0;
  }
}
