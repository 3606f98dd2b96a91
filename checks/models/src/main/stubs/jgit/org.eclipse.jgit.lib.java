package org.eclipse.jgit.lib;

import java.io.File;

public interface ProgressMonitor {}

public interface Ref {
  String getName();
  ObjectId getObjectId();
}

public class ObjectId {
  public static ObjectId fromString(String id);
}

public abstract class Repository implements AutoCloseable {
  public File getDirectory();
  public File getWorkTree();
  public boolean isBare();
  public void close();
}
