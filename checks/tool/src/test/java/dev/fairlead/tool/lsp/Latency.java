package dev.fairlead.tool.lsp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Prints how long it takes from a key to the diagnostics of the text with it, the pause in typing
 * included: for files of several lengths, the first time and later. A program, not a test.
 */
final class Latency {

  private static final List<Integer> LINES = List.of(100, 1_000, 5_000);
  private static final int EDITS = 30;

  private Latency() {}

  /** Runs without arguments. */
  public static void main(String[] arguments) throws Exception {
    System.out.println("lines    cold ms  median ms  90 % ms  longest ms");
    for (int lines : LINES) {
      measure(lines);
    }
  }

  private static void measure(int lines) throws Exception {
    Path folder = Files.createTempDirectory("latency");
    Path file = folder.resolve("Long.java");
    try (Editor editor = Editor.of(folder)) {
      long start = System.nanoTime();
      editor.open(file, source(lines));
      editor.diagnostics(file);
      long cold = System.nanoTime() - start;
      long[] warm = new long[EDITS];
      for (int i = 0; i < EDITS; i++) {
        start = System.nanoTime();
        editor.edit(file, 0, 0, "\n");
        editor.diagnostics(file);
        warm[i] = System.nanoTime() - start;
      }
      Arrays.sort(warm);
      System.out.printf(
          "%5d %10d %10d %8d %11d%n",
          lines,
          cold / 1_000_000,
          warm[EDITS / 2] / 1_000_000,
          warm[EDITS * 9 / 10] / 1_000_000,
          warm[EDITS - 1] / 1_000_000);
    } finally {
      Files.delete(folder);
    }
  }

  /** Methods of ten lines each, every other with something to find. */
  private static String source(int lines) {
    StringBuilder text = new StringBuilder();
    text.append("import java.io.IOException;\nimport java.net.HttpURLConnection;\n");
    text.append("import java.net.URL;\n\nclass Long {\n");
    for (int i = 0; i < lines / 10; i++) {
      text.append("  int read").append(i).append("(URL url, int times) throws IOException {\n");
      text.append("    HttpURLConnection http = (HttpURLConnection) url.openConnection();\n");
      text.append("    http.setConnectTimeout(1_000);\n");
      text.append(i % 2 == 0 ? "    http.setReadTimeout(1_000);\n" : "    int sum = times;\n");
      text.append("    int result = 0;\n    for (int i = 0; i < times; i++) {\n");
      text.append("      result += http.getInputStream().read();\n    }\n");
      text.append("    return result;\n  }\n");
    }
    return text.append("}\n").toString();
  }
}
