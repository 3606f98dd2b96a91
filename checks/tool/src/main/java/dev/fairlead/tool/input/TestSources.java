package dev.fairlead.tool.input;

import dev.fairlead.checks.configuration.TestCode;
import java.nio.file.Path;

/** Which directories hold test code, by the layouts of Maven, Gradle, Android and Bazel. */
public final class TestSources {

  private TestSources() {}

  /** Whether a directory, given with {@code /} between its parts, is the top of test sources. */
  static boolean isTestDirectory(String directory) {
    int last = directory.lastIndexOf('/');
    String name = directory.substring(last + 1);
    String above = last < 0 ? "" : directory.substring(0, last);
    return name.equals("javatests")
        || (above.equals("src") || above.endsWith("/src")) && TestCode.isSourceSet(name);
  }

  /** Whether a file is below a directory of tests. */
  public static boolean contain(Path file) {
    for (Path at = file.getParent(); at != null; at = at.getParent()) {
      if (isTestDirectory(at.toString().replace(at.getFileSystem().getSeparator(), "/"))) {
        return true;
      }
    }
    return false;
  }
}
