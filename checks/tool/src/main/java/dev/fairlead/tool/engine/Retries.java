package dev.fairlead.tool.engine;

import dev.fairlead.tool.input.SourceFile;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What becomes of a batch that did not end well. The file it stood at is left out, for good and for
 * the whole scan, as one to check and as one that others name; what is tried again is therefore
 * always less, and after some such files it is not tried again.
 */
final class Retries {

  /** How many files may fail in a scan before what is left of a failing batch is given up. */
  private static final int FAILURES = 8;

  private final Duration timePerFile;
  private final BatchResult total;
  private final Set<SourceFile> excluded = new HashSet<>();
  private int failures;

  Retries(Duration timePerFile, BatchResult total) {
    this.timePerFile = timePerFile;
    this.total = total;
  }

  /** The files that no batch reads any more. */
  Set<SourceFile> excluded() {
    return Set.copyOf(excluded);
  }

  /** What to do in the place of a batch that failed or took too long. */
  List<Batch> after(Batch batch, BatchThread thread) {
    boolean memory = thread.failure() instanceof OutOfMemoryError;
    boolean single = batch.files().size() == 1;
    SourceFile culprit = memory ? null : thread.culprit();
    if (culprit == null || excluded.contains(culprit)) {
      if (!single) {
        return batch.halves();
      }
      culprit = batch.files().get(0);
    }
    exclude(culprit, thread, memory);
    Batch rest = batch.without(excluded);
    if (++failures > FAILURES) {
      rest.files()
          .forEach(file -> total.skip(file, "beside files that javac cannot cope with", ""));
      return List.of();
    }
    return List.of(rest);
  }

  private void exclude(SourceFile culprit, BatchThread thread, boolean memory) {
    excluded.add(culprit);
    if (memory) {
      total.skip(culprit, "takes too much memory", "");
    } else if (thread.failure() == null) {
      total.skip(culprit, "takes too long", "more than " + timePerFile.toSeconds() + " s");
    } else {
      total.skip(
          culprit, Compilation.TOO_MUCH_FOR_JAVAC, thread.failure().getClass().getSimpleName());
    }
  }
}
