package org.apache.commons.io;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.Charset;

public class FileUtils {
  public static void copyURLToFile(@Requires({CONNECT, READ}) URL source, File destination) throws IOException;
  @Blocking public static void copyURLToFile(URL source, File destination, @Bounds(CONNECT) int connectionTimeoutMillis, @Bounds(READ) int readTimeoutMillis) throws IOException;
}

public class IOUtils {
  public static int copy(InputStream inputStream, OutputStream outputStream) throws IOException;
  public static long copy(InputStream inputStream, OutputStream outputStream, int bufferSize) throws IOException;
  public static int copy(Reader reader, Writer writer) throws IOException;
  public static byte[] toByteArray(InputStream inputStream) throws IOException;
  public static byte[] toByteArray(InputStream input, int size) throws IOException;
  public static byte[] toByteArray(InputStream input, long size) throws IOException;
  public static byte[] toByteArray(Reader reader) throws IOException;
  public static byte[] toByteArray(Reader reader, Charset charset) throws IOException;
  public static String toString(byte[] input);
  public static String toString(byte[] input, String charsetName);
  public static String toString(InputStream input) throws IOException;
  public static String toString(InputStream input, Charset charset) throws IOException;
  public static String toString(InputStream input, String charsetName) throws IOException;
  public static String toString(Reader reader) throws IOException;
  public static long copy(@Requires({CONNECT, READ}) URL url, File file) throws IOException;
  public static long copy(@Requires({CONNECT, READ}) URL url, OutputStream outputStream) throws IOException;
  public static byte[] toByteArray(@Requires({CONNECT, READ}) URI uri) throws IOException;
  public static byte[] toByteArray(@Requires({CONNECT, READ}) URL url) throws IOException;
  @Blocking public static byte[] toByteArray(@Requires({CONNECT, READ}) URLConnection urlConnection) throws IOException;
  public static String toString(@Requires({CONNECT, READ}) URI uri) throws IOException;
  public static String toString(@Requires({CONNECT, READ}) URI uri, Charset encoding) throws IOException;
  public static String toString(@Requires({CONNECT, READ}) URI uri, String charsetName) throws IOException;
  public static String toString(@Requires({CONNECT, READ}) URL url) throws IOException;
  public static String toString(@Requires({CONNECT, READ}) URL url, Charset encoding) throws IOException;
  public static String toString(@Requires({CONNECT, READ}) URL url, String charsetName) throws IOException;
}
