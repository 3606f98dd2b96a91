package dev.fairlead.tool.lsp;

import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** Positions and edits of a text, as an editor has them. */
final class Texts {

  private Texts() {}

  static Range range(String text, int from, int to) {
    return new Range(position(text, from), position(text, to));
  }

  static Position position(String text, int offset) {
    int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    return new Position(line, offset - (text.lastIndexOf('\n', offset - 1) + 1));
  }

  static int offset(String text, Position position) {
    int at = 0;
    for (int i = 0; i < position.getLine(); i++) {
      at = text.indexOf('\n', at) + 1;
    }
    return at + position.getCharacter();
  }

  static String of(String text, Range range) {
    return text.substring(offset(text, range.getStart()), offset(text, range.getEnd()));
  }

  /** The text after edits, which all speak of the text before; equal starts keep their order. */
  static String apply(String text, List<TextEdit> edits) {
    List<TextEdit> sorted =
        edits.stream()
            .sorted(Comparator.comparing(edit -> offset(text, edit.getRange().getStart())))
            .toList();
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (TextEdit edit : sorted) {
      result.append(text, at, offset(text, edit.getRange().getStart())).append(edit.getNewText());
      at = offset(text, edit.getRange().getEnd());
    }
    return result.append(text.substring(at)).toString();
  }
}
