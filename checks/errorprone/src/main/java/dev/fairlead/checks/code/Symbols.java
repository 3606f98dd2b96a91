package dev.fairlead.checks.code;

import com.google.common.collect.Streams;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Kinds;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Type.ClassType;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;

/**
 * What the names in a tree refer to, for code that need not compile.
 *
 * <p>Error Prone's {@code ASTHelpers} throw on a call that javac could not resolve; here the answer
 * is {@code null}, or the only method of that name and arity where javac gave up because of an
 * argument.
 */
public final class Symbols {
  private Symbols() {}

  /** The method or constructor that {@code call} calls, or null where that cannot be told. */
  public static MethodSymbol called(ExpressionTree call) {
    if (call instanceof JCMethodInvocation invocation) {
      Symbol symbol = TreeInfo.symbol(invocation.meth);
      if (symbol instanceof MethodSymbol method && isSound(method)) {
        return method;
      }
      return invocation.meth instanceof JCFieldAccess select
          ? onlyCandidate(type(select.selected), select.name.toString(), invocation.args)
          : null;
    }
    if (call instanceof JCNewClass creation) {
      if (creation.constructor instanceof MethodSymbol constructor && isSound(constructor)) {
        return constructor;
      }
      return onlyCandidate(creation.clazz.type, "<init>", creation.args);
    }
    if (call instanceof MemberReferenceTree reference
        && TreeInfo.symbol((JCTree) reference) instanceof MethodSymbol method
        && isSound(method)) {
      return method;
    }
    return null;
  }

  /** Whether javac found the method, be it that some types in its declaration were not found. */
  private static boolean isSound(MethodSymbol method) {
    return method.type != null
        && !method.type.hasTag(TypeTag.ERROR)
        && method.owner instanceof ClassSymbol;
  }

  private static MethodSymbol onlyCandidate(
      Type type, String name, List<? extends ExpressionTree> arguments) {
    if (type == null
        || isUnknown(type)
        || !(type.tsym instanceof ClassSymbol owner)
        || owner.members() == null) {
      return null;
    }
    MethodSymbol found = null;
    for (Symbol member : owner.members().getSymbols(Symbols::isMethod)) {
      if (member.name.contentEquals(name)
          && member instanceof MethodSymbol method
          && method.type.getParameterTypes().size() == arguments.size()
          && mayTake(method.type.getParameterTypes(), arguments)) {
        if (found != null && !sameResult(found, method)) {
          return null;
        }
        found = method;
      }
    }
    return found;
  }

  /** Whether no argument is known to be of another class than its parameter, and one final. */
  private static boolean mayTake(List<Type> parameters, List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < parameters.size(); i++) {
      Type given = ((JCTree) arguments.get(i)).type;
      Type taken = parameters.get(i);
      if (given != null
          && given.hasTag(TypeTag.CLASS)
          && taken.hasTag(TypeTag.CLASS)
          && (isFinal(taken)
              ? given.tsym != taken.tsym
              : isFinal(given) && !extend(given, taken))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFinal(Type type) {
    return (type.tsym.flags() & Flags.FINAL) != 0;
  }

  /** Whether the one class may be the other or below it; of interfaces that is not asked. */
  private static boolean extend(Type given, Type taken) {
    Type at = given;
    while (at.tsym instanceof ClassSymbol owner && at.hasTag(TypeTag.CLASS)) {
      if (owner == taken.tsym) {
        return true;
      }
      at = owner.getSuperclass();
    }
    return taken.isInterface() || at.hasTag(TypeTag.ERROR);
  }

  private static boolean sameResult(MethodSymbol one, MethodSymbol other) {
    return one.isConstructor() || one.getReturnType().tsym == other.getReturnType().tsym;
  }

  /** Whether the class has another method of the name with as many parameters. */
  public static boolean hasOtherOfArity(MethodSymbol method) {
    for (Symbol member : method.owner.members().getSymbolsByName(method.name)) {
      if (member != method
          && member instanceof MethodSymbol other
          && other.params().size() == method.params().size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMethod(Symbol symbol) {
    return symbol.kind == Kinds.Kind.MTH;
  }

  /** The other form of a method that takes the same classes of arguments and then one more. */
  public static Stream<MethodSymbol> formsWithOneMore(MethodSymbol method) {
    List<Type> given = method.type.getParameterTypes();
    return Streams.stream(method.owner.members().getSymbolsByName(method.name))
        .filter(MethodSymbol.class::isInstance)
        .map(MethodSymbol.class::cast)
        .filter(
            form -> {
              List<Type> taken = form.type.getParameterTypes();
              return taken.size() == given.size() + 1
                  && IntStream.range(0, given.size())
                      .allMatch(i -> given.get(i).tsym == taken.get(i).tsym);
            });
  }

  /** The variable, parameter or field that {@code tree} names, or null. */
  public static VarSymbol variable(Tree tree) {
    Tree bare = strip(tree);
    if (bare instanceof VariableTree) {
      return ((JCTree.JCVariableDecl) bare).sym;
    }
    return bare instanceof ExpressionTree && TreeInfo.symbol((JCTree) bare) instanceof VarSymbol v
        ? v
        : null;
  }

  /**
   * Whether the method's source says that it overrides one, also where the supertype is that of a
   * library which is missing.
   */
  public static boolean saysOverride(MethodSymbol method) {
    return method.getAnnotationMirrors().stream()
        .anyMatch(said -> said.type.tsym.name.contentEquals("Override"));
  }

  /** The class or method that a declaration declares, or null where javac gave up on it. */
  public static MethodSymbol declared(MethodTree method) {
    return ((JCTree.JCMethodDecl) method).sym;
  }

  /**
   * The type of an expression; null where it has none or javac could not tell. Where javac gave up
   * on a call because of an argument, what the only method that it can be returns.
   */
  public static Type type(Tree tree) {
    Type type = tree == null ? null : ((JCTree) tree).type;
    if (type == null || type.hasTag(TypeTag.NONE)) {
      return null;
    }
    return isUnknown(type) ? result(tree) : type;
  }

  private static Type result(Tree call) {
    MethodSymbol called = call instanceof JCMethodInvocation known ? called(known) : null;
    Type result = called == null ? null : called.getReturnType();
    return result != null && result.hasTag(TypeTag.CLASS) ? result : null;
  }

  /**
   * Whether the class of the type was not found. That of {@code Future<Missing>} was, though javac
   * calls the type erroneous.
   */
  public static boolean isUnknown(Type type) {
    return type.hasTag(TypeTag.ERROR);
  }

  /** Whether javac could not tell the type of the value. */
  public static boolean isUnknown(ExpressionTree value) {
    Type type = ((JCTree) value).type;
    return type == null || isUnknown(type);
  }

  /** The tree without parentheses and casts around it. */
  public static Tree strip(Tree tree) {
    Tree bare = tree;
    while (true) {
      if (bare instanceof ParenthesizedTree parenthesized) {
        bare = parenthesized.getExpression();
      } else if (bare instanceof TypeCastTree cast) {
        bare = cast.getExpression();
      } else {
        return bare;
      }
    }
  }

  /** The expression before the dot of a call; null for an unqualified call or a constructor. */
  public static ExpressionTree receiver(ExpressionTree call) {
    return call instanceof MethodInvocationTree invocation
            && invocation.getMethodSelect() instanceof JCFieldAccess select
        ? select.selected
        : null;
  }

  /** The arguments of a call of a method or constructor; none of another expression. */
  public static List<? extends ExpressionTree> arguments(ExpressionTree call) {
    return call instanceof NewClassTree creation
        ? creation.getArguments()
        : call instanceof MethodInvocationTree invocation ? invocation.getArguments() : List.of();
  }

  /** The simple name of the method that is called; {@code <init>} for a constructor. */
  public static String calledName(ExpressionTree call) {
    if (call instanceof NewClassTree) {
      return "<init>";
    }
    return call instanceof JCMethodInvocation invocation
        ? Objects.toString(TreeInfo.name(invocation.meth), "")
        : "";
  }

  /**
   * The name of a class without its package, which that of a local class never has, or {@code
   * otherwise} where there is none, as of an anonymous one.
   */
  public static String name(Type type, String otherwise) {
    if (type == null || isUnknown(type) || !(type.tsym instanceof ClassSymbol symbol)) {
      return otherwise;
    }
    String name = symbol.getQualifiedName().toString();
    if (name.isEmpty()) {
      return otherwise;
    }
    String before = symbol.packge().getQualifiedName() + ".";
    return name.startsWith(before) ? name.substring(before.length()) : name;
  }

  /** The method after its class, of which an anonymous one goes by what it implements. */
  public static String name(MethodSymbol method) {
    ClassSymbol owner = method.enclClass();
    Type type = owner.type;
    if (owner.isAnonymous() && type instanceof ClassType anonymous) {
      List<Type> interfaces = anonymous.interfaces_field;
      type =
          interfaces == null || interfaces.isEmpty()
              ? anonymous.supertype_field
              : interfaces.get(0);
    }
    return (type == null ? owner : type.tsym).getSimpleName() + "." + method.name;
  }

  /** What the source says; cheap where that is a name. */
  public static String text(Tree tree) {
    if (tree instanceof JCTree.JCIdent name) {
      return name.name.toString();
    }
    return tree instanceof JCFieldAccess select && select.selected instanceof JCTree.JCIdent of
        ? of.name + "." + select.name
        : String.valueOf(tree);
  }

  /** Whether {@code tree} names a type rather than a value. */
  public static boolean isTypeName(Tree tree) {
    return tree instanceof JCTree.JCExpression expression
        && TreeInfo.symbol(expression) instanceof ClassSymbol;
  }

  /** Whether the variable is a field. */
  public static boolean isField(VarSymbol variable) {
    return variable.getKind() == ElementKind.FIELD;
  }

  /** The methods and constructors that a class declares itself; none where it is no class. */
  public static List<MethodSymbol> methods(Symbol type) {
    List<MethodSymbol> methods = new ArrayList<>();
    if (type instanceof ClassSymbol && type.members() != null) {
      for (Symbol member : type.members().getSymbols()) {
        if (member instanceof MethodSymbol method) {
          methods.add(method);
        }
      }
    }
    return methods;
  }

  /** Whether the symbol is static. */
  public static boolean isStatic(Symbol symbol) {
    return (symbol.flags() & Flags.STATIC) != 0;
  }

  /** Whether the tree is code that is made here and run by somebody else. */
  public static boolean isFunction(Tree tree) {
    Tree bare = strip(tree);
    return bare instanceof LambdaExpressionTree
        || bare instanceof MemberReferenceTree
        || bare instanceof NewClassTree creation && creation.getClassBody() != null;
  }
}
