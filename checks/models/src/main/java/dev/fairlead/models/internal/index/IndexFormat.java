package dev.fairlead.models.internal.index;

/** The header that writer and reader agree on: eight numbers of four bytes. */
final class IndexFormat {
  /** "FLMI". */
  static final int MAGIC = 0x464c4d49;

  static final int VERSION = 2;

  static final int HEADER_SIZE = 8 * 4;

  /** The place of a type that is declared but of which nothing is said. */
  static final int NO_MEMBERS = -1;

  /** A slot of the table of types in which there is none. */
  static final int NO_TYPE = -1;

  private IndexFormat() {}

  /** How many slots the table of types has: a power of two, at least half of them empty. */
  static int slots(int types) {
    return Math.max(2, Integer.highestOneBit(types) << 2);
  }

  /** The first slot to look into for a type; the next ones follow, and after the last the first. */
  static int slot(String binaryName, int slots) {
    int hash = binaryName.hashCode();
    return (hash ^ hash >>> 16) & slots - 1;
  }
}
