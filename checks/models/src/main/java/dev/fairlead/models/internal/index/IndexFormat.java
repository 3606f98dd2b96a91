package dev.fairlead.models.internal.index;

/** The header that writer and reader agree on: eight numbers of four bytes. */
final class IndexFormat {
  /** "FLMI". */
  static final int MAGIC = 0x464c4d49;

  static final int VERSION = 1;

  static final int HEADER_SIZE = 8 * 4;

  /** The place of a type that is declared but of which nothing is said. */
  static final int NO_MEMBERS = -1;

  private IndexFormat() {}
}
