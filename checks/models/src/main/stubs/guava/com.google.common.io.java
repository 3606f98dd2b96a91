package com.google.common.io;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import com.google.common.base.Optional;
import com.google.common.collect.ImmutableList;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.Unbounded;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

public final class Resources {
  private Resources();
  @Unbounded({CONNECT, READ}) public static ByteSource asByteSource(@Carries URL url);
  @Unbounded({CONNECT, READ}) public static CharSource asCharSource(@Carries URL url, Charset charset);
  public static byte[] toByteArray(@Requires({CONNECT, READ}) URL url) throws IOException;
  public static String toString(@Requires({CONNECT, READ}) URL url, Charset charset) throws IOException;
  public static List<String> readLines(@Requires({CONNECT, READ}) URL url, Charset charset) throws IOException;
  public static void copy(@Requires({CONNECT, READ}) URL from, OutputStream to) throws IOException;
  public static URL getResource(String resourceName);
  public static URL getResource(Class<?> contextClass, String resourceName);
}

public abstract class ByteSource {
  @Carries public CharSource asCharSource(Charset charset);
  @Requires({CONNECT, READ}) public abstract InputStream openStream() throws IOException;
  @Requires({CONNECT, READ}) public InputStream openBufferedStream() throws IOException;
  @Carries public ByteSource slice(long offset, long length);
  @Requires({CONNECT, READ}) public boolean isEmpty() throws IOException;
  public Optional<Long> sizeIfKnown();
  @Requires({CONNECT, READ}) public long size() throws IOException;
  @Requires({CONNECT, READ}) public long copyTo(OutputStream output) throws IOException;
  @Requires({CONNECT, READ}) public long copyTo(ByteSink sink) throws IOException;
  @Requires({CONNECT, READ}) public byte[] read() throws IOException;
  @Requires({CONNECT, READ}) public <T> T read(ByteProcessor<T> processor) throws IOException;
  public boolean contentEquals(ByteSource other) throws IOException;
  public static ByteSource concat(Iterable<? extends ByteSource> sources);
  public static ByteSource concat(Iterator<? extends ByteSource> sources);
  public static ByteSource concat(ByteSource... sources);
  public static ByteSource wrap(byte[] b);
  public static ByteSource empty();
}

public abstract class CharSource {
  @Carries public ByteSource asByteSource(Charset charset);
  @Requires({CONNECT, READ}) public abstract Reader openStream() throws IOException;
  @Requires({CONNECT, READ}) public BufferedReader openBufferedStream() throws IOException;
  @Requires({CONNECT, READ}) public Stream<String> lines() throws IOException;
  public Optional<Long> lengthIfKnown();
  @Requires({CONNECT, READ}) public long length() throws IOException;
  @Requires({CONNECT, READ}) public long copyTo(Appendable appendable) throws IOException;
  @Requires({CONNECT, READ}) public long copyTo(CharSink sink) throws IOException;
  @Requires({CONNECT, READ}) public String read() throws IOException;
  @Requires({CONNECT, READ}) public String readFirstLine() throws IOException;
  @Requires({CONNECT, READ}) public ImmutableList<String> readLines() throws IOException;
  @Requires({CONNECT, READ}) public <T> T readLines(LineProcessor<T> processor) throws IOException;
  @Requires({CONNECT, READ}) public void forEachLine(@RunsHere Consumer<? super String> action) throws IOException;
  @Requires({CONNECT, READ}) public boolean isEmpty() throws IOException;
  public static CharSource concat(Iterable<? extends CharSource> sources);
  public static CharSource concat(Iterator<? extends CharSource> sources);
  public static CharSource concat(CharSource... sources);
  public static CharSource wrap(CharSequence charSequence);
  public static CharSource empty();
}

public abstract class ByteSink {}

public abstract class CharSink {}

public interface ByteProcessor<T> {
  boolean processBytes(byte[] buf, int off, int len) throws IOException;
  T getResult();
}

public interface LineProcessor<T> {
  boolean processLine(String line) throws IOException;
  T getResult();
}
