package dev.fairlead.tool.input;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Which directories hold test code, by the layouts of Maven, Gradle, Android and Bazel. */
public final class TestSources {

  private static final Pattern SOURCE_SET =
      Pattern.compile("[tT]est.*|.*Tests?|it|.*-tests?", Pattern.DOTALL);
  private static final Pattern DIRECTORY =
      Pattern.compile("(.*/)?(src/(" + SOURCE_SET + ")|javatests)", Pattern.DOTALL);

  private TestSources() {}

  /** Whether a source set, the directory below {@code src}, is for tests. */
  static boolean isTestSet(String sourceSet) {
    return SOURCE_SET.matcher(sourceSet).matches();
  }

  /** Whether a directory, given with {@code /} between its parts, is the top of test sources. */
  static boolean isTestDirectory(String directory) {
    return !directory.endsWith("/") && DIRECTORY.matcher(directory).matches();
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
