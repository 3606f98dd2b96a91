package dev.fairlead.tool;

import dev.fairlead.tool.engine.Progress;
import java.io.PrintStream;

/**
 * One line on the terminal that says how far a scan is; nothing where standard error is no
 * terminal.
 */
final class ProgressLine implements Progress {

  private static final String CLEAR = "\r\u001b[K";
  private static final int WIDTH = 79;

  private final PrintStream terminal;
  private boolean shown;

  /** A line on a terminal; nowhere if that is null. */
  ProgressLine(PrintStream terminal) {
    this.terminal = terminal;
  }

  /**
   * A line on standard error, if that is a terminal. The launcher says so, since Java can tell of
   * standard input and output only together.
   */
  static ProgressLine onTerminal() {
    return new ProgressLine("1".equals(System.getenv("FAIRLEAD_TERMINAL")) ? System.err : null);
  }

  @Override
  public void at(int done, int all, String file) {
    if (terminal != null) {
      String line = "%d/%d %s".formatted(done, all, file.replaceAll("\\p{Cntrl}", "?"));
      terminal.print(CLEAR + line.substring(0, Math.min(WIDTH, line.length())));
      terminal.flush();
      shown = true;
    }
  }

  /** Wipes the line. */
  void wipe() {
    if (shown) {
      terminal.print(CLEAR);
      terminal.flush();
      shown = false;
    }
  }
}
