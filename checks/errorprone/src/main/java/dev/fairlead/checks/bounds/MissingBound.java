package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Phases of an object that nothing bounds although it is used, or handed out to be used.
 *
 * @param where where the bound belongs: the call that makes the object or, if that stands in
 *     another file, its use
 * @param phases the phases without bound
 * @param type the type of the object on which the bound is missing; null where unknown
 * @param made the call that makes the object
 * @param use the call that goes through the phases, or the place where the object is handed out
 */
public record MissingBound(
    Tree where, ImmutableSet<Phase> phases, Type type, ExpressionTree made, Tree use) {

  /** The same of some phases; empty where it is about none of them. */
  Optional<MissingBound> only(Predicate<Phase> asked) {
    ImmutableSet<Phase> left = phases.stream().filter(asked).collect(Sets.toImmutableEnumSet());
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new MissingBound(where, left, type, made, use));
  }
}
