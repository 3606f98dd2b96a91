package dev.fairlead.checks;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import dev.fairlead.checks.bounds.BoundsAnalysis;
import dev.fairlead.checks.bounds.MissingBound;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.concurrency.FanOuts;
import dev.fairlead.checks.concurrency.FanOuts.FanOut;
import dev.fairlead.checks.concurrency.Fork;
import dev.fairlead.checks.concurrency.ForkingMethods;
import dev.fairlead.checks.concurrency.Forks;
import dev.fairlead.checks.effects.Effects;
import dev.fairlead.checks.effects.NonBlockingCode;
import dev.fairlead.checks.effects.NonBlockingScan;
import dev.fairlead.checks.escape.EscapeAnalysis;
import dev.fairlead.checks.escape.SharedConnection;
import dev.fairlead.checks.publication.Mutation;
import dev.fairlead.checks.publication.PublicationAnalysis;
import dev.fairlead.checks.times.IgnoredBound;
import dev.fairlead.checks.times.IgnoredBounds;
import dev.fairlead.checks.times.InfiniteBound;
import dev.fairlead.checks.times.PhaseMismatch;
import dev.fairlead.checks.times.TimeArgument;
import dev.fairlead.checks.times.TimeArguments;
import dev.fairlead.checks.times.UnitMismatch;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.List;

/** One source file and what the analyses know of it, computed when first asked for. */
public final class SourceFile {
  private final CompilationUnitTree unit;
  private final VisitorState state;
  private final Configuration configuration;
  private final Vocabulary vocabulary;
  private final Effects effects;
  private final Supplier<Origins> origins;
  private final Supplier<ImmutableList<Fork>> forks;
  private final Supplier<ImmutableList<MissingBound>> missingBounds;
  private final Supplier<ImmutableList<NonBlockingCode>> nonBlockingCode;
  private final Supplier<ImmutableList<FanOut>> fanOuts;
  private final Supplier<ImmutableList<Mutation>> mutations;
  private final Supplier<ImmutableList<SharedConnection>> sharedConnections;
  private final Supplier<ImmutableList<TimeArgument>> timeArguments;
  private final Supplier<ImmutableList<IgnoredBound>> ignoredBounds;

  SourceFile(
      CompilationUnitTree unit,
      VisitorState state,
      Configuration configuration,
      Vocabulary vocabulary,
      Bodies bodies,
      Effects effects,
      ForkingMethods forking) {
    this.unit = unit;
    this.state = state;
    this.configuration = configuration;
    this.vocabulary = vocabulary;
    this.effects = effects;
    Supplier<Subjects> subjects = Suppliers.memoize(() -> Subjects.of(unit, vocabulary, bodies));
    this.origins = Suppliers.memoize(() -> new Origins(unit, bodies));
    this.missingBounds =
        Suppliers.memoize(
            () -> new BoundsAnalysis(vocabulary, bodies).missing(unit, subjects.get().makers()));
    this.nonBlockingCode =
        Suppliers.memoize(
            () ->
                subjects.get().mustNotWait()
                    ? NonBlockingScan.of(unit, vocabulary, bodies)
                    : ImmutableList.of());
    this.forks =
        Suppliers.memoize(
            () ->
                subjects.get().forks()
                    ? new Forks(vocabulary, origins.get(), state.context).in(unit)
                    : ImmutableList.of());
    this.fanOuts =
        Suppliers.memoize(
            () ->
                forks.get().isEmpty() && !forking.containsAny(subjects.get().repeatedCalls())
                    ? ImmutableList.of()
                    : new FanOuts(vocabulary, origins.get(), forking)
                        .unlimited(unit, forks.get(), subjects.get().repeatedCalls()));
    this.mutations =
        Suppliers.memoize(
            () ->
                subjects.get().configures()
                    ? new PublicationAnalysis(vocabulary, origins.get()).mutations(unit)
                    : ImmutableList.of());
    IgnoredBounds ignored = new IgnoredBounds(vocabulary, state);
    this.timeArguments =
        Suppliers.memoize(
            () -> subjects.get().times() ? TimeArguments.of(unit, vocabulary) : ImmutableList.of());
    this.ignoredBounds =
        Suppliers.memoize(
            () ->
                subjects.get().times() || !missingBounds().isEmpty()
                    ? IgnoredBounds.once(
                        List.of(
                            ignored.atHand(unit, missingBounds()),
                            ignored.in(unit),
                            IgnoredBounds.tested(unit, timeArguments.get())))
                    : ImmutableList.of());
    this.sharedConnections =
        Suppliers.memoize(
            () ->
                subjects.get().workers()
                    ? new EscapeAnalysis(vocabulary, origins.get()).shared(unit)
                    : ImmutableList.of());
  }

  /** The file's tree. */
  public CompilationUnitTree unit() {
    return unit;
  }

  /** Error Prone's view of the compilation. */
  public VisitorState state() {
    return state;
  }

  /** A line break and the white space in front of the statement, for one more line behind it. */
  public String lineLike(Tree statement) {
    CharSequence source = state.getSourceCode();
    int start = ASTHelpers.getStartPosition(statement);
    if (source == null || start < 0) {
      return "\n";
    }
    int margin = start;
    while (margin > 0
        && Character.isWhitespace(source.charAt(margin - 1))
        && source.charAt(margin - 1) != '\n') {
      margin--;
    }
    return "\n" + source.subSequence(margin, start);
  }

  /** What the user decided. */
  public Configuration configuration() {
    return configuration;
  }

  /** What is known of the symbols of the compilation. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The phases that the file leaves without bound. */
  public ImmutableList<MissingBound> missingBounds() {
    return missingBounds.get();
  }

  /** Which code of the compilation may wait. */
  public Effects effects() {
    return effects;
  }

  /** The code of the file that must not wait. */
  public ImmutableList<NonBlockingCode> nonBlockingCode() {
    return nonBlockingCode.get();
  }

  /** Where the file starts work for each element without limit. */
  public ImmutableList<FanOut> fanOuts() {
    return fanOuts.get();
  }

  /** Where the file configures what is shared already. */
  public ImmutableList<Mutation> mutations() {
    return mutations.get();
  }

  /** The connections for one thread that several reach. */
  public ImmutableList<SharedConnection> sharedConnections() {
    return sharedConnections.get();
  }

  /** Where the file gives a number to a call that takes another unit than its name states. */
  public ImmutableList<UnitMismatch> unitMismatches() {
    return UnitMismatch.in(timeArguments.get());
  }

  /** Where the file bounds one phase with the value named after another. */
  public ImmutableList<PhaseMismatch> phaseMismatches() {
    return PhaseMismatch.in(timeArguments.get());
  }

  /** Where the file sets a bound that is none. */
  public ImmutableList<InfiniteBound> infiniteBounds() {
    return InfiniteBound.in(timeArguments.get(), vocabulary);
  }

  /** The bounds that the file has at hand and does not apply. */
  public ImmutableList<IgnoredBound> ignoredBounds() {
    return ignoredBounds.get();
  }
}
