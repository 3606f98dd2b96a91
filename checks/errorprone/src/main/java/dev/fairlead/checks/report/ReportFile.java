package dev.fairlead.checks.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A SARIF file that several compilations write to, one after the other or at once: the modules of a
 * build, its incremental compilations, its main and its test sources. Each puts its own results in
 * the place of those on the files it has checked and keeps the rest, so the file says the same
 * whatever their order.
 */
public final class ReportFile {

  private static final int PATIENCE_MILLIS = 60_000;
  private static final int PAUSE_MILLIS = 10;

  private final Path file;

  /** The report in a file, which need not exist. */
  public ReportFile(Path file) {
    this.file = file;
  }

  /**
   * Adds a report.
   *
   * @param keep which results of other compilations stay, by the name of their file
   * @throws IOException if the file cannot be written, or another process does not let go of it
   */
  public void add(Report report, String version, Predicate<String> keep) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    if (directory != null) {
      Files.createDirectories(directory);
    }
    try (FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE)) {
      lock(channel);
      List<Map<String, Object>> others =
          results(channel).stream().filter(result -> keep.test(SarifReport.path(result))).toList();
      byte[] bytes = SarifReport.write(report, version, others).getBytes(UTF_8);
      channel.truncate(0);
      for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
        channel.write(rest);
      }
    }
  }

  /** What the file has; nothing if it is new or no report. */
  private static List<Map<String, Object>> results(FileChannel channel) throws IOException {
    try {
      return SarifReport.results(read(channel));
    } catch (IllegalArgumentException noReport) {
      return List.of();
    }
  }

  /** Waits until no one else has the file; closing the channel lets go of it. */
  private static void lock(FileChannel channel) throws IOException {
    for (int waited = 0; waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
      try {
        if (channel.tryLock() != null) {
          return;
        }
      } catch (OverlappingFileLockException sameProcess) {
        // Another thread of this JVM has it; the platform does not queue those.
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
    throw new IOException("in use by another program");
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      continue;
    }
    channel.position(0);
    return new String(bytes.array(), 0, bytes.position(), UTF_8);
  }
}
