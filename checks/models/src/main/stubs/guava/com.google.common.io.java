package com.google.common.io;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Requires;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.Charset;
import java.util.List;

public final class Resources {
  private Resources();
  @Blocking public static byte[] toByteArray(@Requires({CONNECT, READ}) URL url) throws IOException;
  @Blocking public static String toString(@Requires({CONNECT, READ}) URL url, Charset charset) throws IOException;
  @Blocking public static List<String> readLines(@Requires({CONNECT, READ}) URL url, Charset charset) throws IOException;
  @Blocking public static void copy(@Requires({CONNECT, READ}) URL from, OutputStream to) throws IOException;
  @Bounds({CONNECT, READ}) public static URL getResource(String resourceName);
  @Bounds({CONNECT, READ}) public static URL getResource(Class<?> contextClass, String resourceName);
}
