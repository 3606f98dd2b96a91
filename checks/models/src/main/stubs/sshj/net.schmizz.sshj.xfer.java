package net.schmizz.sshj.xfer;

import dev.fairlead.annotations.Blocking;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import net.schmizz.sshj.common.LoggerFactory;

public abstract class AbstractFileTransfer {
  protected AbstractFileTransfer(LoggerFactory loggerFactory);
  public TransferListener getTransferListener();
  public void setTransferListener(TransferListener transferListener);
}

public enum FilePermission {
  USR_R, USR_W, USR_X, GRP_R, GRP_W, GRP_X, OTH_R, OTH_W, OTH_X, SUID, SGID, STICKY, USR_RWX, GRP_RWX, OTH_RWX;
}

public class FileSystemFile implements LocalSourceFile, LocalDestFile {
  public FileSystemFile(String path);
  public FileSystemFile(File file);
  public File getFile();
  public String getName();
  public boolean isFile();
  public boolean isDirectory();
  public long getLength();
  public InputStream getInputStream() throws IOException;
  public OutputStream getOutputStream() throws IOException;
  public OutputStream getOutputStream(boolean append) throws IOException;
  public Iterable<FileSystemFile> getChildren(LocalFileFilter filter) throws IOException;
  public boolean providesAtimeMtime();
  public long getLastAccessTime() throws IOException;
  public long getLastModifiedTime() throws IOException;
  public int getPermissions() throws IOException;
  public void setLastAccessedTime(long t) throws IOException;
  public void setLastModifiedTime(long t) throws IOException;
  public void setPermissions(int perms) throws IOException;
  public FileSystemFile getChild(String name);
  public FileSystemFile getTargetFile(String filename) throws IOException;
  public FileSystemFile getTargetDirectory(String dirname) throws IOException;
}

public interface FileTransfer {
  @Blocking void upload(String localPath, String remotePath) throws IOException;
  @Blocking void upload(String localPath, String remotePath, long byteOffset) throws IOException;
  @Blocking void download(String remotePath, String localPath) throws IOException;
  @Blocking void download(String remotePath, String localPath, long byteOffset) throws IOException;
  @Blocking void upload(LocalSourceFile localFile, String remotePath) throws IOException;
  @Blocking void upload(LocalSourceFile localFile, String remotePath, long byteOffset) throws IOException;
  @Blocking void download(String remotePath, LocalDestFile localFile) throws IOException;
  @Blocking void download(String remotePath, LocalDestFile localFile, long byteOffset) throws IOException;
  TransferListener getTransferListener();
  void setTransferListener(TransferListener listener);
}

public interface LocalDestFile {
  long getLength();
  OutputStream getOutputStream() throws IOException;
  OutputStream getOutputStream(boolean append) throws IOException;
  LocalDestFile getChild(String name);
  LocalDestFile getTargetFile(String filename) throws IOException;
  LocalDestFile getTargetDirectory(String dirname) throws IOException;
  void setPermissions(int perms) throws IOException;
  void setLastAccessedTime(long t) throws IOException;
  void setLastModifiedTime(long t) throws IOException;
}

public interface LocalFileFilter {
  boolean accept(LocalSourceFile file);
}

public interface LocalSourceFile {
  String getName();
  long getLength();
  InputStream getInputStream() throws IOException;
  int getPermissions() throws IOException;
  boolean isFile();
  boolean isDirectory();
  Iterable<? extends LocalSourceFile> getChildren(LocalFileFilter filter) throws IOException;
  boolean providesAtimeMtime();
  long getLastAccessTime() throws IOException;
  long getLastModifiedTime() throws IOException;
}

public interface TransferListener {}
