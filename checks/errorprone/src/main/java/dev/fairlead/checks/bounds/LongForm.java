package dev.fairlead.checks.bounds;

import com.google.common.collect.Streams;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The longer way to what a call does at once, where only the longer way can be given a bound:
 * through an object that the receiver opens, or through a view of the receiver.
 */
final class LongForm {
  private static final String[] NAMES = {"connection", "opened", "bounded"};

  private final MissingBound missing;
  private final SourceFile file;
  private final Vocabulary vocabulary;

  private LongForm(MissingBound missing, SourceFile file) {
    this.missing = missing;
    this.file = file;
    this.vocabulary = file.vocabulary();
  }

  /** The fix for all phases of {@code missing}; empty where there is no such way. */
  static SuggestedFix of(MissingBound missing, SourceFile file) {
    MethodSymbol method = Symbols.called(missing.made());
    return method != null
            && missing.made() instanceof MethodInvocationTree call
            && Symbols.receiver(call) != null
            && !Symbols.isTypeName(Symbols.receiver(call))
        ? new LongForm(missing, file).of(call, method)
        : SuggestedFix.emptyFix();
  }

  private SuggestedFix of(MethodInvocationTree call, MethodSymbol method) {
    List<MethodSymbol> ways =
        members(method.owner)
            .filter(way -> isWay(way, method) && vocabulary.of(way).carries())
            .toList();
    for (MethodSymbol way : ways) {
      SuggestedFix fix = throughView(call, method, way);
      if (fix.isEmpty() && call.getArguments().isEmpty()) {
        fix = throughObject(call, method, way);
      }
      if (!fix.isEmpty()) {
        return fix;
      }
    }
    return SuggestedFix.emptyFix();
  }

  private boolean isWay(MethodSymbol way, MethodSymbol method) {
    return isPlain(way) && throwsNoMore(way, method);
  }

  /** Whether it is called on an object and given nothing. */
  static boolean isPlain(MethodSymbol method) {
    return method.type.getParameterTypes().isEmpty()
        && !method.isStatic()
        && !method.isConstructor();
  }

  private boolean throwsNoMore(MethodSymbol one, MethodSymbol method) {
    return throwsNoMore(one, method, vocabulary);
  }

  /** Whether who handles what {@code method} throws handles what {@code one} throws. */
  static boolean throwsNoMore(MethodSymbol one, MethodSymbol method, Vocabulary vocabulary) {
    return one.getThrownTypes().stream()
        .allMatch(
            thrown ->
                method.getThrownTypes().stream()
                    .anyMatch(known -> vocabulary.isSubclass(thrown, known)));
  }

  /** {@code channel.socket().connect(address, 5000)} for {@code channel.connect(address)}. */
  private SuggestedFix throughView(
      MethodInvocationTree call, MethodSymbol method, MethodSymbol view) {
    if (missing.phases().size() != 1
        || file.path(call).getParentPath().getLeaf().getKind() != Tree.Kind.EXPRESSION_STATEMENT) {
      return SuggestedFix.emptyFix();
    }
    Phase phase = missing.phases().iterator().next();
    int index = call.getArguments().size();
    SuggestedFix.Builder fix = SuggestedFix.builder();
    return ancestorsMembers(view.getReturnType())
        .filter(
            timed ->
                timed.name == method.name && vocabulary.boundingMethods().isExtended(method, timed))
        .filter(timed -> boundsBy(timed, phase) && throwsNoMore(timed, method))
        .flatMap(timed -> time(timed, index, phase, fix).stream())
        .findFirst()
        .map(
            time ->
                fix.postfixWith(Symbols.receiver(call), "." + view.name + "()")
                    .postfixWith(call.getArguments().get(index - 1), ", " + time)
                    .build())
        .orElse(SuggestedFix.emptyFix());
  }

  private boolean boundsBy(MethodSymbol timed, Phase phase) {
    return vocabulary.of(timed).bounds().stream()
        .anyMatch(bound -> bound.keys().isEmpty() && bound.phases().contains(phase));
  }

  private Optional<String> time(
      MethodSymbol timed, int index, Phase phase, SuggestedFix.Builder fix) {
    return FixTime.argument(
        timed,
        index,
        BoundFix.bound(timed, phase, file),
        file.configuration().fixFor(phase),
        null,
        fix);
  }

  /**
   * For {@code url.openStream()}: opens a connection, bounds it, and asks it for the same. Empty
   * where the call is not what its statement begins with, or stands in the head of one.
   */
  private SuggestedFix throughObject(
      MethodInvocationTree call, MethodSymbol method, MethodSymbol opener) {
    Type opened = opener.getReturnType();
    List<MethodSymbol> same =
        ancestorsMembers(opened)
            .filter(
                last ->
                    last.type.getParameterTypes().isEmpty()
                        && !last.isStatic()
                        && file.state()
                            .getTypes()
                            .isSameType(last.getReturnType(), method.getReturnType())
                        && vocabulary.of(last).requires().containsAll(missing.phases())
                        && throwsNoMore(last, method))
            .toList();
    StatementTree statement = statement(file.path(call));
    String name = unusedName(file.path(call), file, NAMES);
    if (same.size() != 1 || statement == null || name == null) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    List<String> lines = new ArrayList<>();
    ExpressionTree receiver = Symbols.receiver(call);
    lines.add(
        String.format(
            "%s %s = %s.%s()",
            SuggestedFixes.qualifyType(file.state(), fix, opened.tsym),
            name,
            file.state().getSourceForNode(receiver),
            opener.name));
    for (Phase phase : missing.phases()) {
      MethodSymbol setter = vocabulary.boundingMethods().setter(opened, phase).orElse(null);
      Optional<String> time =
          setter == null || !setter.getThrownTypes().isEmpty()
              ? Optional.empty()
              : time(setter, 0, phase, fix);
      if (time.isEmpty()) {
        return SuggestedFix.emptyFix();
      }
      lines.add(name + "." + setter.name + "(" + time.get() + ")");
    }
    String next = file.lineLike(statement);
    return fix.prefixWith(statement, String.join(";" + next, lines) + ";" + next)
        .replace(call, name + "." + same.get(0).name + "()")
        .build();
  }

  /** The statement of a block in which nothing that is evaluated before the call has an effect. */
  private StatementTree statement(TreePath call) {
    for (TreePath at = call.getParentPath(); at != null; at = at.getParentPath()) {
      switch (at.getLeaf().getKind()) {
        case METHOD_INVOCATION, NEW_CLASS, TYPE_CAST, PARENTHESIZED, MEMBER_SELECT, ASSIGNMENT -> {
          // Further out.
        }
        case VARIABLE, EXPRESSION_STATEMENT, RETURN -> {
          return BoundFix.isInBlock(at.getLeaf(), file) ? (StatementTree) at.getLeaf() : null;
        }
        default -> {
          return null;
        }
      }
    }
    return null;
  }

  /** A name for a variable that nothing in the method has; null where all are taken. */
  static String unusedName(TreePath call, SourceFile file, String... names) {
    for (TreePath at = call; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree method) {
        String code = String.valueOf(file.state().getSourceForNode(method));
        return Stream.of(names)
            .filter(name -> !Pattern.compile("\\b" + name + "\\b").matcher(code).find())
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  private Stream<MethodSymbol> ancestorsMembers(Type type) {
    return file.state().getTypes().closure(type).stream()
        .flatMap(ancestor -> members(ancestor.tsym));
  }

  private static Stream<MethodSymbol> members(Symbol owner) {
    return owner instanceof ClassSymbol type
        ? Streams.stream(type.members().getSymbols(MethodSymbol.class::isInstance))
            .map(MethodSymbol.class::cast)
        : Stream.empty();
  }
}
