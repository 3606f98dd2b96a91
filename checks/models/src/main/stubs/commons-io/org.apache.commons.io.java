package org.apache.commons.io;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;

public class FileUtils {
  @Blocking @Unbounded({CONNECT, READ}) @Requires({CONNECT, READ}) public static void copyURLToFile(URL source, File destination) throws IOException;
  @Blocking public static void copyURLToFile(URL source, File destination, @Bounds(CONNECT) int connectionTimeoutMillis, @Bounds(READ) int readTimeoutMillis) throws IOException;
}

public class IOUtils {
  @Blocking @Unbounded({CONNECT, READ}) @Requires({CONNECT, READ}) public static long copy(URL url, File file) throws IOException;
  @Blocking @Unbounded({CONNECT, READ}) @Requires({CONNECT, READ}) public static long copy(URL url, OutputStream outputStream) throws IOException;
  @Blocking @Unbounded({CONNECT, READ}) @Requires({CONNECT, READ}) public static byte[] toByteArray(URI uri) throws IOException;
  @Blocking @Unbounded({CONNECT, READ}) @Requires({CONNECT, READ}) public static byte[] toByteArray(URL url) throws IOException;
  @Blocking @Unbounded({CONNECT, READ}) @Requires({CONNECT, READ}) public static String toString(URI uri) throws IOException;
  @Blocking @Unbounded({CONNECT, READ}) @Requires({CONNECT, READ}) public static String toString(URI uri, Charset encoding) throws IOException;
  @Blocking @Unbounded({CONNECT, READ}) @Requires({CONNECT, READ}) public static String toString(URI uri, String charsetName) throws IOException;
  @Blocking @Unbounded({CONNECT, READ}) @Requires({CONNECT, READ}) public static String toString(URL url) throws IOException;
  @Blocking @Unbounded({CONNECT, READ}) @Requires({CONNECT, READ}) public static String toString(URL url, Charset encoding) throws IOException;
  @Blocking @Unbounded({CONNECT, READ}) @Requires({CONNECT, READ}) public static String toString(URL url, String charsetName) throws IOException;
}
