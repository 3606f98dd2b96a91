package dev.fairlead.tool.review;

import dev.fairlead.checks.configuration.ConfigurationFile;
import dev.fairlead.tool.input.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.NotIgnoredFilter;
import org.eclipse.jgit.treewalk.filter.OrTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;
import org.eclipse.jgit.util.io.NullOutputStream;

/** Reads from git what the working tree changes. Nothing in the repository is run or written. */
public final class ChangeReader {

  private static final int WORKING_TREE = 1;

  private final Path target;
  private final List<String> notes = new ArrayList<>();
  private final Map<String, String> renamed = new HashMap<>();
  private final Set<Path> configurations = new HashSet<>();

  /** A reader that lays files out below a directory, which is empty. */
  public ChangeReader(Path target) {
    this.target = target;
  }

  /**
   * What changed since the working tree's branch left another.
   *
   * @param current a directory of the working tree
   * @param reference names a commit, as git would understand it
   * @throws IOException with a message for the user, if there is no such repository or commit
   */
  public Change read(Path current, String reference) throws IOException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(current.toFile());
    if (builder.getGitDir() == null && builder.getWorkTree() == null) {
      throw new IOException(current + ": not in a git repository; review compares with a commit");
    }
    Path before = Files.createDirectories(target.resolve("before"));
    Path after = Files.createDirectories(target.resolve("after"));
    try (Repository repository = builder.setMustExist(true).build();
        RevWalk walk = new RevWalk(repository);
        ObjectReader objects = repository.newObjectReader();
        DiffFormatter differences = new DiffFormatter(NullOutputStream.INSTANCE)) {
      Path top = repository.getWorkTree().toPath().toRealPath();
      RevCommit base = base(repository, walk, reference);
      differences.setRepository(repository);
      differences.setDetectRenames(true);
      differences.setPathFilter(
          AndTreeFilter.create(
              OrTreeFilter.create(
                  PathSuffixFilter.create(".java"),
                  PathSuffixFilter.create(ConfigurationFile.NAME)),
              new NotIgnoredFilter(WORKING_TREE)));
      for (DiffEntry entry :
          differences.scan(
              new CanonicalTreeParser(null, objects, base.getTree()),
              new FileTreeIterator(repository))) {
        if (entry.getChangeType() != ChangeType.ADD && isFile(entry.getOldMode())) {
          write(before, entry.getOldPath(), objects.open(entry.getOldId().toObjectId()));
        }
        if (isConfiguration(entry.getOldPath()) || isConfiguration(entry.getNewPath())) {
          configurations.add(Path.of(entry.getOldPath()));
          configurations.add(Path.of(entry.getNewPath()));
        } else if (entry.getChangeType() != ChangeType.DELETE && isFile(entry.getNewMode())) {
          copy(top, entry.getNewPath(), after);
        }
        if (entry.getChangeType() == ChangeType.RENAME) {
          renamed.put(entry.getOldPath(), entry.getNewPath());
        }
      }
      if (!configurations.isEmpty()) {
        notes.add(ConfigurationFile.NAME + " is changed; reviewed by what it was before");
      }
      return new Change(
          top, before, after, Map.copyOf(renamed), Set.copyOf(configurations), List.copyOf(notes));
    }
  }

  private static boolean isConfiguration(String path) {
    return Path.of(path).endsWith(ConfigurationFile.NAME);
  }

  /** Where the two histories parted; the other commit itself where that is not known. */
  private RevCommit base(Repository repository, RevWalk walk, String reference) throws IOException {
    RevCommit other = commit(repository, walk, reference);
    RevCommit head = commit(repository, walk, "HEAD");
    walk.setRevFilter(RevFilter.MERGE_BASE);
    walk.markStart(other);
    walk.markStart(head);
    RevCommit base = walk.next();
    if (base == null) {
      notes.add(
          "the commit that HEAD and "
              + reference
              + " have in common is not here (a shallow clone?); compared with "
              + reference
              + " itself");
      return other;
    }
    walk.parseBody(base);
    return base;
  }

  private static RevCommit commit(Repository repository, RevWalk walk, String reference)
      throws IOException {
    try {
      var id = repository.resolve(reference + "^{commit}");
      if (id != null) {
        return walk.parseCommit(id);
      }
    } catch (IllegalArgumentException | IOException unknown) {
      throw new IOException(
          reference + ": no such commit here; fetch it, or name another", unknown);
    }
    throw new IOException(reference + ": no such commit here; fetch it, or name another");
  }

  private static boolean isFile(FileMode mode) {
    return mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
  }

  private void write(Path directory, String name, ObjectLoader blob) throws IOException {
    Path file = place(directory, name);
    if (blob.getSize() > SourceText.MAX_BYTES) {
      notes.add(name + ": too large to compare; what it held before counts as new");
      return;
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      blob.copyTo(out);
    }
  }

  private void copy(Path top, String name, Path directory) throws IOException {
    Path source = top.resolve(name);
    boolean inside =
        Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS)
            && source.toRealPath().startsWith(top);
    if (inside && Files.isReadable(source)) {
      Files.copy(source, place(directory, name));
    } else {
      notes.add(name + ": cannot be read; left out");
    }
  }

  /** A tree may name files that a checkout would refuse. */
  private static Path place(Path directory, String name) throws IOException {
    Path file = directory.resolve(name).normalize();
    if (!file.startsWith(directory)) {
      throw new IOException(name + ": no name for a file of a repository");
    }
    Files.createDirectories(file.getParent());
    return file;
  }
}
