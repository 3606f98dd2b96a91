package dev.fairlead.checks.report;

/**
 * A stretch of text. Lines and columns count from 1, columns in UTF-16 code units; the end column
 * is the one after the last character.
 */
public record Region(int startLine, int startColumn, int endLine, int endColumn)
    implements Comparable<Region> {

  @Override
  public int compareTo(Region other) {
    int order = Integer.compare(startLine, other.startLine);
    order = order != 0 ? order : Integer.compare(startColumn, other.startColumn);
    order = order != 0 ? order : Integer.compare(endLine, other.endLine);
    return order != 0 ? order : Integer.compare(endColumn, other.endColumn);
  }
}
