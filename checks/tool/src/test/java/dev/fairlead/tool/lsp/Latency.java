package dev.fairlead.tool.lsp;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Prints how long a user waits, for files of several lengths: from the start of a server to the
 * first diagnostics, and from a key to the diagnostics of the text with it, the pause in typing
 * included. A program, not a test; its arguments are the command that starts a server.
 */
final class Latency {

  private static final List<Integer> LINES = List.of(100, 1_000, 5_000);
  private static final int STARTS = 3;
  private static final int WARMING = 10;
  private static final int EDITS = 40;

  private Latency() {}

  /** Measures the server that {@code arguments} start. */
  public static void main(String[] arguments) throws Exception {
    System.out.println("         cold, ms           warm, ms");
    System.out.println("lines   median  longest   median     90 %  longest");
    for (int lines : LINES) {
      measure(lines, List.of(arguments));
    }
  }

  private static void measure(int lines, List<String> command) throws Exception {
    Path folder = Files.createTempDirectory("latency");
    Path file = folder.resolve("Long.java");
    long[] cold = new long[STARTS];
    long[] warm = new long[EDITS];
    try {
      for (int i = 0; i < STARTS; i++) {
        long start = System.nanoTime();
        Process server = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        try (Editor editor = Editor.of(folder, server)) {
          editor.open(file, source(lines));
          expect(lines, editor, file);
          cold[i] = System.nanoTime() - start;
          if (i == STARTS - 1) {
            type(editor, file, lines, warm);
          }
        } finally {
          server.destroy();
        }
      }
    } finally {
      Files.delete(folder);
    }
    Arrays.sort(cold);
    Arrays.sort(warm);
    System.out.printf(
        "%5d %8d %8d %8d %8d %8d%n",
        lines,
        millis(cold[STARTS / 2]),
        millis(cold[STARTS - 1]),
        millis(warm[EDITS / 2]),
        millis(warm[EDITS * 9 / 10]),
        millis(warm[EDITS - 1]));
  }

  /** Types into the middle of the file, character after character, each with its diagnostics. */
  private static void type(Editor editor, Path file, int lines, long[] times) throws Exception {
    String text = editor.text(file);
    int at = text.indexOf("int result", text.length() / 2);
    for (int i = -WARMING; i < times.length; i++) {
      long start = System.nanoTime();
      editor.edit(file, at, at, i % 2 == 0 ? ";" : " ");
      expect(lines, editor, file);
      if (i >= 0) {
        times[i] = System.nanoTime() - start;
      }
    }
  }

  private static void expect(int lines, Editor editor, Path file) throws Exception {
    int shown = editor.diagnostics(file).size();
    if (shown != lines / 20) {
      throw new IllegalStateException(shown + " findings in " + lines + " lines");
    }
  }

  private static long millis(long nanos) {
    return nanos / 1_000_000;
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
