package dev.fairlead.checks.concurrency;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Code that runs again and again within one call of the method around it.
 *
 * @param tree the loop, or the call that runs a function for each element
 * @param body the code that is repeated
 * @param perElement whether data decides how often, rather than a number somebody chose
 */
public record Repetition(Tree tree, Tree body, boolean perElement) {
  private static final Set<String> FIXED_COLLECTIONS =
      Set.of("of", "asList", "values", "singletonList", "singleton");
  private static final Set<String> MACHINE =
      Set.of("java.net.NetworkInterface", "java.net.InterfaceAddress");
  private static final int FEW = 16;
  private static final NamePattern CHUNKS =
      new NamePattern("(?i)partition|chunk|batch|split|window");
  private static final NamePattern WORKERS =
      new NamePattern("(?i)threads?|workers?|parallelism|concurrency|availableProcessors");
  private static final Set<String> NEXT =
      Set.of("hasNext", "next", "readLine", "poll", "take", "nextElement", "hasMoreElements");

  /** The repetitions around {@code path} within its method or function, innermost first. */
  public static ImmutableList<Repetition> around(
      TreePath path, Vocabulary vocabulary, Origins origins) {
    ImmutableList.Builder<Repetition> found = ImmutableList.builder();
    TreePath below = path;
    boolean breaks = false;
    boolean returns = false;
    for (TreePath at = path.getParentPath(); at != null; below = at, at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodTree || tree instanceof ClassTree) {
        break;
      }
      if (tree instanceof BlockTree block) {
        if (comesTo(Tree.Kind.RETURN, block, below.getLeaf())) {
          break;
        }
        breaks |= comesTo(Tree.Kind.BREAK, block, below.getLeaf());
      } else if (tree instanceof SwitchTree) {
        breaks = false;
      } else if (breaks && isLoop(tree)) {
        breaks = false;
        continue;
      }
      if (tree instanceof ReturnTree) {
        returns = true;
      } else if (tree instanceof LambdaExpressionTree) {
        returns = false;
      } else if (returns && isLoop(tree)) {
        continue;
      }
      if (tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree) {
        if (!(at.getParentPath().getLeaf() instanceof MethodInvocationTree call)
            || !runsHere(call, tree, vocabulary)) {
          break;
        }
        if (isForEach(call)) {
          found.add(new Repetition(call, tree, !isFixed(Symbols.receiver(call), origins)));
        }
      } else {
        Repetition loop = loop(tree, below.getLeaf(), origins);
        if (loop != null) {
          found.add(loop);
        }
      }
    }
    return found.build();
  }

  /** Whether what follows a statement in its block is sure to come to one of that kind. */
  private static boolean comesTo(Tree.Kind kind, BlockTree block, Tree statement) {
    List<? extends StatementTree> statements = block.getStatements();
    for (int i = statements.indexOf(statement) + 1; i < statements.size(); i++) {
      if (statements.get(i).getKind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Whether the tree is a loop. */
  static boolean isLoop(Tree tree) {
    return tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree
        || tree instanceof ForLoopTree
        || tree instanceof EnhancedForLoopTree;
  }

  private static boolean runsHere(MethodInvocationTree call, Tree function, Vocabulary vocabulary) {
    int index = call.getArguments().indexOf(function);
    return index >= 0 && vocabulary.of(Symbols.called(call)).parameter(index).runsHere();
  }

  private static boolean isForEach(MethodInvocationTree call) {
    MethodSymbol method = Symbols.called(call);
    return method != null
        && (method.name.contentEquals("forEach")
            || method.owner.flatName().toString().startsWith("java.util.stream."));
  }

  private static Repetition loop(Tree tree, Tree below, Origins origins) {
    if (tree instanceof EnhancedForLoopTree loop && below == loop.getStatement()) {
      return new Repetition(
          tree,
          below,
          !isPartOfMachine(loop.getVariable()) && !isFixed(loop.getExpression(), origins));
    }
    if (tree instanceof WhileLoopTree loop) {
      return new Repetition(tree, loop.getStatement(), asksForMore(loop.getCondition()));
    }
    if (tree instanceof DoWhileLoopTree loop) {
      return new Repetition(tree, loop.getStatement(), asksForMore(loop.getCondition()));
    }
    if (tree instanceof ForLoopTree loop && !loop.getInitializer().contains(below)) {
      return new Repetition(
          tree,
          loop.getStatement(),
          loop.getCondition() != null
              && asksForMore(loop.getCondition())
              && !fillsWhatItCounts(loop));
    }
    return null;
  }

  /** Whether the elements are as few as the interfaces of a machine. */
  private static boolean isPartOfMachine(VariableTree element) {
    Type type = Symbols.type(element.getType());
    return type != null && MACHINE.contains(type.tsym.flatName().toString());
  }

  /** Whether a loop's condition asks its data whether there is more. */
  private static boolean asksForMore(ExpressionTree condition) {
    boolean[] asks = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        asks[0] |= NEXT.contains(Symbols.calledName(call));
        return super.visitMethodInvocation(call, unused);
      }

      @Override
      public Void visitBinary(BinaryTree comparison, Void unused) {
        asks[0] |= isSize(comparison.getRightOperand()) || isSize(comparison.getLeftOperand());
        return super.visitBinary(comparison, unused);
      }
    }.scan(condition, null);
    return asks[0];
  }

  /** Whether the loop puts something into each place of the array or list that it counts. */
  private static boolean fillsWhatItCounts(ForLoopTree loop) {
    Set<VarSymbol> counted = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        counted.add(Symbols.variable(name));
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree field, Void unused) {
        counted.add(Symbols.variable(field));
        return super.visitMemberSelect(field, null);
      }
    }.scan(loop.getCondition(), null);
    boolean[] fills = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitAssignment(AssignmentTree assignment, Void unused) {
        fills[0] |=
            assignment.getVariable() instanceof ArrayAccessTree place
                && isCounted(place.getExpression());
        return super.visitAssignment(assignment, unused);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        fills[0] |=
            Symbols.calledName(call).equals("set")
                && call.getArguments().size() == 2
                && isCounted(Symbols.receiver(call));
        return super.visitMethodInvocation(call, unused);
      }

      private boolean isCounted(ExpressionTree collection) {
        VarSymbol variable = collection == null ? null : Symbols.variable(collection);
        return variable != null && counted.contains(variable);
      }
    }.scan(loop.getStatement(), null);
    return fills[0];
  }

  private static boolean isSize(ExpressionTree tree) {
    Tree bare = Symbols.strip(tree);
    return bare instanceof MethodInvocationTree call && Symbols.calledName(call).equals("size")
        || bare instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("length");
  }

  /** Whether the collection or stream has a few elements that stand in the source, or a limit. */
  private static boolean isFixed(ExpressionTree source, Origins origins) {
    if (source == null) {
      return false;
    }
    for (ExpressionTree at = source; at != null; at = receiverOf(at)) {
      if (at instanceof MethodInvocationTree call) {
        String name = Symbols.calledName(call);
        if (name.equals("limit") || name.equals("range") && allConstant(call)) {
          return true;
        }
      }
    }
    if (isPerWorker(rootOf(source), origins)) {
      return true;
    }
    List<ExpressionTree> made = new ArrayList<>(origins.of(rootOf(source)));
    return !made.isEmpty() && made.stream().allMatch(Repetition::isFewElements);
  }

  /** Whether the collection was made for a number of workers: one element for each. */
  private static boolean isPerWorker(ExpressionTree collection, Origins origins) {
    VarSymbol variable = Symbols.variable(collection);
    Collection<ExpressionTree> made =
        variable == null ? List.of(collection) : origins.assigned(variable);
    for (ExpressionTree value : made) {
      if (!(Symbols.strip(value) instanceof MethodInvocationTree call)
          || call.getArguments().stream().noneMatch(Repetition::isNumberOfWorkers)) {
        return false;
      }
    }
    return !made.isEmpty();
  }

  private static boolean isNumberOfWorkers(ExpressionTree argument) {
    VarSymbol variable = Symbols.variable(argument);
    Type type = Symbols.type(argument);
    return type != null
        && type.hasTag(TypeTag.INT)
        && WORKERS.isIn(variable == null ? Symbols.calledName(argument) : variable.name);
  }

  private static ExpressionTree rootOf(ExpressionTree source) {
    ExpressionTree root = source;
    while (receiverOf(root) != null && !Symbols.isTypeName(receiverOf(root))) {
      root = receiverOf(root);
    }
    return root;
  }

  private static ExpressionTree receiverOf(ExpressionTree tree) {
    return Symbols.strip(tree) instanceof ExpressionTree bare ? Symbols.receiver(bare) : null;
  }

  private static boolean allConstant(MethodInvocationTree call) {
    return call.getArguments().stream().allMatch(argument -> Constants.number(argument) != null);
  }

  private static boolean isFewElements(ExpressionTree made) {
    if (made instanceof NewArrayTree array) {
      return array.getInitializers() != null;
    }
    if (made instanceof NewClassTree || !(made instanceof MethodInvocationTree call)) {
      return false;
    }
    return FIXED_COLLECTIONS.contains(Symbols.calledName(call))
        && call.getArguments().size() <= FEW
        && (call.getArguments().size() != 1
            || !(Symbols.type(call.getArguments().get(0)) instanceof Type.ArrayType));
  }

  /** Whether the elements come in chunks of a chosen size. */
  boolean isOverChunks() {
    ExpressionTree source =
        tree instanceof EnhancedForLoopTree loop
            ? loop.getExpression()
            : tree instanceof MethodInvocationTree call ? Symbols.receiver(call) : null;
    return source != null && CHUNKS.isIn(source.toString());
  }
}
