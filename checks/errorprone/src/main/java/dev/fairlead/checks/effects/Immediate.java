package dev.fairlead.checks.effects;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Bound;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.List;

/** Calls that might wait, with arguments or on an object with which they do not. */
final class Immediate {
  private static final ImmutableSet<WaitsFor> DNS_ONLY = Sets.immutableEnumSet(WaitsFor.DNS);
  private static final ImmutableSet<WaitsFor> OWN_NAME = Sets.immutableEnumSet(WaitsFor.OWN_NAME);
  private static final NamePattern ADDRESS =
      new NamePattern("localhost|\\d{1,3}(\\.\\d{1,3}){3}|\\[?[0-9a-fA-F]*:[0-9a-fA-F:.]*]?|");
  private static final NamePattern OWN_SIDE =
      new NamePattern(
          "(?i).*(bind|bound|listen|local)_?(addr|host|ip|interface|to|name).*"
              + "|local(Node|Peer|Member|Server|Endpoint)");
  private static final NamePattern LISTENING =
      new NamePattern("((set|get|with|is)?(Bind|Bound|Listen)|bind|bound|listen)([A-Z]\\w*)?");
  private static final NamePattern IN_DIGITS =
      new NamePattern(
          "getHostAddress|(get)?(source|destination)Address|get(Remote|Local)Addr"
              + "|(ip|(get)?\\w*I[pP])(v?[46])?(Addr(ess)?)?\\d?");
  private static final NamePattern READS_DIGITS =
      new NamePattern(
          "(parse|canonicali[sz]e|normali[sz]e|compress|expand|valid\\w*|check|is|to|as)\\w*"
              + "(HostAddress|I[pP](v?[46])?(Addr(ess)?)?)(\\p{Lu}\\w*)?");
  private static final NamePattern OF_CONNECTION =
      new NamePattern("(get)?([rR]emote|[lL]ocal|[pP]eer)(Socket)?Address");
  private static final NamePattern HOST = new NamePattern("(get)?[hH]ost(Address|String)?");
  private static final NamePattern IN_PROGRAM =
      new NamePattern("jdbc:(sqlite:.*|(derby|h2|hsqldb):(?!//|tcp:|ssl:|hsqls?:|https?:).*)");
  private static final NamePattern ON_LOOP =
      new NamePattern("(is)?[iI]n(Nio)?EventLoop\\w*|is(On)?EventLoop(Thread|Context)?");
  private static final NamePattern LITERAL = new NamePattern("is(Valid)?(I[Pp]|Inet)(v?[46])?.*");

  /** The names of JNDI that a container answers by itself. */
  private static final String IN_CONTAINER = "java:";

  private Immediate() {}

  /**
   * Whether the call looks up a name that is an address, as its source says, or is what this
   * machine listens on, which mostly is one.
   */
  static boolean isAddress(MethodFacts facts, List<? extends ExpressionTree> arguments) {
    if (isLookUp(facts)) {
      for (ExpressionTree argument : arguments) {
        if (isAddress(argument) || isOwnSide(argument)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a name is asked for that the program's own container keeps. */
  static boolean isOfContainer(List<? extends ExpressionTree> arguments) {
    return !arguments.isEmpty() && isOfContainer(Symbols.strip(arguments.get(0)));
  }

  private static boolean isOfContainer(Tree name) {
    if (name instanceof ConditionalExpressionTree choice) {
      return isOfContainer(Symbols.strip(choice.getTrueExpression()))
          || isOfContainer(Symbols.strip(choice.getFalseExpression()));
    }
    String text = name instanceof ExpressionTree value ? Constants.text(value) : null;
    return text != null && text.startsWith(IN_CONTAINER);
  }

  /** Whether it is one in digits, or none, which means this machine. */
  private static boolean isAddress(ExpressionTree argument) {
    String text = Constants.text(argument);
    return text == null ? Constants.isNull(argument) : ADDRESS.matches(text);
  }

  private static boolean isOwnSide(ExpressionTree argument) {
    VarSymbol variable = Symbols.variable(argument);
    String name = variable == null ? Symbols.calledName(argument) : variable.name.toString();
    return OWN_SIDE.matches(name);
  }

  /** Whether a variable or method is for the address that this machine listens on, by its name. */
  static boolean isForOwnSide(CharSequence name) {
    return OWN_SIDE.matches(name) || LISTENING.matches(name);
  }

  /** Whether the method is for addresses in digits, which it brings into another form. */
  static boolean readsDigits(CharSequence method) {
    return READS_DIGITS.matches(method);
  }

  /** Whether the value is where a connection that is there comes from or goes to. */
  static boolean isOfConnection(Tree value) {
    return Symbols.strip(value) instanceof MethodInvocationTree call
        && OF_CONNECTION.matches(Symbols.calledName(call));
  }

  /** Whether the value is an address in digits, by the name of what gives it. */
  static boolean isInDigits(Tree value) {
    VarSymbol variable = Symbols.variable(value);
    if (variable != null) {
      return IN_DIGITS.matches(variable.name);
    }
    return Symbols.strip(value) instanceof MethodInvocationTree call
        && (IN_DIGITS.matches(Symbols.calledName(call))
            || isHostOf(call) && isOfConnection(Symbols.receiver(call)));
  }

  /** Whether the call asks an address for its host as text, without a name server. */
  static boolean isHostOf(MethodInvocationTree call) {
    return Symbols.receiver(call) != null && HOST.matches(Symbols.calledName(call));
  }

  /** Whether the text names a database inside the program or in a file. */
  static boolean isDatabaseInProgram(String text) {
    return IN_PROGRAM.matches(text);
  }

  /** Whether one of the arguments is an address, as its source says, which needs no look-up. */
  static boolean hasAddress(ExpressionTree call) {
    List<? extends ExpressionTree> arguments =
        call instanceof MethodInvocationTree invocation
            ? invocation.getArguments()
            : call instanceof NewClassTree creation ? creation.getArguments() : List.of();
    for (ExpressionTree argument : arguments) {
      String text = Constants.text(argument);
      if (text != null && !text.isEmpty() && ADDRESS.matches(text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a condition holds only for an address whose name was not looked up. */
  static boolean asksForUnresolved(ExpressionTree condition) {
    return Symbols.strip(condition) instanceof MethodInvocationTree call
        && Symbols.calledName(call).equals("isUnresolved");
  }

  /**
   * Whether a condition is a parameter alone, by which callers say whether they want it done, or a
   * choice between that and something else.
   */
  static boolean isAskedFor(ExpressionTree condition) {
    Tree bare = Symbols.strip(condition);
    if (bare instanceof BinaryTree either && bare.getKind() == Tree.Kind.CONDITIONAL_OR) {
      return isAskedFor(either.getLeftOperand()) || isAskedFor(either.getRightOperand());
    }
    if (bare instanceof UnaryTree not && bare.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      bare = Symbols.strip(not.getExpression());
    }
    VarSymbol asked = bare instanceof IdentifierTree ? Symbols.variable(bare) : null;
    return asked != null && (asked.flags() & Flags.PARAMETER) != 0;
  }

  /** Whether the tree makes something that is read from this machine, such as a resource. */
  static boolean isLocal(Tree tree, Vocabulary vocabulary) {
    if (Symbols.strip(tree) instanceof MethodInvocationTree call) {
      for (Bound bound : vocabulary.of(Symbols.called(call)).bounds()) {
        if (bound.parameter() < 0
            && bound.keys().isEmpty()
            && bound.phases().contains(Phase.READ)
            && bound.phases().contains(Phase.CONNECT)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the tree is this machine's address, whose name came with it. */
  static boolean isOwnAddress(Tree tree, Vocabulary vocabulary) {
    return Symbols.strip(tree) instanceof MethodInvocationTree call
        && vocabulary.of(Symbols.called(call)).blocking().equals(OWN_NAME);
  }

  /** Whether the call waits for a name server and nothing else. */
  static boolean isLookUp(MethodFacts facts) {
    return facts.blocking().equals(DNS_ONLY);
  }

  /** Whether a condition asks whether an event loop runs the code, or whether none does. */
  static boolean asksForLoop(ExpressionTree condition) {
    Tree bare = Symbols.strip(condition);
    if (bare instanceof UnaryTree not && bare.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      bare = Symbols.strip(not.getExpression());
    }
    return bare instanceof MethodInvocationTree call && ON_LOOP.matches(Symbols.calledName(call));
  }

  /** Whether a condition holds only for an address in digits, which needs no look-up. */
  static boolean asksForLiteral(ExpressionTree condition) {
    return Symbols.strip(condition) instanceof MethodInvocationTree call
        && LITERAL.matches(Symbols.calledName(call));
  }
}
