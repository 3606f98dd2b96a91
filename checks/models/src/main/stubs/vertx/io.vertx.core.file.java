package io.vertx.core.file;

import dev.fairlead.annotations.NonBlocking;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.streams.WriteStream;
import java.util.List;

public interface FileSystem {
  FileSystem copy(String from, String to, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> copy(String from, String to);
  FileSystem copy(String from, String to, CopyOptions options,
      @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> copy(String from, String to, CopyOptions options);
  FileSystem copyBlocking(String from, String to);
  FileSystem copyRecursive(String from, String to, boolean recursive,
      @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> copyRecursive(String from, String to, boolean recursive);
  FileSystem copyRecursiveBlocking(String from, String to, boolean recursive);
  FileSystem move(String from, String to, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> move(String from, String to);
  FileSystem move(String from, String to, CopyOptions options,
      @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> move(String from, String to, CopyOptions options);
  FileSystem moveBlocking(String from, String to);
  FileSystem truncate(String path, long len, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> truncate(String path, long len);
  FileSystem truncateBlocking(String path, long len);
  FileSystem chmod(String path, String perms, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> chmod(String path, String perms);
  FileSystem chmodBlocking(String path, String perms);
  FileSystem chmodRecursive(String path, String perms, String dirPerms,
      @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> chmodRecursive(String path, String perms, String dirPerms);
  FileSystem chmodRecursiveBlocking(String path, String perms, String dirPerms);
  FileSystem chown(String path, String user, String group,
      @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> chown(String path, String user, String group);
  FileSystem chownBlocking(String path, String user, String group);
  FileSystem props(String path, @NonBlocking Handler<AsyncResult<FileProps>> handler);
  Future<FileProps> props(String path);
  FileProps propsBlocking(String path);
  FileSystem lprops(String path, @NonBlocking Handler<AsyncResult<FileProps>> handler);
  Future<FileProps> lprops(String path);
  FileProps lpropsBlocking(String path);
  FileSystem link(String link, String existing, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> link(String link, String existing);
  FileSystem linkBlocking(String link, String existing);
  FileSystem symlink(String link, String existing, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> symlink(String link, String existing);
  FileSystem symlinkBlocking(String link, String existing);
  FileSystem unlink(String link, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> unlink(String link);
  FileSystem unlinkBlocking(String link);
  FileSystem readSymlink(String link, @NonBlocking Handler<AsyncResult<String>> handler);
  Future<String> readSymlink(String link);
  String readSymlinkBlocking(String link);
  FileSystem delete(String path, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> delete(String path);
  FileSystem deleteBlocking(String path);
  FileSystem deleteRecursive(String path, boolean recursive,
      @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> deleteRecursive(String path, boolean recursive);
  FileSystem deleteRecursiveBlocking(String path, boolean recursive);
  default FileSystem deleteRecursive(String path, @NonBlocking Handler<AsyncResult<Void>> handler);
  default Future<Void> deleteRecursive(String path);
  default FileSystem deleteRecursiveBlocking(String path);
  FileSystem mkdir(String path, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> mkdir(String path);
  FileSystem mkdirBlocking(String path);
  FileSystem mkdir(String path, String perms, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> mkdir(String path, String perms);
  FileSystem mkdirBlocking(String path, String perms);
  FileSystem mkdirs(String path, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> mkdirs(String path);
  FileSystem mkdirsBlocking(String path);
  FileSystem mkdirs(String path, String perms, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> mkdirs(String path, String perms);
  FileSystem mkdirsBlocking(String path, String perms);
  FileSystem readDir(String path, @NonBlocking Handler<AsyncResult<List<String>>> handler);
  Future<List<String>> readDir(String path);
  List<String> readDirBlocking(String path);
  FileSystem readDir(String path, String filter,
      @NonBlocking Handler<AsyncResult<List<String>>> handler);
  Future<List<String>> readDir(String path, String filter);
  List<String> readDirBlocking(String path, String filter);
  FileSystem readFile(String path, @NonBlocking Handler<AsyncResult<Buffer>> handler);
  Future<Buffer> readFile(String path);
  Buffer readFileBlocking(String path);
  FileSystem writeFile(String path, Buffer data, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> writeFile(String path, Buffer data);
  FileSystem writeFileBlocking(String path, Buffer data);
  FileSystem open(String path, OpenOptions options,
      @NonBlocking Handler<AsyncResult<AsyncFile>> handler);
  Future<AsyncFile> open(String path, OpenOptions options);
  AsyncFile openBlocking(String path, OpenOptions options);
  FileSystem createFile(String path, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> createFile(String path);
  FileSystem createFileBlocking(String path);
  FileSystem createFile(String path, String perms, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> createFile(String path, String perms);
  FileSystem createFileBlocking(String path, String perms);
  FileSystem exists(String path, @NonBlocking Handler<AsyncResult<Boolean>> handler);
  Future<Boolean> exists(String path);
  boolean existsBlocking(String path);
  FileSystem fsProps(String path, @NonBlocking Handler<AsyncResult<FileSystemProps>> handler);
  Future<FileSystemProps> fsProps(String path);
  FileSystemProps fsPropsBlocking(String path);
  FileSystem createTempDirectory(String prefix, @NonBlocking Handler<AsyncResult<String>> handler);
  Future<String> createTempDirectory(String prefix);
  String createTempDirectoryBlocking(String prefix);
  FileSystem createTempDirectory(String prefix, String perms,
      @NonBlocking Handler<AsyncResult<String>> handler);
  Future<String> createTempDirectory(String prefix, String perms);
  String createTempDirectoryBlocking(String prefix, String perms);
  FileSystem createTempDirectory(String dir, String prefix, String perms,
      @NonBlocking Handler<AsyncResult<String>> handler);
  Future<String> createTempDirectory(String dir, String prefix, String perms);
  String createTempDirectoryBlocking(String dir, String prefix, String perms);
  FileSystem createTempFile(String prefix, String suffix,
      @NonBlocking Handler<AsyncResult<String>> handler);
  Future<String> createTempFile(String prefix, String suffix);
  String createTempFileBlocking(String prefix, String suffix);
  FileSystem createTempFile(String prefix, String suffix, String perms,
      @NonBlocking Handler<AsyncResult<String>> handler);
  Future<String> createTempFile(String prefix, String suffix, String perms);
  String createTempFileBlocking(String prefix, String suffix, String perms);
  FileSystem createTempFile(String dir, String prefix, String suffix, String perms,
      @NonBlocking Handler<AsyncResult<String>> handler);
  Future<String> createTempFile(String dir, String prefix, String suffix, String perms);
  String createTempFileBlocking(String dir, String prefix, String suffix, String perms);
}

public interface AsyncFile extends ReadStream<Buffer>, WriteStream<Buffer> {
  AsyncFile handler(@NonBlocking Handler<Buffer> handler);
  AsyncFile pause();
  AsyncFile resume();
  AsyncFile endHandler(@NonBlocking Handler<Void> endHandler);
  AsyncFile setWriteQueueMaxSize(int maxSize);
  AsyncFile drainHandler(@NonBlocking Handler<Void> handler);
  AsyncFile exceptionHandler(@NonBlocking Handler<Throwable> handler);
  AsyncFile fetch(long amount);
  Future<Void> close();
  void close(@NonBlocking Handler<AsyncResult<Void>> handler);
  void write(Buffer buffer, long position, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> write(Buffer buffer, long position);
  AsyncFile read(Buffer buffer, int offset, long position, int length,
      @NonBlocking Handler<AsyncResult<Buffer>> handler);
  Future<Buffer> read(Buffer buffer, int offset, long position, int length);
  Future<Void> flush();
  AsyncFile flush(@NonBlocking Handler<AsyncResult<Void>> handler);
  AsyncFile setReadPos(long readPos);
  AsyncFile setReadLength(long readLength);
  long getReadLength();
  AsyncFile setWritePos(long writePos);
  long getWritePos();
  AsyncFile setReadBufferSize(int readBufferSize);
  long sizeBlocking();
  default void size(@NonBlocking Handler<AsyncResult<Long>> handler);
  Future<Long> size();
  AsyncFileLock tryLock();
  AsyncFileLock tryLock(long position, long size, boolean shared);
  Future<AsyncFileLock> lock();
  void lock(@NonBlocking Handler<AsyncResult<AsyncFileLock>> handler);
  Future<AsyncFileLock> lock(long position, long size, boolean shared);
  void lock(long position, long size, boolean shared,
      @NonBlocking Handler<AsyncResult<AsyncFileLock>> handler);
}

public class OpenOptions {
  public OpenOptions();
  public OpenOptions(OpenOptions other);
  public OpenOptions(JsonObject json);
  public String getPerms();
  public OpenOptions setPerms(String perms);
  public boolean isRead();
  public OpenOptions setRead(boolean read);
  public boolean isWrite();
  public OpenOptions setWrite(boolean write);
  public boolean isCreate();
  public OpenOptions setCreate(boolean create);
  public boolean isCreateNew();
  public OpenOptions setCreateNew(boolean createNew);
  public boolean isDeleteOnClose();
  public OpenOptions setDeleteOnClose(boolean deleteOnClose);
  public boolean isTruncateExisting();
  public OpenOptions setTruncateExisting(boolean truncateExisting);
  public boolean isSparse();
  public OpenOptions setSparse(boolean sparse);
  public boolean isSync();
  public OpenOptions setSync(boolean sync);
  public boolean isDsync();
  public OpenOptions setDsync(boolean dsync);
  public boolean isAppend();
  public OpenOptions setAppend(boolean append);
}

public interface AsyncFileLock {}

public class CopyOptions {}

public interface FileProps {}

public class FileSystemOptions {}

public interface FileSystemProps {}
