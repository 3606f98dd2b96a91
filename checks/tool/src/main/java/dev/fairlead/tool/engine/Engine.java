package dev.fairlead.tool.engine;

import com.sun.tools.javac.api.JavacTool;
import dev.fairlead.tool.input.Inputs;
import dev.fairlead.tool.input.Skipped;
import dev.fairlead.tool.input.SourceFile;
import dev.fairlead.tool.report.Report;
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
      BatchThread.Work work = (batch, activity) -> work(batch, inputs, classPath, activity);
      while (!batches.isEmpty()) {
        Batch batch = batches.remove();
        if (!batch.files().isEmpty()) {
          int left =
              batch.files().size() + batches.stream().mapToInt(it -> it.files().size()).sum();
          again(batch, run(batch, work, inputs.files().size() - left, inputs, total), total)
              .forEach(batches::addFirst);
        }
      }
    }
    return report(inputs, total);
  }

  /** Runs a batch to its end or over its time. */
  private BatchThread run(
      Batch batch, BatchThread.Work work, int done, Inputs inputs, BatchResult total)
      throws InterruptedException {
    BatchThread thread = new BatchThread(work, batch);
    while (!thread.ends(BETWEEN_LOOKS)) {
      SourceFile at = thread.file();
      if (at != null) {
        progress.at(done + batch.position(at), inputs.files().size(), at.name());
      }
      if (thread.exceeds(settings.timePerFile())) {
        thread.abandon();
        return thread;
      }
    }
    return thread;
  }

  /** Takes over what a batch brought, or says what to try in its place. */
  private List<Batch> again(Batch batch, BatchThread thread, BatchResult total) {
    if (thread.result() != null) {
      total.add(thread.result());
      return List.of();
    }
    boolean memory = thread.failure() instanceof OutOfMemoryError;
    boolean single = batch.files().size() == 1;
    SourceFile culprit = single ? batch.files().get(0) : memory ? null : thread.file();
    if (culprit == null) {
      return batch.halves();
    }
    if (memory) {
      total.skip(culprit, "takes too much memory", "");
    } else if (thread.failure() == null) {
      String limit = "more than " + settings.timePerFile().toSeconds() + " s";
      total.skip(culprit, "takes too long", limit);
    } else {
      total.skip(
          culprit, Compilation.TOO_MUCH_FOR_JAVAC, thread.failure().getClass().getSimpleName());
    }
    return List.of(batch.without(Set.of(culprit)));
  }

  private BatchResult work(Batch batch, Inputs inputs, List<Path> classPath, Activity activity)
      throws IOException {
    BatchResult result = new BatchResult();
    try (StandardJavaFileManager files =
        JavacTool.create().getStandardFileManager(ignored -> {}, null, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      Compilation compilation =
          new Compilation(
              batch,
              (module, onRead) -> new SourceFileManager(files, inputs.index(), module, onRead),
              activity,
              result);
      compilation.run();
      new BatchRun(catalog, compilation, errorProneOptions(), activity, result, defects).check();
    }
    return result;
  }

  private List<String> errorProneOptions() {
    List<String> options = new ArrayList<>();
    options.add("-XepOpt:Fairlead:FailOnDefect=true");
    options.add("-XepOpt:Fairlead:Tests=true");
    settings.models().ifPresent(models -> options.add("-XepOpt:Fairlead:Models=" + models));
    return options;
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
