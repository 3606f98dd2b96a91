package dev.fairlead.checks.waits;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import java.util.List;
import java.util.Set;

/** The command that a child process runs. */
final class Command {
  private static final NamePattern SHELL =
      new NamePattern(
          "(.*[/\\\\])?(sh|bash|ksh|zsh|cmd|powershell|pwsh|env|sudo|ssh|java|python3?)(\\.exe)?( .*)?");

  private static final int LONGEST_CHAIN = 8;

  private Command() {}

  /** Whether the child runs a program that stands in the source: what it does is known. */
  static boolean isFixed(ExpressionTree process, Origins origins) {
    return isFixed(process, origins, LONGEST_CHAIN);
  }

  private static boolean isFixed(ExpressionTree process, Origins origins, int chain) {
    List<ExpressionTree> made = origins.of(process);
    return chain > 0
        && !made.isEmpty()
        && made.stream().allMatch(call -> isFixedCall(call, origins, chain - 1));
  }

  /** Whether the call names the program, or one before it in the chain does. */
  private static boolean isFixedCall(ExpressionTree call, Origins origins, int chain) {
    List<? extends ExpressionTree> arguments =
        call instanceof MethodInvocationTree invocation
            ? invocation.getArguments()
            : call instanceof NewClassTree creation ? creation.getArguments() : List.of();
    ExpressionTree receiver = Symbols.receiver(call);
    return isFixed(elements(arguments))
        || arguments.size() == 1 && namesProgram(arguments.get(0), origins)
        || receiver != null && !Symbols.isTypeName(receiver) && isFixed(receiver, origins, chain);
  }

  private static boolean isFixed(List<? extends ExpressionTree> command) {
    String program = command.isEmpty() ? null : Constants.text(command.get(0));
    return program != null
        && (!SHELL.matches(program)
            || command.stream().allMatch(argument -> Constants.text(argument) != null));
  }

  /** Whether a line of words begins with a program, and that is no shell. */
  private static boolean namesProgram(ExpressionTree line, Origins origins) {
    VarSymbol variable = Symbols.variable(line);
    Set<ExpressionTree> assigned = variable == null ? Set.of() : origins.assigned(variable);
    Tree first = Symbols.strip(assigned.size() == 1 ? assigned.iterator().next() : line);
    while (first instanceof BinaryTree sum && Constants.text(first) == null) {
      first = Symbols.strip(sum.getLeftOperand());
    }
    String start = Constants.text(first);
    return start != null && start.indexOf(' ') > 0 && !SHELL.matches(start);
  }

  /** The words of the command, given as an array or one by one. */
  private static List<? extends ExpressionTree> elements(List<? extends ExpressionTree> arguments) {
    return !arguments.isEmpty()
            && Symbols.strip(arguments.get(0)) instanceof NewArrayTree array
            && array.getInitializers() != null
        ? array.getInitializers()
        : arguments;
  }
}
