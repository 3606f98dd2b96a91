package dev.fairlead.checks;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.fixes.Fix;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.function.Supplier;

/**
 * One thing that is wrong.
 *
 * @param where the tree to point at
 * @param message what is wrong and what it costs, then what to do
 * @param fixes the safe replacements, best first
 * @param weight how it is reported where nobody has set the check's severity
 * @param related other places that explain it; those in other files are not shown
 * @param needless whether the place is text that does nothing and can go
 */
public record Finding(
    Tree where,
    String message,
    ImmutableList<Fix> fixes,
    Weight weight,
    ImmutableList<Related> related,
    boolean needless) {

  /** What a finding weighs beside the others of its check. */
  public enum Weight {
    /** Every run is harmed: an error even where the check only warns. */
    CERTAIN,

    /** As the check says. */
    USUAL,

    /** True, but somebody has to decide: what only the strict profile reports. */
    CHOICE
  }

  /**
   * A place that explains a finding.
   *
   * @param where the tree to point at
   * @param message what it has to do with the finding
   */
  public record Related(Tree where, String message) {}

  /** A finding that no mechanical fix mends. */
  public static Finding of(Tree where, String message) {
    return new Finding(where, message, ImmutableList.of(), Weight.USUAL, ImmutableList.of(), false);
  }

  /** A finding with a fix; an empty fix counts as none. */
  public static Finding of(Tree where, String message, Fix fix) {
    ImmutableList<Fix> fixes = fix.isEmpty() ? ImmutableList.of() : ImmutableList.of(fix);
    return new Finding(where, message, fixes, Weight.USUAL, ImmutableList.of(), false);
  }

  /** The same finding with a fix, which is made only where the profile reports the finding. */
  public Finding fixedBy(Supplier<? extends Fix> fix, SourceFile file) {
    if (weight == Weight.CHOICE && !file.configuration().strict()) {
      return this;
    }
    Fix made = fix.get();
    return made.isEmpty()
        ? this
        : new Finding(where, message, ImmutableList.of(made), weight, related, needless);
  }

  /** The same finding, of something that harms every run. */
  public Finding inEveryRun() {
    return new Finding(where, message, fixes, Weight.CERTAIN, related, needless);
  }

  /** The same finding, which only the strict profile reports. */
  public Finding ofChoice() {
    return new Finding(where, message, fixes, Weight.CHOICE, related, needless);
  }

  /** The same finding, of text that does nothing and can go. */
  public Finding ofNeedless() {
    return new Finding(where, message, fixes, weight, related, true);
  }

  /** The same finding with one more place that explains it; null and its own place are none. */
  public Finding with(Tree place, String why) {
    return place == null || place == where
        ? this
        : new Finding(
            where,
            message,
            fixes,
            weight,
            ImmutableList.<Related>builder().addAll(related).add(new Related(place, why)).build(),
            needless);
  }

  /** The same finding with the declaration of a variable, where the file holds it. */
  public Finding with(VarSymbol variable, SourceFile file, String why) {
    return variable == null
        ? this
        : with(TreeInfo.declarationFor(variable, (JCTree) file.unit()), why);
  }
}
