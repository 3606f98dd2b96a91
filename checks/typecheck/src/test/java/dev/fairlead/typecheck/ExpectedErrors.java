package dev.fairlead.typecheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the comments of a case expect, in the Checker Framework's own form: {@code // :: error:
 * (key)} above the line.
 */
final class ExpectedErrors {
  private static final Pattern COMMENT = Pattern.compile("^\\s*// :: error: (\\(.*\\))\\s*$");
  private static final Pattern KEY = Pattern.compile("\\(([^)]*)\\)");

  private ExpectedErrors() {}

  /** The errors expected of files, as {@link Compilation#findings} gives those found. */
  static List<String> in(List<Path> files) {
    List<String> expected = new ArrayList<>();
    for (Path file : files) {
      List<String> lines = lines(file);
      List<String> pending = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        Matcher comment = COMMENT.matcher(lines.get(i));
        if (comment.matches()) {
          KEY.matcher(comment.group(1)).results().forEach(key -> pending.add(key.group(1)));
        } else {
          String where = file.getFileName() + ":" + (i + 1) + ": ";
          pending.forEach(key -> expected.add(where + "[" + key + "]"));
          pending.clear();
        }
      }
    }
    return expected;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
