package dev.fairlead.checks.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a text. They count from 1 and end with LF, CR or both. */
public final class Lines {

  private final String text;
  private final int[] starts;

  /** Finds the lines of a text. */
  public Lines(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !pair) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** How many there are, an empty one after the last line end included. */
  public int count() {
    return starts.length;
  }

  /** The line of an offset. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The text of a line without its end. */
  public String text(int line) {
    return text.substring(starts[line - 1], end(line));
  }

  /** The offset of the first character of a line that is no blank; its end if all are. */
  public int contentStart(int line) {
    int at = starts[line - 1];
    while (at < end(line) && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset after the last character of a line that is no blank; its start if all are. */
  public int contentEnd(int line) {
    int at = end(line);
    while (at > starts[line - 1] && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The offset of a column of a line. */
  public int offset(int line, int column) {
    return starts[line - 1] + column - 1;
  }

  /** The stretch between two offsets. */
  public Region region(int start, int end) {
    int first = line(start);
    int last = line(end);
    return new Region(first, start - starts[first - 1] + 1, last, end - starts[last - 1] + 1);
  }

  /** The stretch between two offsets, with columns in bytes of UTF-8. */
  public Region bytes(int start, int end) {
    return new Region(line(start), byteColumn(start), line(end), byteColumn(end));
  }

  private int byteColumn(int offset) {
    String before = text.substring(starts[line(offset) - 1], offset);
    return before.getBytes(StandardCharsets.UTF_8).length + 1;
  }

  private int end(int line) {
    int end = line < starts.length ? starts[line] : text.length();
    while (end > starts[line - 1]
        && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }
}
