package dev.fairlead.tool.engine;

import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.tool.input.SourceFile;
import dev.fairlead.tool.input.SourceIndex;
import dev.fairlead.tool.input.SourceTexts;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.tools.StandardJavaFileManager;

/**
 * Checks one file at a time, again and again while it is edited, with the bounds and the tolerance
 * of a scan. What javac read of the class path is kept from one time to the next. For use by one
 * thread at a time.
 */
public final class FileEngine implements Closeable {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  private final CheckCatalog catalog;
  private final Defects defects;
  private final StandInJar standIns;
  private final ClassFiles classFiles = new ClassFiles();

  /**
   * An engine that tells its version with each defect.
   *
   * @throws IOException if the temporary file that javac needs cannot be written
   */
  public FileEngine(CheckCatalog catalog, String version) throws IOException {
    this.catalog = catalog;
    this.defects = new Defects(version);
    this.standIns = new StandInJar();
  }

  /**
   * Checks a file.
   *
   * @param index where the types it names are found
   * @param texts what the files say
   * @param cancelled asked now and then whether the result is still wanted
   * @return what was found; empty if the result is not wanted any more
   * @throws InterruptedException if the thread is interrupted
   */
  public Optional<FileResult> check(
      SourceFile file,
      SourceIndex index,
      SourceTexts texts,
      Settings settings,
      BooleanSupplier cancelled)
      throws IOException, InterruptedException {
    BatchWork work = new BatchWork(catalog, settings, defects);
    Run run = run(file, index, texts, settings, work::on, cancelled);
    if (run.tooLong()) {
      return Optional.of(FileResult.skipped("takes too long"));
    }
    return run.cancelled() ? Optional.empty() : Optional.of(result(file, run.thread()));
  }

  /**
   * What the models say of the method that is called at an offset of a file.
   *
   * @return empty if none is called there or nothing is said of it
   * @throws InterruptedException if the thread is interrupted
   */
  public Optional<CallDescription> describe(
      SourceFile file, int offset, SourceIndex index, SourceTexts texts, Settings settings)
      throws IOException, InterruptedException {
    CallDescription[] found = new CallDescription[1];
    run(
        file,
        index,
        texts,
        settings,
        (batch, files, activity) -> {
          BatchResult result = new BatchResult();
          Compilation compilation =
              new Compilation(batch, settings.javacOptions(), files, activity, result);
          compilation.run();
          found[0] = CallDescription.at(offset, compilation, settings);
          return result;
        },
        () -> false);
    return Optional.ofNullable(found[0]);
  }

  private interface Work {
    BatchResult on(Batch batch, SourceFileManager.Opener files, Activity activity) throws Exception;
  }

  private record Run(BatchThread thread, boolean cancelled, boolean tooLong) {}

  private Run run(
      SourceFile file,
      SourceIndex index,
      SourceTexts texts,
      Settings settings,
      Work work,
      BooleanSupplier cancelled)
      throws IOException, InterruptedException {
    ClassFiles.Key key = classFiles.key(settings.classPath(), standIns.path());
    StandardJavaFileManager classes = classFiles.of(key);
    SourceFileManager.Opener opener =
        (module, onRead) -> new SourceFileManager(classes, index, texts, Set.of(), module, onRead);
    BatchThread thread =
        new BatchThread(
            (batch, activity) -> work.on(batch, opener, activity),
            Batch.of(List.of(file), Long.MAX_VALUE / 2).get(0));
    boolean unwanted = false;
    while (!thread.ends(BETWEEN_LOOKS)) {
      if (cancelled.getAsBoolean()) {
        unwanted = true;
        thread.cancel();
      }
      if (thread.exceeds(settings.timePerFile())) {
        thread.abandon();
        classFiles.drop(key);
        return new Run(thread, unwanted, true);
      }
    }
    return new Run(thread, unwanted, false);
  }

  private static FileResult result(SourceFile file, BatchThread thread) {
    BatchResult result = thread.result();
    if (result == null) {
      return FileResult.skipped(
          thread.failure() instanceof OutOfMemoryError
              ? "takes too much memory"
              : Compilation.TOO_MUCH_FOR_JAVAC);
    }
    return new FileResult(
        result.findings().stream().sorted().distinct().toList(),
        result.skipped().stream().filter(skipped -> skipped.name().equals(file.name())).findFirst(),
        List.copyOf(result.defects()),
        result.incomplete() == 0);
  }

  @Override
  public void close() throws IOException {
    classFiles.close();
    standIns.close();
  }
}
