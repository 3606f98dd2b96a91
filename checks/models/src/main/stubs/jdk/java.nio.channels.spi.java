package java.nio.channels.spi;

import static dev.fairlead.annotations.Phase.CONNECT;

import dev.fairlead.annotations.Bounds;
import java.io.IOException;
import java.nio.channels.SelectableChannel;

public abstract class AbstractSelectableChannel extends SelectableChannel {
  @Bounds(CONNECT)
  public final SelectableChannel configureBlocking(boolean block) throws IOException;
}
