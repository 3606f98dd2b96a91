package dev.fairlead.tool.lsp;

import dev.fairlead.checks.report.Finding;
import dev.fairlead.checks.report.Lines;
import dev.fairlead.checks.report.Region;

/**
 * A finding and where it is by now, while the text around it is edited.
 *
 * @param finding as it was found, with the places of then
 * @param start the offset of its first character
 * @param end the offset after its last character
 */
record Placed(Finding finding, int start, int end) {

  static Placed of(Finding finding, Lines lines) {
    Region region = finding.region();
    return new Placed(
        finding,
        lines.offset(region.startLine(), region.startColumn()),
        lines.offset(region.endLine(), region.endColumn()));
  }

  /** The same after the text between two offsets was replaced by one of that length. */
  Placed after(int from, int to, int length) {
    return new Placed(finding, moved(start, from, to, length), moved(end, from, to, length));
  }

  private static int moved(int offset, int from, int to, int length) {
    if (offset <= from) {
      return offset;
    }
    return offset >= to ? offset + length - (to - from) : from + Math.min(length, offset - from);
  }
}
