package dev.fairlead.checks.timeouts;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static java.util.stream.Collectors.joining;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.bounds.BoundAdvice;
import dev.fairlead.checks.bounds.BoundFix;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.times.IgnoredBound;
import dev.fairlead.checks.times.IgnoredBounds;
import dev.fairlead.checks.times.TimeExpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags bounds that the code has at hand and does not apply.
 *
 * <p>A caller who passed a timeout relies on it. The form of the call without one, or a setter
 * whose result is dropped, waits for ever all the same.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Apply the timeout that the code was given",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "timeouts/IgnoredTimeout.md")
public final class IgnoredTimeout extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public IgnoredTimeout() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public IgnoredTimeout(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (IgnoredBound ignored : file.result(IgnoredBounds.ALL)) {
      findings.add(explained(finding(ignored, file), ignored, file));
    }
    return findings;
  }

  private static Finding explained(Finding finding, IgnoredBound ignored, SourceFile file) {
    return ignored.value() == null
        ? finding
        : finding.with(ignored.value(), file, "this is the bound that is passed over");
  }

  private static Finding finding(IgnoredBound ignored, SourceFile file) {
    return switch (ignored.kind()) {
      case DROPPED ->
          Finding.of(
              ignored.call(),
              String.format(
                  "%s returns a copy that has the bound, and nobody uses it: what it is called on"
                      + " stays unbounded. Use the result.",
                  Symbols.calledName(ignored.call())),
              keepResult(ignored.call(), file));
      case TESTED ->
          Finding.of(
              ignored.call(),
              String.format(
                  "%s is tested, but %s is given a constant: what the setting says has no effect."
                      + " Pass %1$s.",
                  ignored.value().name, name(ignored.call())));
      case UNCORRECTED ->
          Finding.of(
              ignored.call(),
              String.format(
                  "%s is given %s as it came, although the %s of that name has just been put right:"
                      + " a value that means no bound goes through. Pass the one that was put right.",
                  name(ignored.call()),
                  ignored.value().name,
                  Symbols.isField(ignored.value()) ? "parameter" : "field"));
      case UNREAD ->
          Finding.of(
              ignored.call(),
              "A number is put here among properties of which only text is read: it is passed over,"
                  + " and the time that it stands for has no effect. Put it as text.",
              asText((MethodInvocationTree) ignored.call(), file));
      case UNUSED ->
          Finding.of(
              ignored.call(),
              String.format(
                  "%s is never used, and a client is made here without it: the caller's bound has no"
                      + " effect. Set it on what %s makes.",
                  ignored.value().name, name(ignored.call())));
      case REPLACED ->
          Finding.of(
              ignored.call(),
              String.format(
                  "%s is never used, and %s is given a constant in its place: the caller's bound has"
                      + " no effect. Pass it on.",
                  ignored.value().name, name(ignored.call())));
      case UNHEEDED ->
          Finding.of(
              ignored.call(),
              "This bounds only what goes through the streams of the socket, or its own accept: the"
                  + " channel itself waits without it. Use the socket instead, or a selector with a"
                  + " time.");
      case UNCOPIED ->
          Finding.of(
              ignored.call(),
              String.format(
                  "The fields of an object are copied here one by one, and %s is passed over: the"
                      + " copy loses the bound that the object has. Copy it too.",
                  ignored.value().name));
      case UNTIMED -> untimed(ignored, file);
    };
  }

  private static Finding untimed(IgnoredBound ignored, SourceFile file) {
    String value = ignored.value().name.toString();
    if (ignored.missing() == null) {
      return Finding.of(
          ignored.call(),
          String.format(
              "%s is never used, and %s has a form that takes it: the caller's bound has no effect."
                  + " Pass it on.",
              value, name(ignored.call())));
    }
    String phases =
        ignored.missing().phases().stream()
            .map(phase -> phase.name().toLowerCase(Locale.ROOT))
            .collect(joining(" and "));
    return Finding.of(
        ignored.missing().where(),
        String.format(
            "Nothing bounds %s of this %s, although %s is in scope: a peer that stays silent keeps"
                + " the calling thread. %s",
            phases,
            Symbols.name(ignored.missing().type(), "connection"),
            value,
            BoundAdvice.of(ignored.missing(), file)),
        BoundFix.of(ignored.missing(), file, ignored.value()));
  }

  private static SuggestedFix keepResult(ExpressionTree call, SourceFile file) {
    return Symbols.receiver(call) instanceof IdentifierTree variable
        ? SuggestedFix.prefixWith(call, file.state().getSourceForNode(variable) + " = ")
        : SuggestedFix.emptyFix();
  }

  private static SuggestedFix asText(MethodInvocationTree put, SourceFile file) {
    ExpressionTree value = put.getArguments().get(1);
    return TimeExpressions.isNumber(Symbols.type(value))
        ? SuggestedFix.replace(
            value, "String.valueOf(" + file.state().getSourceForNode(value) + ")")
        : SuggestedFix.emptyFix();
  }

  private static String name(ExpressionTree call) {
    return call instanceof NewClassTree creation
        ? "new " + Symbols.name(Symbols.type(creation), creation.getIdentifier().toString())
        : Symbols.calledName(call);
  }
}
