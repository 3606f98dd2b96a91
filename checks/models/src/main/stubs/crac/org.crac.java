package org.crac;

import dev.fairlead.annotations.BeforeCheckpoint;

public class CheckpointException extends Exception {
  public CheckpointException();
  public CheckpointException(String message);
}

public abstract class Context<R extends Resource> implements Resource {
  protected Context();
  public abstract void beforeCheckpoint(Context<? extends Resource> context) throws CheckpointException;
  public abstract void afterRestore(Context<? extends Resource> context) throws RestoreException;
  public abstract void register(R resource);
}

public class Core {
  public Core();
  public static Context<Resource> getGlobalContext();
  public static void checkpointRestore() throws CheckpointException, RestoreException;
}

public interface Resource {
  @BeforeCheckpoint void beforeCheckpoint(Context<? extends Resource> context) throws Exception;
  void afterRestore(Context<? extends Resource> context) throws Exception;
}

public class RestoreException extends Exception {
  public RestoreException();
  public RestoreException(String message);
}
