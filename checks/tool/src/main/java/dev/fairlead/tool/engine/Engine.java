package dev.fairlead.tool.engine;

import com.sun.tools.javac.api.JavacTool;
import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.checks.report.Report;
import dev.fairlead.checks.report.Skipped;
import dev.fairlead.tool.input.Inputs;
import dev.fairlead.tool.input.SourceFile;
import dev.fairlead.tool.input.SourceTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Runs the checks over sources, one batch after the other. Nothing of the scanned sources is
 * executed, and a file that takes too long, too much memory or too deep a stack is skipped.
 */
public final class Engine {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private final Settings settings;
  private final CheckCatalog catalog;
  private final Defects defects;
  private final Progress progress;

  /** An engine that tells how far it is, and its version with each defect. */
  public Engine(Settings settings, CheckCatalog catalog, String version, Progress progress) {
    this.settings = settings;
    this.catalog = catalog;
    this.defects = new Defects(version);
    this.progress = progress;
  }

  /**
   * Scans the inputs.
   *
   * @throws IOException if the temporary file that javac needs cannot be written
   * @throws InterruptedException if the thread is interrupted
   */
  public Report scan(Inputs inputs) throws IOException, InterruptedException {
    BatchResult total = new BatchResult();
    try (StandInJar standIns = new StandInJar()) {
      List<Path> classPath = new ArrayList<>(settings.classPath());
      classPath.add(standIns.path());
      Deque<Batch> batches =
          new ArrayDeque<>(Batch.of(inputs.files(), settings.charactersAtOnce()));
      Retries retries = new Retries(settings.timePerFile(), total);
      BatchThread.Work work =
          (batch, activity) -> work(batch, inputs, classPath, retries.excluded(), activity);
      while (!batches.isEmpty()) {
        Batch batch = batches.remove().without(retries.excluded());
        if (!batch.files().isEmpty()) {
          int left =
              batch.files().size() + batches.stream().mapToInt(it -> it.files().size()).sum();
          BatchThread thread = run(batch, work, inputs.files().size() - left, inputs);
          if (thread.result() != null) {
            total.add(thread.result());
          } else {
            retries.after(batch, thread).forEach(batches::addFirst);
          }
        }
      }
    }
    return report(inputs, total);
  }

  /** Runs a batch to its end or over its time. */
  private BatchThread run(Batch batch, BatchThread.Work work, int done, Inputs inputs)
      throws InterruptedException {
    BatchThread thread = new BatchThread(work, batch);
    try {
      return follow(thread, batch, done, inputs);
    } catch (InterruptedException cancelled) {
      thread.cancel();
      throw cancelled;
    }
  }

  private BatchThread follow(BatchThread thread, Batch batch, int done, Inputs inputs)
      throws InterruptedException {
    while (!thread.ends(BETWEEN_LOOKS)) {
      SourceFile at = thread.file();
      if (at != null) {
        progress.at(done + thread.done(batch.files().size()), inputs.files().size(), at.name());
      }
      if (thread.exceeds(settings.timePerFile())) {
        thread.abandon();
        return thread;
      }
    }
    return thread;
  }

  private BatchResult work(
      Batch batch, Inputs inputs, List<Path> classPath, Set<SourceFile> excluded, Activity activity)
      throws IOException {
    try (StandardJavaFileManager files =
        JavacTool.create().getStandardFileManager(ignored -> {}, null, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      return new BatchWork(catalog, settings, defects)
          .on(
              batch,
              (module, onRead) ->
                  new SourceFileManager(
                      files, inputs.index(), SourceTexts.DISK, excluded, module, onRead),
              activity);
    }
  }

  private Report report(Inputs inputs, BatchResult total) {
    Set<Skipped> skipped = new TreeSet<>(inputs.skipped());
    skipped.addAll(total.skipped());
    return new Report(
        catalog.rules(),
        total.findings().stream().sorted().distinct().toList(),
        List.copyOf(skipped),
        total.defects().stream().sorted().toList(),
        total.files(),
        total.lines(),
        total.incomplete(),
        inputs.testFiles());
  }
}
