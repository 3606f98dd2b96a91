package dev.fairlead.tool.engine;

import dev.fairlead.tool.input.SourceFile;
import java.util.Arrays;

/** How failures inside Fairlead are told. */
record Defects(String version) {

  private static final String OURS = "dev.fairlead.";

  /** One line: the version, the check, the file and what was thrown where. */
  String line(String check, SourceFile file, Throwable failure) {
    return "%s: %s of Fairlead %s failed (%s); please report it"
        .formatted(file.name(), check, version, describe(failure));
  }

  private static String describe(Throwable failure) {
    String thrown = failure.toString().replaceAll("\\s*\\R\\s*", " ");
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst()
        .map(frame -> thrown + " at " + place(frame))
        .orElse(thrown);
  }

  private static String place(StackTraceElement frame) {
    return frame.getFileName() + ":" + frame.getLineNumber();
  }
}
