package dev.fairlead.checks.bounds;

import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For a call that opens the address it is given and returns what it read: a connection that is
 * opened and bounded before, and the form of the call that reads a stream.
 */
final class StreamForm {
  private final MissingBound missing;
  private final SourceFile file;
  private final Vocabulary vocabulary;
  private final Types types;

  private StreamForm(MissingBound missing, SourceFile file) {
    this.missing = missing;
    this.file = file;
    this.vocabulary = file.vocabulary();
    this.types = file.state().getTypes();
  }

  /** The fix for all phases of {@code missing}; empty where there is no such form. */
  static SuggestedFix of(MissingBound missing, SourceFile file) {
    MethodSymbol method = Symbols.called(missing.made());
    if (method == null
        || !(missing.made() instanceof MethodInvocationTree call)
        || call.getArguments().isEmpty()
        || method.isVarArgs()) {
      return SuggestedFix.emptyFix();
    }
    return new StreamForm(missing, file).of(call, method);
  }

  private SuggestedFix of(MethodInvocationTree call, MethodSymbol method) {
    TreePath path = file.path(call);
    StatementTree statement = returned(path);
    Type address = method.type.getParameterTypes().head;
    boolean opens = vocabulary.of(method).parameter(0).requires().containsAll(missing.phases());
    if (statement == null || !opens || !isPlace(call.getArguments().get(0)) || !isFirst(call)) {
      return SuggestedFix.emptyFix();
    }
    for (MethodSymbol opener : Symbols.methods(address.tsym)) {
      if (vocabulary.of(opener).carries() && LongForm.isPlain(opener)) {
        for (Type ancestor : types.closure(opener.getReturnType())) {
          for (MethodSymbol stream : Symbols.methods(ancestor.tsym)) {
            if (LongForm.isPlain(stream)
                && vocabulary.of(stream).requires().containsAll(missing.phases())
                && vocabulary.isCloseable(stream.getReturnType())
                && hasForm(method, stream.getReturnType())
                && throwsNoMore(opener, method)
                && throwsNoMore(stream, method)) {
              return fix(call, statement, opener, stream);
            }
          }
        }
      }
    }
    return SuggestedFix.emptyFix();
  }

  /**
   * Whether the method has a form with the stream in place of the address. Where the stream may
   * come with a text that the address may not, that text is the address: without it, what the
   * stream refers to is not found.
   */
  private boolean hasForm(MethodSymbol method, Type stream) {
    List<Type> parameters = method.type.getParameterTypes();
    boolean takesStream = false;
    boolean takesStreamAndText = false;
    boolean takesAddressAndText = false;
    for (Symbol member : method.owner.members().getSymbolsByName(method.name)) {
      if (member instanceof MethodSymbol form) {
        List<Type> taken = form.type.getParameterTypes();
        boolean same =
            taken.size() == parameters.size()
                && types.isSameType(taken.get(0), stream)
                && types.isSameTypes(
                    form.type.getParameterTypes().tail, method.type.getParameterTypes().tail);
        takesStream |= same && form.isStatic() == method.isStatic() && throwsNoMore(form, method);
        boolean text =
            taken.size() == 2 && taken.get(1).tsym.flatName().contentEquals("java.lang.String");
        takesStreamAndText |= text && types.isSameType(taken.get(0), stream);
        takesAddressAndText |= text && types.isSameType(taken.get(0), parameters.get(0));
      }
    }
    return takesStream && (!takesStreamAndText || takesAddressAndText);
  }

  private SuggestedFix fix(
      MethodInvocationTree call,
      StatementTree statement,
      MethodSymbol opener,
      MethodSymbol stream) {
    String connection = LongForm.unusedName(file.path(call), file, "connection", "opened");
    String input = LongForm.unusedName(file.path(call), file, "in", "stream", "input");
    if (connection == null || input == null) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    Type opened = opener.getReturnType();
    ExpressionTree address = call.getArguments().get(0);
    String source = file.state().getSourceForNode(address);
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            "%s %s = %s.%s();",
            SuggestedFixes.qualifyType(file.state(), fix, opened.tsym),
            connection,
            source,
            opener.name));
    for (Phase phase : missing.phases()) {
      MethodSymbol setter = vocabulary.boundingMethods().setter(opened, phase).orElse(null);
      Optional<String> time =
          setter == null || !setter.getThrownTypes().isEmpty()
              ? Optional.empty()
              : FixTime.argument(
                  setter,
                  0,
                  BoundFix.bound(setter, phase, file),
                  file.configuration().fixFor(phase),
                  null,
                  fix);
      if (time.isEmpty()) {
        return SuggestedFix.emptyFix();
      }
      lines.add(connection + "." + setter.name + "(" + time.get() + ");");
    }
    lines.add(
        String.format(
            "try (%s %s = %s.%s()) {",
            SuggestedFixes.qualifyType(file.state(), fix, stream.getReturnType().tsym),
            input,
            connection,
            stream.name));
    String next = file.lineLike(statement);
    return fix.prefixWith(statement, String.join(next, lines) + next + "  ")
        .replace(address, input)
        .postfixWith(statement, next + "}")
        .build();
  }

  /**
   * The statement that returns what the call returns or is read from that; null where nothing does,
   * or something is evaluated before the call.
   */
  private StatementTree returned(TreePath call) {
    for (TreePath at = call.getParentPath(); at != null; at = at.getParentPath()) {
      switch (at.getLeaf().getKind()) {
        case TYPE_CAST, PARENTHESIZED -> {
          // Further out.
        }
        case RETURN -> {
          Tree statement = at.getLeaf();
          return BoundFix.isInBlock(statement, file) ? (StatementTree) statement : null;
        }
        default -> {
          return null;
        }
      }
    }
    return null;
  }

  /** Whether a method may be called on the expression as it is written. */
  private static boolean isPlace(ExpressionTree address) {
    return switch (address.getKind()) {
      case IDENTIFIER, MEMBER_SELECT, METHOD_INVOCATION, NEW_CLASS, PARENTHESIZED -> true;
      default -> false;
    };
  }

  /** Whether nothing is evaluated before the address. */
  private static boolean isFirst(MethodInvocationTree call) {
    ExpressionTree receiver = Symbols.receiver(call);
    return receiver == null || Symbols.isTypeName(receiver) || Symbols.variable(receiver) != null;
  }

  private boolean throwsNoMore(MethodSymbol one, MethodSymbol method) {
    return LongForm.throwsNoMore(one, method, vocabulary);
  }
}
