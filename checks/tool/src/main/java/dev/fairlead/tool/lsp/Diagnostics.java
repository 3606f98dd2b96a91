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
import org.eclipse.lsp4j.DiagnosticSeverity;

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

  Diagnostic of(Placed placed, Document document, Lines lines) {
    Finding finding = placed.finding();
    boolean stale = document.state() == Document.State.STALE;
    Diagnostic diagnostic =
        new Diagnostic(
            Positions.range(lines, placed.start(), placed.end()),
            finding.message() + (stale ? STALE : ""),
            severity(finding.severity()),
            SOURCE,
            finding.rule());
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
