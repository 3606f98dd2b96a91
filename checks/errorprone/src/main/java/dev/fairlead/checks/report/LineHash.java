package dev.fairlead.checks.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * GitHub code scanning's {@code primaryLocationLineHash}: a rolling hash over the 100 characters
 * that start at a line, blanks left out, followed by how often the hash has come up in the file.
 */
public final class LineHash {

  private static final int BLOCK = 100;
  private static final long MULTIPLIER = 37;
  private static final char END_OF_FILE = 0xFFFF;
  private static final long LEAVING = leavingFactor();

  private final char[] window = new char[BLOCK];
  private final int[] lineStarting = new int[BLOCK];
  private final Map<String, Integer> seen = new HashMap<>();
  private final String[] hashes;
  private int index;
  private long hash;

  private LineHash(int lines) {
    this.hashes = new String[lines];
  }

  /** The hash of every line of a text, the first line's first; one for each line end, plus one. */
  public static String[] ofLines(String text) {
    LineHash hasher = new LineHash(countLines(text));
    Arrays.fill(hasher.lineStarting, -1);
    hasher.run(text);
    return hasher.hashes;
  }

  private void run(String text) {
    int line = 0;
    boolean lineStart = true;
    boolean afterReturn = false;
    for (int i = 0; i <= text.length(); i++) {
      char next = i == text.length() ? END_OF_FILE : text.charAt(i);
      if (next == ' ' || next == '\t' || (afterReturn && next == '\n')) {
        afterReturn = false;
        continue;
      }
      afterReturn = next == '\r';
      next = afterReturn ? '\n' : next;
      emit();
      if (lineStart) {
        lineStarting[index] = line++;
      }
      lineStart = next == '\n';
      push(next);
    }
    for (int i = 0; i < BLOCK; i++) {
      emit();
      push('\0');
    }
  }

  private void push(char next) {
    hash = MULTIPLIER * hash + next - LEAVING * window[index];
    window[index] = next;
    index = (index + 1) % BLOCK;
  }

  private void emit() {
    if (lineStarting[index] >= 0) {
      String value = Long.toHexString(hash);
      hashes[lineStarting[index]] = value + ":" + seen.merge(value, 1, Integer::sum);
      lineStarting[index] = -1;
    }
  }

  private static int countLines(String text) {
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      lines += (c == '\n' || c == '\r') && !pair ? 1 : 0;
    }
    return lines;
  }

  private static long leavingFactor() {
    long factor = 1;
    for (int i = 0; i < BLOCK; i++) {
      factor *= MULTIPLIER;
    }
    return factor;
  }
}
