package dev.fairlead.checks.blocking;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static dev.fairlead.annotations.WaitsFor.DNS;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.WaitsFor.OWN_NAME;

import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.contexts.StaticInitializer;
import dev.fairlead.checks.effects.Effects;
import dev.fairlead.checks.effects.WaitPath;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags waits for the network during class initialisation.
 *
 * <p>Every thread that touches the class waits for the first one, and if that fails the class is
 * unusable until the process ends: {@code NoClassDefFoundError}.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Connect when the connection is first needed, not while its class is initialised",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "blocking/NetworkInStaticInit.md")
public final class NetworkInStaticInit extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  private static final ImmutableSet<WaitsFor> HARMFUL = ImmutableSet.of(NETWORK, DNS);
  private static final ImmutableSet<WaitsFor> STRICTLY = ImmutableSet.of(NETWORK, DNS, OWN_NAME);

  private static final NamePattern STREAMS = new NamePattern("openStream|getInputStream");

  private static final NamePattern HTTP = new NamePattern("Https?U[rR][lL]Connection");

  private static final int NEAR = 3;

  /** Further away, it is often known that somebody is there, or that it is never done. */
  private static final int NEAR_ENOUGH = 2;

  /** For the service loader, which asks only for the class. */
  public NetworkInStaticInit() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public NetworkInStaticInit(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    ImmutableSet<WaitsFor> kinds = file.configuration().strict() ? STRICTLY : HARMFUL;
    List<Finding> findings = new ArrayList<>();
    for (StaticInitializer code : file.result(StaticInitializer.ALL)) {
      for (WaitPath path :
          file.shared(Effects.SHARED).waits(code.code(), kinds, ImmutableSet.of(), NEAR)) {
        Finding finding = Waits.explained(Finding.of(path.first(), message(code, path)), path);
        boolean harmful =
            !Sets.intersection(path.waits(), HARMFUL).isEmpty()
                && path.calls().size() <= (asksByHttp(path) ? NEAR : NEAR_ENOUGH)
                && !onlyMakesClient(path)
                && !isMostlyHere(path);
        findings.add(harmful ? finding : finding.ofChoice());
      }
    }
    return findings;
  }

  /** Whether a client is made that asks nobody yet, as far as is known. */
  private static boolean onlyMakesClient(WaitPath path) {
    return path.waiting() instanceof NewClassTree creation
        && !Symbols.name(Symbols.type(creation), "").equals("Socket");
  }

  /**
   * Whether what is waited for is mostly at hand: the stream of an address, which for classes is
   * that of a resource, or a look-up of what may be a number or be in the table of hosts.
   */
  private static boolean isMostlyHere(WaitPath path) {
    return path.waits().stream().noneMatch(NETWORK::equals)
        || path.waiting() instanceof MethodInvocationTree call
            && STREAMS.matches(Symbols.calledName(call))
            && !isOfHttp(call);
  }

  /** Whether the stream is that of a connection that can be of HTTP only. */
  private static boolean isOfHttp(MethodInvocationTree call) {
    return Symbols.receiver(call) != null
        && HTTP.matches(Symbols.name(Symbols.type(Symbols.receiver(call)), ""));
  }

  /** Whether it is one class that calls itself until it reads an answer of HTTP. */
  private static boolean asksByHttp(WaitPath path) {
    MethodSymbol first = called(path.first());
    if (first == null
        || !(path.waiting() instanceof MethodInvocationTree read)
        || !isOfHttp(read)) {
      return false;
    }
    for (Tree call : path.between()) {
      MethodSymbol next = called(call);
      if (next == null || next.owner != first.owner) {
        return false;
      }
    }
    return true;
  }

  private static MethodSymbol called(Tree call) {
    return call instanceof ExpressionTree expression ? Symbols.called(expression) : null;
  }

  private static String message(StaticInitializer code, WaitPath path) {
    return String.format(
        "This waits for %s while the class is initialised: %s (%s), so every thread that uses the"
            + " class waits with it, and after a failure the class cannot be used until the process"
            + " ends. Do it on first use, where it can fail and be tried again.",
        Waits.what(path.waits()), code.why(), path.text());
  }
}
