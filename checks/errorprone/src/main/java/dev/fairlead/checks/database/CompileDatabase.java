package dev.fairlead.checks.database;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.api.ClientCodeWrapper.Trusted;
import com.sun.tools.javac.api.MultiTaskListener;
import com.sun.tools.javac.main.Option;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import com.sun.tools.javac.util.Options;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Leaves the entry of one compilation in a directory, when the compilation ends. */
@Trusted
public final class CompileDatabase implements TaskListener {

  private final Path directory;
  private final Context context;
  private final Set<Path> roots = new TreeSet<>();

  private CompileDatabase(Path directory, Context context) {
    this.directory = directory;
    this.context = context;
  }

  /** Starts to collect; the directory need not exist. */
  public static CompileDatabase start(Path directory, Context context) {
    CompileDatabase database = new CompileDatabase(directory, context);
    MultiTaskListener.instance(context).add(database);
    return database;
  }

  /** Takes note of a file of the compilation. */
  public void compiled(CompilationUnitTree unit) {
    if (!"file".equals(unit.getSourceFile().toUri().getScheme())) {
      return;
    }
    Path root = Path.of(unit.getSourceFile().toUri()).toAbsolutePath().getParent();
    if (unit.getPackageName() != null) {
      Path suffix = Path.of(unit.getPackageName().toString().replace('.', '/'));
      if (!root.endsWith(suffix)) {
        return;
      }
      for (int i = 0; i < suffix.getNameCount(); i++) {
        root = root.getParent();
      }
    }
    roots.add(root);
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.COMPILATION
        && context.get(JavaFileManager.class) instanceof StandardJavaFileManager files) {
      List<Path> output = paths(files, StandardLocation.CLASS_OUTPUT);
      if (output.size() == 1 && !roots.isEmpty()) {
        write(
            new CompilationEntry(
                output.get(0),
                List.copyOf(roots),
                paths(files, StandardLocation.SOURCE_PATH),
                paths(files, StandardLocation.CLASS_PATH),
                paths(files, StandardLocation.MODULE_PATH),
                options()));
      }
    }
  }

  /** A compilation of some files only leaves the roots of the others as they were. */
  private void write(CompilationEntry entry) {
    Path file = directory.resolve(entry.fileName());
    try {
      Files.createDirectories(directory);
      CompilationEntry all = entry;
      if (Files.isRegularFile(file)) {
        String before = Files.readString(file);
        Optional<CompilationEntry> known = CompilationEntry.parse(before);
        if (known.isPresent()) {
          known.get().sourceRoots().stream().filter(Files::isDirectory).forEach(roots::add);
          all =
              new CompilationEntry(
                  entry.classOutput(),
                  List.copyOf(roots),
                  entry.sourcePath(),
                  entry.classPath(),
                  entry.modulePath(),
                  entry.options());
        }
        if (all.text().equals(before)) {
          return;
        }
      }
      Path written = Files.createTempFile(directory, "entry", ".tmp");
      Files.writeString(written, all.text());
      move(written, file);
    } catch (IOException e) {
      Log.instance(context)
          .printRawLines(
              Log.WriterKind.NOTICE,
              "Note: Fairlead: "
                  + file
                  + ": what editors need cannot be written ("
                  + e.getMessage()
                  + "); the build goes on");
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private List<String> options() {
    Options options = Options.instance(context);
    List<String> found = new ArrayList<>();
    for (Option option : List.of(Option.RELEASE, Option.SOURCE)) {
      String value = options.get(option);
      if (value != null && found.isEmpty()) {
        found.add(option.getPrimaryName());
        found.add(value);
      }
    }
    if (options.isSet(Option.PREVIEW)) {
      found.add(Option.PREVIEW.getPrimaryName());
    }
    return found;
  }

  private static List<Path> paths(StandardJavaFileManager files, StandardLocation location) {
    try {
      Iterable<? extends Path> paths = files.getLocationAsPaths(location);
      return paths == null
          ? List.of()
          : StreamSupport.stream(paths.spliterator(), false)
              .<Path>map(path -> path.toAbsolutePath().normalize())
              .toList();
    } catch (IllegalStateException | UnsupportedOperationException none) {
      return List.of();
    }
  }
}
