package dev.fairlead.checks.bounds;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Bound;
import java.util.ArrayList;
import java.util.List;

/**
 * The parameters of a connection URL that is written in the code: a literal, or a sum that begins
 * and ends with one.
 */
final class UrlParameters {
  private final List<Bound> bounds;
  private final List<Tree> parts;
  private final StringBuilder added = new StringBuilder();

  private UrlParameters(List<Bound> bounds, List<Tree> parts) {
    this.bounds = bounds;
    this.parts = parts;
  }

  /** The URL that {@code call} is given; null where it has none that can be added to. */
  static UrlParameters of(ExpressionTree call, SourceFile file) {
    List<? extends ExpressionTree> arguments = Symbols.arguments(call);
    List<Bound> bounds =
        file.vocabulary().of(Symbols.called(call)).bounds().stream()
            .filter(bound -> !bound.of().isEmpty() && bound.parameter() >= 0)
            .toList();
    for (Bound bound : bounds) {
      if (bound.parameter() < arguments.size()) {
        List<Tree> parts = new ArrayList<>();
        collect(arguments.get(bound.parameter()), parts);
        String start = Constants.text(parts.get(0));
        boolean literal = parts.get(parts.size() - 1) instanceof LiteralTree;
        if (literal && start != null && bound.of().stream().anyMatch(start::startsWith)) {
          return new UrlParameters(
              bounds.stream().filter(b -> b.of().stream().anyMatch(start::startsWith)).toList(),
              parts);
        }
      }
    }
    return null;
  }

  private static void collect(Tree tree, List<Tree> parts) {
    Tree bare = Symbols.strip(tree);
    if (bare instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      collect(sum.getLeftOperand(), parts);
      collect(sum.getRightOperand(), parts);
    } else {
      parts.add(bare);
    }
  }

  /** Adds the parameter that bounds the phase; false where there is none. */
  boolean add(Phase phase, SourceFile file) {
    for (Bound bound : bounds) {
      if (bound.phases().contains(phase) && !bound.joined().isEmpty() && !has(bound.keys())) {
        String joined = bound.joined();
        added.append(has(joined) ? joined.charAt(joined.length() - 1) : joined.charAt(0));
        added.append(bound.keys().get(0)).append('=');
        added.append(
            FixTime.inWhole(FixTime.unit(bound.unit()), file.configuration().fixFor(phase)));
        return true;
      }
    }
    return false;
  }

  /** Whether the URL has one of the keys, with a value that is no bound. */
  private boolean has(List<String> keys) {
    for (Tree part : parts) {
      String text = Constants.text(part);
      if (text != null && keys.stream().anyMatch(text::contains)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String joined) {
    return !added.isEmpty()
        || parts.stream()
            .map(Constants::text)
            .anyMatch(text -> text != null && text.indexOf(joined.charAt(0)) >= 0);
  }

  /** The literal that the parameters are added to. */
  Tree last() {
    return parts.get(parts.size() - 1);
  }

  /** That literal with them, as source: {@code source} is the literal now. */
  String text(String source) {
    return source.substring(0, source.length() - 1) + added + '"';
  }
}
