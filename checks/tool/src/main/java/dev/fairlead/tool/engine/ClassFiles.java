package dev.fairlead.tool.engine;

import com.sun.tools.javac.api.JavacTool;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * The class paths read last, with their jars open. A jar that has changed on disk makes another
 * class path. Not thread-safe.
 */
final class ClassFiles implements Closeable {

  /** As many modules as people edit at once; each keeps the tables of its jars in memory. */
  private static final int MOST = 4;

  /** A class path as it is on disk; of a directory, which javac lists anew, the name alone. */
  record Key(List<Path> entries, List<FileTime> times) {}

  private final Map<Key, StandardJavaFileManager> open = new LinkedHashMap<>(MOST, 0.75f, true);

  /** The class path of some entries with a last one, as they are now. */
  Key key(List<Path> entries, Path last) {
    List<Path> all = new ArrayList<>(entries);
    all.add(last);
    return new Key(List.copyOf(all), all.stream().map(ClassFiles::time).toList());
  }

  /** Reads the classes of a class path. */
  StandardJavaFileManager of(Key key) throws IOException {
    StandardJavaFileManager known = open.get(key);
    if (known != null) {
      return known;
    }
    StandardJavaFileManager files =
        JavacTool.create().getStandardFileManager(ignored -> {}, null, StandardCharsets.UTF_8);
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, key.entries());
    open.put(key, files);
    if (open.size() > MOST) {
      Iterator<StandardJavaFileManager> oldest = open.values().iterator();
      oldest.next().close();
      oldest.remove();
    }
    return files;
  }

  /** Leaves a class path to a thread that cannot be stopped. */
  void drop(Key key) {
    open.remove(key);
  }

  @Override
  public void close() throws IOException {
    for (StandardJavaFileManager files : open.values()) {
      files.close();
    }
    open.clear();
  }

  private static FileTime time(Path entry) {
    try {
      return Files.isDirectory(entry) ? FileTime.fromMillis(0) : Files.getLastModifiedTime(entry);
    } catch (IOException missing) {
      return FileTime.fromMillis(0);
    }
  }
}
