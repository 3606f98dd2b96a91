package net.schmizz.sshj.sftp;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.schmizz.sshj.connection.channel.direct.SessionFactory;
import net.schmizz.sshj.xfer.AbstractFileTransfer;
import net.schmizz.sshj.xfer.FilePermission;
import net.schmizz.sshj.xfer.FileTransfer;
import net.schmizz.sshj.xfer.LocalDestFile;
import net.schmizz.sshj.xfer.LocalFileFilter;
import net.schmizz.sshj.xfer.LocalSourceFile;

public final class FileAttributes {
  public static final FileAttributes EMPTY;
  public FileAttributes(int mask, long size, int uid, int gid, FileMode mode, long atime, long mtime, Map<String, String> ext);
  public boolean has(FileAttributes.Flag flag);
  public long getSize();
  public int getUID();
  public int getGID();
  public FileMode getMode();
  public Set<FilePermission> getPermissions();
  public FileMode.Type getType();
  public long getAtime();
  public long getMtime();
  public String getExtended(String type);
  public byte[] toBytes();

  public enum Flag {
    SIZE, UIDGID, MODE, ACMODTIME, EXTENDED;
  }
}

public class FileMode {
  public enum Type {
    BLOCK_SPECIAL, CHAR_SPECIAL, FIFO_SPECIAL, SOCKET_SPECIAL, REGULAR, DIRECTORY, SYMLINK, UNKNOWN;
  }
}

public enum OpenMode {
  READ, WRITE, APPEND, CREAT, TRUNC, EXCL;
}

public class PathComponents {}

public class RemoteFile extends RemoteResource {
  public RemoteFile(SFTPEngine requester, String path, byte[] handle);
  public FileAttributes fetchAttributes() throws IOException;
  public long length() throws IOException;
  public void setLength(long len) throws IOException;
  public int read(long fileOffset, byte[] to, int offset, int len) throws IOException;
  public void write(long fileOffset, byte[] data, int off, int len) throws IOException;
  public void setAttributes(FileAttributes attrs) throws IOException;
  public int getOutgoingPacketOverhead();
}

public abstract class RemoteResource implements Closeable {
  public String getPath();
  public void close() throws IOException;
}

public interface RemoteResourceFilter {
  boolean accept(RemoteResourceInfo resource);
}

public class RemoteResourceInfo {
  public RemoteResourceInfo(PathComponents comps, FileAttributes attrs);
  public String getPath();
  public String getParent();
  public String getName();
  public FileAttributes getAttributes();
  public boolean isRegularFile();
  public boolean isDirectory();
}

public enum RenameFlags {
  OVERWRITE, ATOMIC, NATIVE;
}

public interface Requester {}

public class SFTPClient implements Closeable {
  public SFTPClient(SFTPEngine engine);
  public SFTPClient(SessionFactory sessionFactory) throws IOException;
  public SFTPEngine getSFTPEngine();
  public SFTPFileTransfer getFileTransfer();
  @Blocking public List<RemoteResourceInfo> ls(String path) throws IOException;
  @Blocking public List<RemoteResourceInfo> ls(String path, RemoteResourceFilter filter) throws IOException;
  @Blocking public RemoteFile open(String filename, Set<OpenMode> mode, FileAttributes attrs) throws IOException;
  @Blocking public RemoteFile open(String filename, Set<OpenMode> mode) throws IOException;
  @Blocking public RemoteFile open(String filename) throws IOException;
  @Blocking public void mkdir(String dirname) throws IOException;
  @Blocking public void mkdirs(String path) throws IOException;
  @Blocking public FileAttributes statExistence(String path) throws IOException;
  @Blocking public void rename(String oldpath, String newpath) throws IOException;
  @Blocking public void rename(String oldpath, String newpath, Set<RenameFlags> renameFlags) throws IOException;
  @Blocking public void rm(String filename) throws IOException;
  @Blocking public void rmdir(String dirname) throws IOException;
  @Blocking public void symlink(String linkpath, String targetpath) throws IOException;
  public int version();
  @Blocking public void setattr(String path, FileAttributes attrs) throws IOException;
  public int uid(String path) throws IOException;
  public int gid(String path) throws IOException;
  public long atime(String path) throws IOException;
  public long mtime(String path) throws IOException;
  public Set<FilePermission> perms(String path) throws IOException;
  @Blocking public FileMode mode(String path) throws IOException;
  public FileMode.Type type(String path) throws IOException;
  @Blocking public String readlink(String path) throws IOException;
  @Blocking public FileAttributes stat(String path) throws IOException;
  @Blocking public FileAttributes lstat(String path) throws IOException;
  @Blocking public void chown(String path, int uid) throws IOException;
  @Blocking public void chmod(String path, int perms) throws IOException;
  @Blocking public void chgrp(String path, int gid) throws IOException;
  @Blocking public void truncate(String path, long size) throws IOException;
  @Blocking public String canonicalize(String path) throws IOException;
  @Blocking public long size(String path) throws IOException;
  @Blocking public void get(String source, String dest) throws IOException;
  @Blocking public void get(String source, String dest, long byteOffset) throws IOException;
  @Blocking public void put(String source, String dest) throws IOException;
  @Blocking public void put(String source, String dest, long byteOffset) throws IOException;
  @Blocking public void get(String source, LocalDestFile dest) throws IOException;
  @Blocking public void get(String source, LocalDestFile dest, long byteOffset) throws IOException;
  @Blocking public void put(LocalSourceFile source, String dest) throws IOException;
  @Blocking public void put(LocalSourceFile source, String dest, long byteOffset) throws IOException;
  @Closes public void close() throws IOException;
}

public class SFTPEngine implements Requester, Closeable {}

public class SFTPFileTransfer extends AbstractFileTransfer implements FileTransfer {
  public SFTPFileTransfer(SFTPEngine engine);
  public boolean getPreserveAttributes();
  public void setPreserveAttributes(boolean preserveAttributes);
  @Blocking public void upload(String source, String dest) throws IOException;
  @Blocking public void upload(String source, String dest, long byteOffset) throws IOException;
  @Blocking public void download(String source, String dest) throws IOException;
  @Blocking public void download(String source, String dest, long byteOffset) throws IOException;
  @Blocking public void upload(LocalSourceFile localFile, String remotePath) throws IOException;
  @Blocking public void upload(LocalSourceFile localFile, String remotePath, long byteOffset) throws IOException;
  @Blocking public void download(String source, LocalDestFile dest) throws IOException;
  @Blocking public void download(String source, LocalDestFile dest, long byteOffset) throws IOException;
  public void setUploadFilter(LocalFileFilter uploadFilter);
  public void setDownloadFilter(RemoteResourceFilter downloadFilter);
  public LocalFileFilter getUploadFilter();
  public RemoteResourceFilter getDownloadFilter();
}

public class StatefulSFTPClient extends SFTPClient {}
