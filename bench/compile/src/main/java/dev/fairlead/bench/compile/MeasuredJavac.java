package dev.fairlead.bench.compile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** One run of javac in a JVM of its own, which says at its end what it took. */
final class MeasuredJavac {
  /** What starts the line of figures: nanoseconds of CPU, then bytes of memory. */
  static final String FIGURES = "measured-javac";

  private static final Path STATUS = Path.of("/proc/self/status");

  private MeasuredJavac() {}

  /** Compiles, as the javac command would. */
  public static void main(String[] arguments) throws IOException {
    int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
    long cpu = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    System.out.println(FIGURES + " " + cpu + " " + peakMemory());
    System.exit(status);
  }

  /** The most that was resident, of the process where the system says so, or else of the heap. */
  private static long peakMemory() throws IOException {
    if (!Files.isReadable(STATUS)) {
      return ManagementFactory.getMemoryPoolMXBeans().stream()
          .mapToLong(pool -> pool.getPeakUsage().getUsed())
          .sum();
    }
    for (String line : Files.readAllLines(STATUS)) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
      }
    }
    throw new IOException(STATUS + " does not say VmHWM");
  }
}
