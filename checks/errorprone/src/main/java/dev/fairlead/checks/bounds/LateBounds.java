package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Bound;
import java.util.HashSet;
import java.util.Set;

/**
 * Bounds of reads that come when the stream of a connection has been taken already, but before
 * anybody reads from it: the connection heeds them.
 */
final class LateBounds {
  private static final ImmutableSet<Phase> READ = ImmutableSet.of(Phase.READ);

  private final SourceFile file;

  LateBounds(SourceFile file) {
    this.file = file;
  }

  /** Whether the use that lacks a bound only takes a stream, and the bound is set in time. */
  boolean come(MissingBound missing) {
    if (!missing.phases().equals(READ)
        || !(missing.use() instanceof MethodInvocationTree call)
        || !TimedStreams.givesStream(call)) {
      return false;
    }
    VarSymbol connection = Symbols.variable(Symbols.receiver(call));
    TreePath use = connection == null ? null : file.path(call);
    MethodTree around = use == null ? null : ASTHelpers.findEnclosingNode(use, MethodTree.class);
    VarSymbol stream = around == null ? null : TimedStreams.keeper(use);
    return stream != null && new Search(call, connection, stream).finds(around);
  }

  /** What is done first after the stream was taken: the connection is bounded, or it is read. */
  private final class Search extends TreeScanner<Void, Void> {
    private final Tree use;
    private final VarSymbol connection;
    private final Set<VarSymbol> streams = new HashSet<>();
    private boolean taken;
    private boolean isRead;
    private boolean isBounded;

    Search(Tree use, VarSymbol connection, VarSymbol stream) {
      this.use = use;
      this.connection = connection;
      streams.add(stream);
    }

    boolean finds(Tree method) {
      scan(method, null);
      return isBounded;
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      return isRead || isBounded ? null : super.scan(tree, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      if (call == use) {
        taken = true;
        return null;
      }
      ExpressionTree receiver = Symbols.receiver(call);
      if (taken
          && receiver != null
          && connection.equals(Symbols.variable(receiver))
          && boundsReads(call)) {
        isBounded = true;
        return null;
      }
      for (ExpressionTree argument : call.getArguments()) {
        isRead |= taken && connection.equals(Symbols.variable(argument));
      }
      return super.visitMethodInvocation(call, null);
    }

    private boolean boundsReads(MethodInvocationTree call) {
      for (Bound bound : file.vocabulary().of(Symbols.called(call)).bounds()) {
        if (bound.phases().contains(Phase.READ)) {
          return true;
        }
      }
      return false;
    }

    /** To put one stream around another reads nothing yet. */
    @Override
    public Void visitVariable(VariableTree declaration, Void unused) {
      if (taken && wraps(declaration.getInitializer())) {
        streams.add(Symbols.variable(declaration));
        return null;
      }
      return super.visitVariable(declaration, null);
    }

    private boolean wraps(Tree made) {
      return made instanceof NewClassTree creation
          && creation.getClassBody() == null
          && creation.getArguments().stream()
              .anyMatch(
                  one -> wraps(Symbols.strip(one)) || streams.contains(Symbols.variable(one)));
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, Void unused) {
      isRead |= taken && streams.contains(Symbols.variable(name));
      return null;
    }
  }
}
