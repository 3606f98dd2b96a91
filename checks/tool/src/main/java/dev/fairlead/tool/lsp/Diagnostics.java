package dev.fairlead.tool.lsp;

import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.checks.report.Finding;
import dev.fairlead.checks.report.Lines;
import dev.fairlead.checks.report.Rule;
import dev.fairlead.checks.report.Severity;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;

/** Findings as the editor shows them. */
final class Diagnostics {

  /** Who says it, as editors show it beside the message. */
  static final String SOURCE = "fairlead";

  private static final String STALE = " (As of the last version that compiled: this one does not.)";

  private final Map<String, Rule> rules;

  Diagnostics(CheckCatalog catalog) {
    rules = catalog.rules().stream().collect(Collectors.toMap(Rule::name, Function.identity()));
  }

  /** What is known of a document. */
  List<Diagnostic> of(Document document) {
    Lines lines = new Lines(document.text());
    return document.findings().stream().map(placed -> of(placed, document, lines)).toList();
  }

  /** One thing that is known of a document. */
  Diagnostic of(Placed placed, Document document, Lines lines) {
    Finding finding = placed.finding();
    boolean stale = document.state() == Document.State.STALE;
    Diagnostic diagnostic =
        diagnostic(
            finding,
            Positions.range(lines, placed.start(), placed.end()),
            finding.message() + (stale ? STALE : ""));
    if (stale) {
      diagnostic.setData(Map.of("stale", true));
    } else if (!finding.related().isEmpty()) {
      diagnostic.setRelatedInformation(
          finding.related().stream()
              .map(
                  place ->
                      new DiagnosticRelatedInformation(
                          new Location(document.uri(), Positions.range(place.region())),
                          place.message()))
              .toList());
    }
    return diagnostic;
  }

  /** What was found in a file as it is on disk. */
  Diagnostic saved(Finding finding) {
    return diagnostic(finding, Positions.range(finding.region()), finding.message());
  }

  private Diagnostic diagnostic(Finding finding, Range range, String message) {
    Diagnostic diagnostic =
        new Diagnostic(range, message, severity(finding.severity()), SOURCE, finding.rule());
    if (finding.needless()) {
      diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
    }
    String link = rules.get(finding.rule()).link();
    if (!link.isEmpty()) {
      diagnostic.setCodeDescription(new DiagnosticCodeDescription(link));
    }
    return diagnostic;
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case SUGGESTION -> DiagnosticSeverity.Information;
    };
  }
}
