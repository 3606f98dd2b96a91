package dev.fairlead.tool.engine;

/** Hears how far a scan is; called from one thread at a time. */
@FunctionalInterface
public interface Progress {

  /** So many files of all are done, and this one is next. */
  void at(int done, int all, String file);
}
