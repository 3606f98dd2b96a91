package dev.fairlead.tool.engine;

import dev.fairlead.checks.FindingListener;
import dev.fairlead.checks.report.Finding;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;

/** Collects what the checks find, in place of javac's diagnostics. */
final class Findings implements FindingListener {

  private final List<Finding> found = new ArrayList<>();

  @Override
  public String name(JavaFileObject file) {
    return file.getName();
  }

  @Override
  public void checked(JavaFileObject file) {}

  @Override
  public void found(Finding finding, Runnable diagnostic) {
    found.add(finding);
  }

  /** What was found since the last call. */
  List<Finding> take() {
    List<Finding> taken = List.copyOf(found);
    found.clear();
    return taken;
  }
}
