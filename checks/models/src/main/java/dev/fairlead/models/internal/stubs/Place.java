package dev.fairlead.models.internal.stubs;

import java.util.Comparator;

/**
 * Where something is declared.
 *
 * @param file the path below the directory of stubs, with slashes
 * @param line the line, from 1
 */
public record Place(String file, int line) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file).thenComparingInt(Place::line);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
