package dev.fairlead.tool.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The level of the language that a file is read with, as far as the running JDK knows it.
 *
 * @param options as on javac's command line; none for the JDK's own level
 * @param problem why it is not the level that was asked for, for people; empty where it makes no
 *     difference
 */
record Level(List<String> options, Optional<String> problem) {

  /** The running JDK's own. */
  static final Level OWN = new Level(List.of(), Optional.empty());

  private static final String RELEASE = "--release";
  private static final String PREVIEW = "--enable-preview";
  private static final int OLDEST = 8;

  /** What the options of a compilation come to: the level's, its value, preview features. */
  static Level of(List<String> compilation) {
    int running = Runtime.version().feature();
    if (compilation.size() < 2) {
      return OWN;
    }
    int level = number(compilation.get(1));
    boolean preview = compilation.contains(PREVIEW);
    if (level > running) {
      return new Level(
          List.of(),
          Optional.of(
              String.format(
                  "this code is for Java %d, of which JDK %d, which runs the server, does not know"
                      + " all; run the server with JDK %1$d or later",
                  level, running)));
    }
    if (level < OLDEST || (preview && level < running)) {
      return OWN;
    }
    String name = compilation.get(0).equals(RELEASE) || preview ? RELEASE : "--source";
    List<String> options = new ArrayList<>(List.of(name, String.valueOf(level)));
    if (preview) {
      options.add(PREVIEW);
    }
    return new Level(List.copyOf(options), Optional.empty());
  }

  private static int number(String value) {
    try {
      return Integer.parseInt(value.startsWith("1.") ? value.substring(2) : value);
    } catch (NumberFormatException none) {
      return 0;
    }
  }
}
