package org.springframework.core.io;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.FileSystem;
import java.nio.file.Path;

public interface Resource extends InputStreamSource {
  boolean exists();
  default boolean isReadable();
  default boolean isOpen();
  default boolean isFile();
  URL getURL() throws IOException;
  URI getURI() throws IOException;
  File getFile() throws IOException;
  default ReadableByteChannel readableChannel() throws IOException;
  default byte[] getContentAsByteArray() throws IOException;
  default String getContentAsString(Charset charset) throws IOException;
  long contentLength() throws IOException;
  long lastModified() throws IOException;
  Resource createRelative(String relativePath) throws IOException;
  String getFilename();
  String getDescription();
}

public class ByteArrayResource extends AbstractResource {
  public ByteArrayResource(byte[] byteArray);
  public ByteArrayResource(byte[] byteArray, String description);
  public final byte[] getByteArray();
  public boolean exists();
  public long contentLength();
  public InputStream getInputStream() throws IOException;
  public byte[] getContentAsByteArray() throws IOException;
  public String getContentAsString(Charset charset) throws IOException;
  public String getDescription();
}

public class FileSystemResource extends AbstractResource implements WritableResource {
  public FileSystemResource(String path);
  public FileSystemResource(File file);
  public FileSystemResource(Path filePath);
  public FileSystemResource(FileSystem fileSystem, String path);
  public final String getPath();
  public boolean exists();
  public boolean isReadable();
  public InputStream getInputStream() throws IOException;
  public byte[] getContentAsByteArray() throws IOException;
  public String getContentAsString(Charset charset) throws IOException;
  public boolean isWritable();
  public OutputStream getOutputStream() throws IOException;
  public URL getURL() throws IOException;
  public URI getURI() throws IOException;
  public boolean isFile();
  public File getFile();
  public ReadableByteChannel readableChannel() throws IOException;
  public WritableByteChannel writableChannel() throws IOException;
  public long contentLength() throws IOException;
  public long lastModified() throws IOException;
  public Resource createRelative(String relativePath);
  public String getFilename();
  public String getDescription();
}

public class ClassPathResource extends AbstractFileResolvingResource {
  public ClassPathResource(String path);
  public ClassPathResource(String path, ClassLoader classLoader);
  public ClassPathResource(String path, Class<?> clazz);
  public final String getPath();
  public final ClassLoader getClassLoader();
  public boolean exists();
  public boolean isReadable();
  protected URL resolveURL();
  public InputStream getInputStream() throws IOException;
  public URL getURL() throws IOException;
  public Resource createRelative(String relativePath);
  public String getFilename();
  public String getDescription();
}

public class UrlResource extends AbstractFileResolvingResource {
  @Unbounded({CONNECT, READ}) public UrlResource(@Carries URL url);
  @Unbounded({CONNECT, READ}) public UrlResource(@Carries URI uri) throws MalformedURLException;
  @Unbounded({CONNECT, READ})
  public UrlResource(@BoundedByKey(key = {"file:", "jar:", "classpath:"}, value = {CONNECT, TLS, READ}) String path) throws MalformedURLException;
  public UrlResource(String protocol, String location) throws MalformedURLException;
  public UrlResource(String protocol, String location, String fragment)
      throws MalformedURLException;
  @Unbounded({CONNECT, READ})
  public static UrlResource from(@Carries URI uri) throws UncheckedIOException;
  @Unbounded({CONNECT, READ})
  public static UrlResource from(@BoundedByKey(key = {"file:", "jar:", "classpath:"}, value = {CONNECT, TLS, READ}) String path) throws UncheckedIOException;
  public void setUseCaches(boolean useCaches);
  @Blocking(NETWORK) @Requires({CONNECT, READ}) public InputStream getInputStream() throws IOException;
  protected void customizeConnection(URLConnection con) throws IOException;
  public URL getURL();
  public URI getURI() throws IOException;
  public boolean isFile();
  public File getFile() throws IOException;
  public Resource createRelative(String relativePath) throws MalformedURLException;
  protected URL createRelativeURL(String relativePath) throws MalformedURLException;
  public String getFilename();
  public String getDescription();
}

public abstract class AbstractFileResolvingResource extends AbstractResource {
  public AbstractFileResolvingResource();
  public boolean exists();
  public boolean isReadable();
  public boolean isFile();
  public File getFile() throws IOException;
  protected File getFileForLastModifiedCheck() throws IOException;
  protected boolean isFile(URI uri);
  protected File getFile(URI uri) throws IOException;
  public ReadableByteChannel readableChannel() throws IOException;
  public long contentLength() throws IOException;
  public long lastModified() throws IOException;
  protected void customizeConnection(URLConnection con) throws IOException;
  protected void customizeConnection(HttpURLConnection con) throws IOException;
}

public abstract class AbstractResource implements Resource {
  public AbstractResource();
  public boolean exists();
  public boolean isReadable();
  public boolean isOpen();
  public boolean isFile();
  public URL getURL() throws IOException;
  public URI getURI() throws IOException;
  public File getFile() throws IOException;
  public ReadableByteChannel readableChannel() throws IOException;
  public long contentLength() throws IOException;
  public long lastModified() throws IOException;
  protected File getFileForLastModifiedCheck() throws IOException;
  public Resource createRelative(String relativePath) throws IOException;
  public String getFilename();
}

public interface InputStreamSource {
  InputStream getInputStream() throws IOException;
}

public interface ResourceLoader {}

public interface WritableResource extends Resource {
  default boolean isWritable();
  OutputStream getOutputStream() throws IOException;
  default WritableByteChannel writableChannel() throws IOException;
}
