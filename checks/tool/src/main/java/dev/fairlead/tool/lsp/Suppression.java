package dev.fairlead.tool.lsp;

import dev.fairlead.checks.report.Lines;
import dev.fairlead.checks.report.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The edit that suppresses a check at a declaration, with a comment for the reason.
 *
 * @param start the offset of what is replaced
 * @param end the offset after it
 * @param text what is put there
 */
record Suppression(int start, int end, String text) {

  private static final String REASON = " // reason: ";
  private static final Pattern ONE_NAME = Pattern.compile("(?s)(.*\\()\\s*(\"[^\"]*\")\\s*\\)");
  private static final Pattern NAMES = Pattern.compile("(?s)(.*\\{.*\\S)\\s*\\}\\s*\\)");

  /** The one for a declaration; empty if it has one for the check or one that we cannot read. */
  static Optional<Suppression> of(String check, Declarations.Declaration declaration, String text) {
    if (declaration.suppression() < 0) {
      int at = declaration.start();
      String line = text.substring(text.lastIndexOf('\n', at - 1) + 1, at);
      String put =
          line.isBlank()
              ? "@SuppressWarnings(\"" + check + "\")" + REASON + "\n" + line
              : "@SuppressWarnings(\"" + check + "\") /*" + REASON.substring(3) + "*/ ";
      return Optional.of(new Suppression(at, at, put));
    }
    String annotation = text.substring(declaration.suppression(), declaration.suppressionEnd());
    if (annotation.contains('"' + check + '"')) {
      return Optional.empty();
    }
    Matcher one = ONE_NAME.matcher(annotation);
    Matcher several = NAMES.matcher(annotation);
    String put = null;
    if (one.matches()) {
      put = one.group(1) + "{" + one.group(2) + ", \"" + check + "\"})";
    } else if (several.matches()) {
      String names = several.group(1);
      put = names + (names.endsWith(",") ? " " : ", ") + '"' + check + "\"})";
    }
    return Optional.ofNullable(put)
        .map(
            with -> new Suppression(declaration.suppression(), declaration.suppressionEnd(), with));
  }

  List<TextEdit> edits(Lines lines) {
    return List.of(new TextEdit(lines.region(start, end), lines.bytes(start, end), text));
  }
}
