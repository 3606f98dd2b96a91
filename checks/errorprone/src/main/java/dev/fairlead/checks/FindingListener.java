package dev.fairlead.checks;

import dev.fairlead.checks.report.Finding;
import javax.tools.JavaFileObject;

/**
 * Hears what the checks find in one compilation. Whoever wants to puts it into javac's context,
 * under this class, before the first file is checked.
 */
public interface FindingListener {

  /** How reports name a source file. */
  String name(JavaFileObject file);

  /** A check has looked at the whole of a source file; called once for each check and file. */
  void checked(JavaFileObject file);

  /**
   * Something was found that no suppression covers.
   *
   * @param diagnostic prints it among javac's diagnostics; to be run at most once, before the
   *     compilation ends
   */
  void found(Finding finding, Runnable diagnostic);
}
