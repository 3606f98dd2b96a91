package dev.fairlead.checks.bounds;

import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The setters of the library itself, put where the object is made: into the chain of a builder, or
 * as statements behind the variable that holds it.
 */
public final class BoundFix {
  private BoundFix() {}

  /** The fix for all phases of {@code missing}; empty where one of them has no plain setter. */
  public static SuggestedFix of(MissingBound missing, SourceFile file) {
    return of(missing, file, null);
  }

  /**
   * The same with {@code value}, where that is not null, for the time; empty if it does not fit.
   */
  public static SuggestedFix of(MissingBound missing, SourceFile file, VarSymbol value) {
    if (missing.where() != missing.made()) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    Optional<MethodSymbol> timed = timedForm(missing, file);
    if (timed.isPresent()) {
      return timedCall(missing, timed.get(), file, value, fix);
    }
    Optional<MethodSymbol> longer = TimedForm.of(missing, file);
    if (longer.isPresent() && value == null) {
      return TimedForm.fix(missing, longer.get(), file);
    }
    List<String> calls = new ArrayList<>();
    boolean fluent = true;
    for (Phase phase : missing.phases()) {
      MethodSymbol setter =
          file.vocabulary().boundingMethods().setter(missing.type(), phase).orElse(null);
      if (setter == null) {
        if (value != null) {
          return SuggestedFix.emptyFix();
        }
        SuggestedFix property = PropertyFix.of(missing, file);
        if (!property.isEmpty()) {
          return property;
        }
        SuggestedFix socket = SocketFix.of(missing, file);
        return socket.isEmpty() ? longForm(missing, file) : socket;
      }
      Optional<String> argument =
          FixTime.argument(
              setter,
              0,
              bound(setter, phase, file),
              file.configuration().fixFor(phase),
              value,
              fix);
      if (argument.isEmpty()) {
        return SuggestedFix.emptyFix();
      }
      fluent &= returnsReceiver(setter, missing.type(), file);
      calls.add("." + setter.name + "(" + argument.get() + ")");
    }
    if (fluent) {
      return fix.postfixWith(missing.made(), String.join("", calls)).build();
    }
    return statements(missing, calls, fix, file);
  }

  private static SuggestedFix longForm(MissingBound missing, SourceFile file) {
    SuggestedFix form = LongForm.of(missing, file);
    SuggestedFix longer = form.isEmpty() ? StreamForm.of(missing, file) : form;
    return longer.isEmpty()
        ? ConfiguredForms.of(missing, file)
            .map(configured -> configured.fix(file))
            .orElse(SuggestedFix.emptyFix())
        : longer;
  }

  static boolean returnsReceiver(MethodSymbol setter, Type receiver, SourceFile file) {
    Type result = setter.getReturnType();
    return result.tsym == receiver.tsym
        || result.hasTag(TypeTag.TYPEVAR) && file.vocabulary().of(receiver).copies();
  }

  static Bound bound(MethodSymbol method, Phase phase, SourceFile file) {
    return file.vocabulary().of(method).bounds().stream()
        .filter(bound -> bound.phases().contains(phase))
        .findFirst()
        .orElseThrow();
  }

  /** The overload of the call itself that takes a bound. */
  static Optional<MethodSymbol> timedForm(MissingBound missing, SourceFile file) {
    MethodSymbol method = Symbols.called(missing.made());
    return method == null || missing.phases().size() != 1
        ? Optional.empty()
        : file.vocabulary().boundingMethods().timedForm(method, missing.phases().iterator().next());
  }

  private static SuggestedFix timedCall(
      MissingBound missing,
      MethodSymbol timed,
      SourceFile file,
      VarSymbol value,
      SuggestedFix.Builder fix) {
    if (!(missing.made() instanceof MethodInvocationTree call)) {
      return SuggestedFix.emptyFix();
    }
    Phase phase = missing.phases().iterator().next();
    List<String> arguments = new ArrayList<>();
    call.getArguments().forEach(argument -> arguments.add(file.state().getSourceForNode(argument)));
    int index = arguments.size();
    int further = timed.type.getParameterTypes().size() - index;
    Optional<String> time =
        FixTime.argument(
            timed,
            index,
            bound(timed, phase, file),
            file.configuration().fixFor(phase),
            value,
            fix);
    if (time.isEmpty() || further != (FixTime.takesUnit(timed, index) ? 2 : 1)) {
      return SuggestedFix.emptyFix();
    }
    arguments.add(time.get());
    String target = file.state().getSourceForNode(call.getMethodSelect());
    return fix.replace(call, target + "(" + String.join(", ", arguments) + ")").build();
  }

  /** The calls as one statement each, behind the declaration or assignment of a variable. */
  private static SuggestedFix statements(
      MissingBound missing, List<String> calls, SuggestedFix.Builder fix, SourceFile file) {
    TreePath path = file.path(missing.made());
    TreePath parent = path.getParentPath();
    while (parent.getLeaf() instanceof TypeCastTree) {
      parent = parent.getParentPath();
    }
    Tree statement = parent.getLeaf();
    String variable = null;
    Type type = null;
    if (statement instanceof VariableTree declaration
        && Symbols.variable(declaration) != null
        && !Symbols.isField(Symbols.variable(declaration))) {
      variable = declaration.getName().toString();
      type = ASTHelpers.getType(declaration);
    } else if (statement instanceof AssignmentTree assignment
        && parent.getParentPath().getLeaf() instanceof ExpressionStatementTree whole) {
      ExpressionTree target = assignment.getVariable();
      variable = file.state().getSourceForNode(target);
      type = ASTHelpers.getType(target);
      statement = whole;
    }
    if (variable == null || type == null || !isInBlock(statement, file)) {
      return SuggestedFix.emptyFix();
    }
    StringBuilder lines = new StringBuilder();
    for (String call : calls) {
      lines.append(file.lineLike(statement)).append(variable).append(call).append(';');
    }
    return fix.postfixWith(statement, lines.toString()).build();
  }

  static boolean isInBlock(Tree statement, SourceFile file) {
    Tree parent = file.path(statement).getParentPath().getLeaf();
    return parent.getKind() == Tree.Kind.BLOCK || parent.getKind() == Tree.Kind.CASE;
  }
}
