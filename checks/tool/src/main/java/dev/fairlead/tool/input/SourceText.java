package dev.fairlead.tool.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Reads source files, never more than {@value #MAX_BYTES} bytes of one. */
public final class SourceText {

  /** Larger files are skipped: nobody wrote them, and their trees would fill the memory. */
  public static final int MAX_BYTES = 4 << 20;

  private SourceText() {}

  /**
   * The text of a file, decoded as UTF-8. Bytes that are not UTF-8 become replacement characters. A
   * byte order mark becomes a space, so that columns stay what an editor shows.
   *
   * @throws TooLargeException if the file has more than {@value #MAX_BYTES} bytes
   * @throws IOException if the file cannot be read
   */
  public static String of(SourceFile file) throws IOException {
    String text = read(file.path());
    return text.startsWith("\ufeff") ? " " + text.substring(1) : text;
  }

  /** The package that a file declares, and its size. */
  static Header header(java.nio.file.Path path) throws IOException {
    String text = read(path);
    return new Header(PackageDeclaration.in(text), text.length());
  }

  private static String read(java.nio.file.Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new TooLargeException();
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  record Header(String packageName, long bytes) {}

  /** A file is larger than the scanner reads. */
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException() {
      super("more than " + (MAX_BYTES >> 20) + " MiB");
    }
  }
}
