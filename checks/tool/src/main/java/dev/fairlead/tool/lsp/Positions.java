package dev.fairlead.tool.lsp;

import dev.fairlead.checks.report.Lines;
import dev.fairlead.checks.report.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places of ours, which count from 1, and of the protocol, which count from 0. */
final class Positions {

  private Positions() {}

  static Range range(Region region) {
    return new Range(
        new Position(region.startLine() - 1, region.startColumn() - 1),
        new Position(region.endLine() - 1, region.endColumn() - 1));
  }

  static Range range(Lines lines, int start, int end) {
    return range(lines.region(start, end));
  }

  /** The offset of a position; that of the nearest one there is, if it is beyond an end. */
  static int offset(Lines lines, int length, Position position) {
    if (position.getLine() >= lines.count()) {
      return length;
    }
    int line = position.getLine() + 1;
    return lines.offset(line, 1) + Math.min(position.getCharacter(), lines.text(line).length());
  }
}
