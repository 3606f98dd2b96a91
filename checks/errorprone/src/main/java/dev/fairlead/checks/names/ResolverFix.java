package dev.fairlead.checks.names;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.fixes.SuggestedFixes.AdditionPosition;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Handlers;
import dev.fairlead.checks.code.Symbols;
import java.util.List;
import java.util.Map;

/**
 * The look-up of a name by a resolver that has a deadline, for programs that have {@code
 * fairlead-runtime}: the platform has no bound for it.
 */
public final class ResolverFix {
  private static final String RESOLVER = "dev.fairlead.runtime.BoundedResolver";
  private static final String FIELD = "RESOLVER";

  /** What makes of the addresses found what each look-up of the platform returns or needs. */
  private static final Map<String, String> RESULTS =
      Map.of(
          "InetAddress.getByName", ".get(0)",
          "InetAddress.getAllByName", ".toArray(new InetAddress[0])",
          "InetSocketAddress.<init>", ".get(0)");

  private ResolverFix() {}

  /** The fix, where the code around can take what the resolver throws; else an empty one. */
  public static SuggestedFix of(Lookup lookup, SourceFile file) {
    VisitorState state = file.state();
    String result = result(Symbols.called(lookup.call()));
    TreePath path = file.path(lookup.call());
    ClassTree type = outermost(path);
    if (result == null
        || state.getTypeFromString(RESOLVER) == null
        || type == null
        || !handles(List.of("java.io.IOException", "java.lang.InterruptedException"), path, file)) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix =
        SuggestedFix.builder()
            .addImport(RESOLVER)
            .addImport("dev.fairlead.runtime.Deadline")
            .addImport("java.time.Duration");
    if (result.contains("InetAddress")) {
      fix.addImport("java.net.InetAddress");
    }
    if (type.getMembers().stream().noneMatch(ResolverFix::isResolver)) {
      String field =
          "private static final BoundedResolver " + FIELD + " = BoundedResolver.builder().build();";
      fix.merge(SuggestedFixes.addMembers(type, state, AdditionPosition.FIRST, field));
    }
    ExpressionTree name = name(lookup.call());
    return fix.replace(
            lookup.call() instanceof NewClassTree ? name : lookup.call(),
            String.format(
                "%s.resolve(%s, Deadline.after(Duration.ofMillis(%d)))%s",
                FIELD,
                state.getSourceForNode(name),
                file.configuration().fixFor(Phase.DNS).toMillis(),
                result))
        .build();
  }

  /** Null for a look-up that the resolver cannot stand in for. */
  private static String result(MethodSymbol lookup) {
    return lookup != null && lookup.owner.packge().getQualifiedName().contentEquals("java.net")
        ? RESULTS.get(lookup.owner.getSimpleName() + "." + lookup.name)
        : null;
  }

  private static ExpressionTree name(ExpressionTree lookup) {
    return lookup instanceof NewClassTree creation
        ? creation.getArguments().get(0)
        : ((MethodInvocationTree) lookup).getArguments().get(0);
  }

  private static boolean handles(List<String> exceptions, TreePath path, SourceFile file) {
    return exceptions.stream()
        .map(file.state()::getTypeFromString)
        .allMatch((Type thrown) -> thrown != null && Handlers.handle(thrown, path, file));
  }

  /** Null where that is no class: fields of interfaces are public. */
  private static ClassTree outermost(TreePath path) {
    ClassTree found = null;
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      found = at.getLeaf() instanceof ClassTree type ? type : found;
    }
    return found == null || found.getKind() != Tree.Kind.CLASS ? null : found;
  }

  private static boolean isResolver(Tree member) {
    return Symbols.variable(member) != null
        && Symbols.variable(member).name.contentEquals(FIELD)
        && Symbols.variable(member).type.tsym.getQualifiedName().contentEquals(RESOLVER);
  }
}
