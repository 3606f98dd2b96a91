package org.apache.hadoop.fs;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputValidation;
import java.io.Serializable;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.conf.Configured;
import org.apache.hadoop.fs.statistics.IOStatisticsSource;
import org.apache.hadoop.io.Writable;
import org.apache.hadoop.security.token.DelegationTokenIssuer;

public interface Abortable {}

public interface BulkDeleteSource {}

public interface ByteBufferPositionedReadable {}

public interface ByteBufferReadable {
  int read(ByteBuffer buf) throws IOException;
}

public interface CanSetDropBehind {
  void setDropBehind(Boolean dropCache) throws IOException, UnsupportedOperationException;
}

public interface CanSetReadahead {
  void setReadahead(Long readahead) throws IOException, UnsupportedOperationException;
}

public interface CanUnbuffer {
  void unbuffer();
}

public class FSDataInputStream extends DataInputStream implements Seekable, PositionedReadable, ByteBufferReadable, HasFileDescriptor, CanSetDropBehind, CanSetReadahead, HasEnhancedByteBufferAccess, CanUnbuffer, StreamCapabilities, ByteBufferPositionedReadable, IOStatisticsSource {}

public class FSDataOutputStream extends DataOutputStream implements Syncable, CanSetDropBehind, StreamCapabilities, IOStatisticsSource, Abortable {}

public class FileStatus implements Writable, Comparable<Object>, Serializable, ObjectInputValidation {}

@Connection(sharing = SHAREABLE, expensive = true)
public abstract class FileSystem extends Configured implements Closeable, DelegationTokenIssuer, PathCapabilities, BulkDeleteSource {
  public static final String FS_DEFAULT_NAME_KEY = "fs.defaultFS";
  public static final String DEFAULT_FS = "file:///";
  public static final int SHUTDOWN_HOOK_PRIORITY = 10;
  public static final String TRASH_PREFIX = ".Trash";
  public static final String USER_HOME_PREFIX = "/user";
  @Blocking public static FileSystem get(URI uri, Configuration conf, String user) throws IOException, InterruptedException;
  @Blocking public static FileSystem get(Configuration conf) throws IOException;
  public static URI getDefaultUri(Configuration conf);
  public static void setDefaultUri(Configuration conf, URI uri);
  public static void setDefaultUri(Configuration conf, String uri);
  public void initialize(URI name, Configuration conf) throws IOException;
  public String getScheme();
  public abstract URI getUri();
  public String getCanonicalServiceName();
  public String getName();
  public static FileSystem getNamed(String name, Configuration conf) throws IOException;
  @Blocking public static FileSystem get(URI uri, Configuration conf) throws IOException;
  @Opens @Blocking public static FileSystem newInstance(URI uri, Configuration conf, String user) throws IOException, InterruptedException;
  @Opens @Blocking public static FileSystem newInstance(URI uri, Configuration config) throws IOException;
  @Opens @Blocking public static FileSystem newInstance(Configuration conf) throws IOException;
  public static void closeAll() throws IOException;
  public Path makeQualified(Path path);
  public FileSystem[] getChildFileSystems();
  public DelegationTokenIssuer[] getAdditionalTokenIssuers() throws IOException;
  public Path resolvePath(Path p) throws IOException;
  @Blocking public abstract FSDataInputStream open(Path f, int bufferSize) throws IOException;
  @Blocking public FSDataInputStream open(Path f) throws IOException;
  @Blocking public FSDataOutputStream create(Path f) throws IOException;
  @Blocking public FSDataOutputStream create(Path f, boolean overwrite) throws IOException;
  @Blocking public FSDataOutputStream create(Path f, short replication) throws IOException;
  @Blocking public FSDataOutputStream create(Path f, boolean overwrite, int bufferSize) throws IOException;
  @Blocking public FSDataOutputStream create(Path f, boolean overwrite, int bufferSize, short replication, long blockSize) throws IOException;
  @Blocking public boolean createNewFile(Path f) throws IOException;
  @Blocking public FSDataOutputStream append(Path f) throws IOException;
  @Blocking public FSDataOutputStream append(Path f, int bufferSize) throws IOException;
  @Blocking public FSDataOutputStream append(Path f, boolean appendToNewBlock) throws IOException;
  @Blocking public void concat(Path trg, Path[] psrcs) throws IOException;
  public short getReplication(Path src) throws IOException;
  public boolean setReplication(Path src, short replication) throws IOException;
  @Blocking public abstract boolean rename(Path src, Path dst) throws IOException;
  @Blocking public boolean truncate(Path f, long newLength) throws IOException;
  @Blocking public boolean delete(Path f) throws IOException;
  @Blocking public abstract boolean delete(Path f, boolean recursive) throws IOException;
  public boolean deleteOnExit(Path f) throws IOException;
  public boolean cancelDeleteOnExit(Path f);
  @Blocking public boolean exists(Path f) throws IOException;
  @Blocking public boolean isDirectory(Path f) throws IOException;
  @Blocking public boolean isFile(Path f) throws IOException;
  public long getLength(Path f) throws IOException;
  public void setQuota(Path src, long namespaceQuota, long storagespaceQuota) throws IOException;
  @Blocking public abstract FileStatus[] listStatus(Path f) throws FileNotFoundException, IOException;
  @Blocking public FileStatus[] listStatus(Path[] files) throws FileNotFoundException, IOException;
  @Blocking public FileStatus[] globStatus(Path pathPattern) throws IOException;
  public Path getHomeDirectory();
  public abstract void setWorkingDirectory(Path new_dir);
  public abstract Path getWorkingDirectory();
  @Blocking public boolean mkdirs(Path f) throws IOException;
  @Blocking public void copyFromLocalFile(Path src, Path dst) throws IOException;
  @Blocking public void moveFromLocalFile(Path[] srcs, Path dst) throws IOException;
  @Blocking public void moveFromLocalFile(Path src, Path dst) throws IOException;
  @Blocking public void copyFromLocalFile(boolean delSrc, Path src, Path dst) throws IOException;
  @Blocking public void copyFromLocalFile(boolean delSrc, boolean overwrite, Path[] srcs, Path dst) throws IOException;
  @Blocking public void copyFromLocalFile(boolean delSrc, boolean overwrite, Path src, Path dst) throws IOException;
  @Blocking public void copyToLocalFile(Path src, Path dst) throws IOException;
  @Blocking public void moveToLocalFile(Path src, Path dst) throws IOException;
  @Blocking public void copyToLocalFile(boolean delSrc, Path src, Path dst) throws IOException;
  @Blocking public void copyToLocalFile(boolean delSrc, Path src, Path dst, boolean useRawLocalFileSystem) throws IOException;
  public Path startLocalOutput(Path fsOutputFile, Path tmpLocalFile) throws IOException;
  public void completeLocalOutput(Path fsOutputFile, Path tmpLocalFile) throws IOException;
  @Closes @Blocking public void close() throws IOException;
  public long getUsed() throws IOException;
  public long getUsed(Path path) throws IOException;
  public long getBlockSize(Path f) throws IOException;
  public long getDefaultBlockSize();
  public long getDefaultBlockSize(Path f);
  public short getDefaultReplication();
  public short getDefaultReplication(Path path);
  @Blocking public abstract FileStatus getFileStatus(Path f) throws IOException;
  public void msync() throws IOException, UnsupportedOperationException;
  public void createSymlink(Path target, Path link, boolean createParent) throws FileNotFoundException, IOException;
  public FileStatus getFileLinkStatus(Path f) throws FileNotFoundException, IOException;
  public boolean supportsSymlinks();
  public Path getLinkTarget(Path f) throws IOException;
  public void setVerifyChecksum(boolean verifyChecksum);
  public void setWriteChecksum(boolean writeChecksum);
  @Blocking public void setOwner(Path p, String username, String groupname) throws IOException;
  @Blocking public void setTimes(Path p, long mtime, long atime) throws IOException;
  public Path createSnapshot(Path path) throws IOException;
  public Path createSnapshot(Path path, String snapshotName) throws IOException;
  public void renameSnapshot(Path path, String snapshotOldName, String snapshotNewName) throws IOException;
  public void deleteSnapshot(Path path, String snapshotName) throws IOException;
  public void removeDefaultAcl(Path path) throws IOException;
  public void removeAcl(Path path) throws IOException;
  public void setXAttr(Path path, String name, byte[] value) throws IOException;
  public byte[] getXAttr(Path path, String name) throws IOException;
  public Map<String, byte[]> getXAttrs(Path path) throws IOException;
  public Map<String, byte[]> getXAttrs(Path path, List<String> names) throws IOException;
  public List<String> listXAttrs(Path path) throws IOException;
  public void removeXAttr(Path path, String name) throws IOException;
  public void satisfyStoragePolicy(Path path) throws IOException;
  public void setStoragePolicy(Path src, String policyName) throws IOException;
  public void unsetStoragePolicy(Path src) throws IOException;
  public Path getTrashRoot(Path path);
  public Collection<FileStatus> getTrashRoots(boolean allUsers);
  public boolean hasPathCapability(Path path, String capability) throws IOException;
  public static Class<? extends FileSystem> getFileSystemClass(String scheme, Configuration conf) throws IOException;
  public static void clearStatistics();
  public static void printStatistics() throws IOException;
  public static boolean areSymlinksEnabled();
  public static void enableSymlinks();
  public Path getEnclosingRoot(Path path) throws IOException;
}

public interface HasEnhancedByteBufferAccess {}

public interface HasFileDescriptor {
  FileDescriptor getFileDescriptor() throws IOException;
}

public class Path implements Comparable<Path>, Serializable, ObjectInputValidation {
  public static final String SEPARATOR = "/";
  public static final char SEPARATOR_CHAR = (char) 47;
  public static final String CUR_DIR = ".";
  public static final boolean WINDOWS;
  public static Path getPathWithoutSchemeAndAuthority(Path path);
  public Path(String parent, String child);
  public Path(Path parent, String child);
  public Path(String parent, Path child);
  public Path(Path parent, Path child);
  public Path(String pathString) throws IllegalArgumentException;
  public Path(URI aUri);
  public Path(String scheme, String authority, String path);
  public static Path mergePaths(Path path1, Path path2);
  public static boolean isWindowsAbsolutePath(String pathString, boolean slashed);
  public URI toUri();
  public FileSystem getFileSystem(Configuration conf) throws IOException;
  public boolean isAbsoluteAndSchemeAuthorityNull();
  public boolean isUriPathAbsolute();
  public boolean isAbsolute();
  public boolean isRoot();
  public String getName();
  public Path getParent();
  public Optional<Path> getOptionalParentPath();
  public Path suffix(String suffix);
  public int compareTo(Path o);
  public int depth();
  public Path makeQualified(FileSystem fs);
  public Path makeQualified(URI defaultUri, Path workingDir);
  public void validateObject() throws InvalidObjectException;
}

public interface PathCapabilities {
  boolean hasPathCapability(Path path, String capability) throws IOException;
}

public interface PositionedReadable {}

public interface Seekable {}

public interface StreamCapabilities {
  boolean hasCapability(String capability);
}

public interface Syncable {}
