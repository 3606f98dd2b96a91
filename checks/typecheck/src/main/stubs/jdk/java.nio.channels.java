package java.nio.channels;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.util.function.Consumer;

/** An event loop of its own makes the wait that is its purpose; nothing else may. */
public abstract class Selector {
  @Blocking(NETWORK)
  public abstract int select() throws IOException;

  @Blocking(NETWORK)
  public abstract int select(long timeout) throws IOException;

  @Blocking(NETWORK)
  public int select(@RunsHere Consumer<SelectionKey> action) throws IOException;

  @Blocking(NETWORK)
  public int select(@RunsHere Consumer<SelectionKey> action, long timeout) throws IOException;
}
