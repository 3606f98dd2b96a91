package dev.fairlead.checks.workers;

import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.ownership.LiveConnection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Closes the connection in the hook, and opens it again in the one that the hook is a pair with.
 */
final class CheckpointFix {
  private CheckpointFix() {}

  /** The fix where the connection is opened in one place, from nothing but fields; else empty. */
  static SuggestedFix of(LiveConnection live, SourceFile file) {
    VarSymbol field = live.connection();
    Set<ExpressionTree> opened = file.origins().assigned(field);
    Optional<MethodTree> restore = restore(live.hook(), file);
    if (opened.size() != 1
        || restore.isEmpty()
        || (field.flags() & (Flags.FINAL | Flags.STATIC)) != 0
        || !file.vocabulary().isCloseable(field.type)
        || !mayThrow(live.hook())
        || !mayThrow(restore.get())
        || !needsOnlyFields(Iterables.getOnlyElement(opened))) {
      return SuggestedFix.emptyFix();
    }
    String opener = file.state().getSourceForNode(Iterables.getOnlyElement(opened));
    SuggestedFix.Builder fix = SuggestedFix.builder();
    first(live.hook(), field.name + ".close();", file, fix);
    first(restore.get(), field.name + " = " + opener + ";", file, fix);
    return fix.build();
  }

  private static void first(
      MethodTree method, String statement, SourceFile file, SuggestedFix.Builder fix) {
    if (method.getBody().getStatements().isEmpty()) {
      fix.replace(method.getBody(), "{ " + statement + " }");
    } else {
      StatementTree next = method.getBody().getStatements().get(0);
      fix.prefixWith(next, statement + file.lineLike(next));
    }
  }

  /** What the class does in the other method of the interface that the hook is of. */
  private static Optional<MethodTree> restore(MethodTree hook, SourceFile file) {
    MethodSymbol method = Symbols.declared(hook);
    return file.state().getTypes().interfaces(method.owner.type).stream()
        .map(type -> abstractMethods(type))
        .filter(methods -> methods.size() == 2)
        .filter(methods -> methods.stream().anyMatch(other -> other.name == method.name))
        .flatMap(List::stream)
        .filter(other -> other.name != method.name)
        .flatMap(other -> file.subjects().methods().stream().filter(tree -> is(tree, other, hook)))
        .findFirst();
  }

  private static List<Symbol> abstractMethods(Type type) {
    return Streams.stream(type.tsym.members().getSymbols())
        .filter(member -> member instanceof MethodSymbol && (member.flags() & Flags.ABSTRACT) != 0)
        .toList();
  }

  private static boolean is(MethodTree tree, Symbol method, MethodTree hook) {
    MethodSymbol declared = Symbols.declared(tree);
    return declared != null
        && declared.name == method.name
        && declared.owner == Symbols.declared(hook).owner
        && tree.getBody() != null;
  }

  private static boolean mayThrow(MethodTree method) {
    return method.getThrows().stream()
        .anyMatch(
            thrown -> Symbols.type(thrown).tsym.flatName().contentEquals("java.lang.Exception"));
  }

  private static boolean needsOnlyFields(ExpressionTree opener) {
    boolean[] only = {true};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        VarSymbol variable = Symbols.variable(name);
        only[0] &= variable == null || Symbols.isField(variable);
        return null;
      }
    }.scan(opener, null);
    return only[0];
  }
}
