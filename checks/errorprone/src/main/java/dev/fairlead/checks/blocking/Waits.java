package dev.fairlead.checks.blocking;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.Tree;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.effects.WaitPath;

/** How the checks of this family speak of a wait. */
final class Waits {
  private static final NamePattern PAUSE = new NamePattern("(.*\\.)?sleep\\w*");

  private Waits() {}

  /** Whether the call that waits stands in this file. */
  static boolean isHere(WaitPath path, SourceFile file) {
    return path.waiting() != null && file.path(path.waiting()) != null;
  }

  /** A finding with the calls through which the code comes to wait. */
  static Finding explained(Finding finding, WaitPath path) {
    Finding through = finding.with(path.first(), "this call leads to the wait");
    for (Tree call : path.between()) {
      through = through.with(call, "this call leads on");
    }
    return path.waiting() == null || path.first() == path.waiting()
        ? through
        : through.with(path.waiting(), "this call waits");
  }

  /** What the code waits for: {@code the network}. */
  static String what(ImmutableSet<WaitsFor> waits) {
    return switch (waits.iterator().next()) {
      case NETWORK -> "the network";
      case DNS, OWN_NAME -> "a name server";
      case PROCESS -> "a child process";
      case THREAD, SUSPENSION -> "another thread";
      case POOL -> "a free place in a pool";
      case LOCK -> "a lock";
      case COMPUTATION -> "a computation that is slow on purpose";
    };
  }

  /** Whether it ends in a call that waits for nobody, for as long as the program says. */
  static boolean isPause(WaitPath path) {
    return PAUSE.matches(path.calls().get(path.calls().size() - 1));
  }
}
