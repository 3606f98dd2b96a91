package dev.fairlead.tool.engine;

import com.sun.tools.javac.api.ClientCodeWrapper.Trusted;
import dev.fairlead.tool.input.SourceFile;
import dev.fairlead.tool.input.SourceIndex;
import dev.fairlead.tool.input.SourceTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * What javac sees during one batch: the sources of the index, the class path and the JDK. It loads
 * no class for javac (no annotation processor, no plug-in of the scanned project) and writes no
 * file.
 */
@Trusted
final class SourceFileManager extends ForwardingJavaFileManager<StandardJavaFileManager> {

  /** Makes the view of one batch. */
  @FunctionalInterface
  interface Opener {
    SourceFileManager open(String module, Consumer<SourceFile> onRead);
  }

  private final SourceIndex index;
  private final SourceTexts texts;
  private final Set<SourceFile> excluded;
  private final PatchLocation patch;
  private final Consumer<SourceFile> onRead;
  private final Map<Path, SourceFileObject> objects = new HashMap<>();

  /**
   * The view of one batch.
   *
   * @param delegate reads class files; it may serve many batches
   * @param texts what the files of the index say
   * @param excluded files that are not there for javac
   * @param module the module of the JDK that the batch is a part of; empty for none
   * @param onRead told of each source file before javac gets its text
   */
  SourceFileManager(
      StandardJavaFileManager delegate,
      SourceIndex index,
      SourceTexts texts,
      Set<SourceFile> excluded,
      String module,
      Consumer<SourceFile> onRead) {
    super(delegate);
    this.index = index;
    this.texts = texts;
    this.excluded = excluded;
    this.patch = module.isEmpty() ? null : new PatchLocation(module);
    this.onRead = onRead;
  }

  SourceFileObject object(SourceFile file) {
    return objects.computeIfAbsent(file.path(), path -> new SourceFileObject(file, texts, onRead));
  }

  @Override
  public boolean hasLocation(Location location) {
    if (location == StandardLocation.PATCH_MODULE_PATH) {
      return patch != null;
    }
    return location == StandardLocation.SOURCE_PATH
        || location == StandardLocation.ANNOTATION_PROCESSOR_PATH
        || (isDelegated(location) && super.hasLocation(location));
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    if (location == StandardLocation.SOURCE_PATH) {
      return kinds.contains(Kind.SOURCE)
          ? index.in(packageName).stream()
              .filter(file -> !excluded.contains(file))
              .<JavaFileObject>map(this::object)
              .toList()
          : List.of();
    }
    return isDelegated(location) ? super.list(location, packageName, kinds, recurse) : List.of();
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof SourceFileObject source
        ? source.file().className()
        : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a instanceof SourceFileObject || b instanceof SourceFileObject
        ? a.equals(b)
        : super.isSameFile(a, b);
  }

  @Override
  public boolean contains(Location location, FileObject file) throws IOException {
    if (file instanceof SourceFileObject) {
      return location == StandardLocation.SOURCE_PATH;
    }
    return isDelegated(location) && super.contains(location, file);
  }

  @Override
  public JavaFileObject getJavaFileForInput(Location location, String className, Kind kind)
      throws IOException {
    return isDelegated(location) ? super.getJavaFileForInput(location, className, kind) : null;
  }

  @Override
  public Location getLocationForModule(Location location, String moduleName) throws IOException {
    if (location == StandardLocation.PATCH_MODULE_PATH) {
      return patch != null && patch.module().equals(moduleName) ? patch : null;
    }
    return super.getLocationForModule(location, moduleName);
  }

  @Override
  public Location getLocationForModule(Location location, JavaFileObject file) throws IOException {
    if (file instanceof SourceFileObject) {
      return location == StandardLocation.PATCH_MODULE_PATH ? patch : null;
    }
    return super.getLocationForModule(location, file);
  }

  @Override
  public String inferModuleName(Location location) throws IOException {
    return location instanceof PatchLocation patched
        ? patched.module()
        : super.inferModuleName(location);
  }

  @Override
  public Iterable<Set<Location>> listLocationsForModules(Location location) throws IOException {
    if (location == StandardLocation.PATCH_MODULE_PATH) {
      return patch == null ? List.of() : List.of(Set.of(patch));
    }
    return super.listLocationsForModules(location);
  }

  @Override
  public ClassLoader getClassLoader(Location location) {
    return ClassLoader.getPlatformClassLoader();
  }

  @Override
  public <S> ServiceLoader<S> getServiceLoader(Location location, Class<S> service) {
    return ServiceLoader.load(service, ClassLoader.getPlatformClassLoader());
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, Kind kind, FileObject sibling) throws IOException {
    throw new IOException("a scan writes no class files");
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling)
      throws IOException {
    throw new IOException("a scan writes no files");
  }

  /** The delegate outlives a batch. */
  @Override
  public void close() {}

  private static boolean isDelegated(Location location) {
    return !(location instanceof PatchLocation)
        && location != StandardLocation.SOURCE_PATH
        && location != StandardLocation.ANNOTATION_PROCESSOR_PATH
        && !location.isOutputLocation();
  }

  /** Where the sources of a JDK module are; it lists nothing, so javac reads only those named. */
  private record PatchLocation(String module) implements Location {
    @Override
    public String getName() {
      return "PATCH_MODULE_PATH[" + module + "]";
    }

    @Override
    public boolean isOutputLocation() {
      return false;
    }
  }
}
