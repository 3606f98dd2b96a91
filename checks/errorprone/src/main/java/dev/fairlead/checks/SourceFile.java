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
import dev.fairlead.checks.concurrency.Forks;
import dev.fairlead.checks.effects.Effects;
import dev.fairlead.checks.effects.NonBlockingCode;
import dev.fairlead.checks.effects.NonBlockingScan;
import dev.fairlead.checks.escape.EscapeAnalysis;
import dev.fairlead.checks.escape.SharedConnection;
import dev.fairlead.checks.names.Lookup;
import dev.fairlead.checks.names.Lookups;
import dev.fairlead.checks.publication.Mutation;
import dev.fairlead.checks.publication.PublicationAnalysis;
import dev.fairlead.checks.retries.UnboundedLoop;
import dev.fairlead.checks.retries.UnboundedLoops;
import dev.fairlead.checks.vocabulary.Vocabulary;
import dev.fairlead.checks.waits.UnboundedWaiting;
import dev.fairlead.checks.waits.UnboundedWaits;

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
  private final Supplier<ImmutableList<UnboundedWaiting>> unboundedWaits;
  private final Supplier<ImmutableList<UnboundedLoop>> unboundedLoops;
  private final Supplier<ImmutableList<Lookup>> lookups;

  SourceFile(
      CompilationUnitTree unit,
      VisitorState state,
      Configuration configuration,
      Vocabulary vocabulary,
      Bodies bodies,
      Effects effects,
      UnboundedWaits waits) {
    this.unit = unit;
    this.state = state;
    this.configuration = configuration;
    this.vocabulary = vocabulary;
    this.effects = effects;
    Supplier<Subjects> subjects = Suppliers.memoize(() -> Subjects.of(unit, vocabulary));
    this.origins = Suppliers.memoize(() -> new Origins(unit, bodies));
    this.missingBounds =
        Suppliers.memoize(() -> new BoundsAnalysis(vocabulary, bodies).missing(unit));
    this.nonBlockingCode = Suppliers.memoize(() -> NonBlockingScan.of(unit, vocabulary, bodies));
    this.forks =
        Suppliers.memoize(
            () ->
                subjects.get().forks()
                    ? new Forks(vocabulary, origins.get(), state.context).in(unit)
                    : ImmutableList.of());
    this.fanOuts =
        Suppliers.memoize(
            () ->
                subjects.get().repeats()
                    ? new FanOuts(vocabulary, origins.get(), bodies).unlimited(unit, forks.get())
                    : ImmutableList.of());
    this.mutations =
        Suppliers.memoize(
            () ->
                subjects.get().configures()
                    ? new PublicationAnalysis(vocabulary, origins.get()).mutations(unit)
                    : ImmutableList.of());
    this.sharedConnections =
        Suppliers.memoize(
            () ->
                subjects.get().workers()
                    ? new EscapeAnalysis(vocabulary, origins.get()).shared(unit)
                    : ImmutableList.of());
    this.lookups =
        Suppliers.memoize(
            () ->
                subjects.get().asksNames()
                    ? new Lookups(vocabulary, origins.get()).in(unit)
                    : ImmutableList.of());
    this.unboundedLoops =
        Suppliers.memoize(
            () ->
                subjects.get().repeats()
                    ? new UnboundedLoops(vocabulary, effects).in(unit)
                    : ImmutableList.of());
    this.unboundedWaits =
        Suppliers.memoize(
            () -> subjects.get().waits() ? waits.in(unit, origins) : ImmutableList.of());
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

  /** The waits that only a peer or a child process ends, and that take no time. */
  public ImmutableList<UnboundedWaiting> unboundedWaits() {
    return unboundedWaits.get();
  }

  /** The loops that try again without end. */
  public ImmutableList<UnboundedLoop> unboundedLoops() {
    return unboundedLoops.get();
  }

  /** Where the file asks a name server, with no bound. */
  public ImmutableList<Lookup> lookups() {
    return lookups.get();
  }
}
