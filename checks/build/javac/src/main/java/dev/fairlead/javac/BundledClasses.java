package dev.fairlead.javac;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * The classes inside the jar: Error Prone in the version for this JDK, and the checks. They come
 * before all others, so that another Error Prone on the processor path is not met. Thread-safe.
 */
final class BundledClasses extends ClassLoader {

  private static final String INSIDE = "META-INF/fairlead/";
  private static final String ENGINE = "dev.fairlead.javac.engine.";
  private static final int NEWER_JDK = 21;

  static {
    registerAsParallelCapable();
  }

  private final ClassLoader jar;
  private final ProtectionDomain domain;
  private final String version;
  private final List<String> places;

  /** The classes in the jar of {@code own}, for the javac that {@code compiler} is a class of. */
  BundledClasses(Class<?> own, Class<?> compiler) {
    super("fairlead", compiler.getClassLoader());
    this.jar = own.getClassLoader();
    this.domain = own.getProtectionDomain();
    this.version = own.getPackage().getImplementationVersion();
    boolean newer = Runtime.version().feature() >= NEWER_JDK;
    this.places = List.of(INSIDE + "every/", INSIDE + (newer ? NEWER_JDK : 17) + "/");
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known == null) {
        URL place = place(name);
        known = place == null ? super.loadClass(name, false) : define(name, place);
      }
      if (resolve) {
        resolveClass(known);
      }
      return known;
    }
  }

  private URL place(String name) {
    String file = name.replace('.', '/') + ".class";
    return name.startsWith(ENGINE) ? jar.getResource(file) : findResource(file);
  }

  private Class<?> define(String name, URL place) {
    try (InputStream in = place.openStream()) {
      byte[] bytes = in.readAllBytes();
      String inPackage = name.substring(0, name.lastIndexOf('.'));
      if (getDefinedPackage(inPackage) == null) {
        describe(inPackage);
      }
      return defineClass(name, bytes, 0, bytes.length, domain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void describe(String inPackage) {
    String own = inPackage.startsWith("dev.fairlead") ? version : null;
    try {
      definePackage(inPackage, null, null, null, null, own, null, null);
    } catch (IllegalArgumentException raced) {
      // Another thread has defined it.
    }
  }

  @Override
  protected URL findResource(String name) {
    for (String place : places) {
      URL found = jar.getResource(place + name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Override
  protected Enumeration<URL> findResources(String name) throws IOException {
    List<URL> found = new ArrayList<>();
    for (String place : places) {
      found.addAll(Collections.list(jar.getResources(place + name)));
    }
    return Collections.enumeration(found);
  }

  @Override
  public URL getResource(String name) {
    URL own = findResource(name);
    return own == null ? super.getResource(name) : own;
  }

  /** Only those inside: services of others on javac's class path are for others. */
  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return findResources(name);
  }
}
