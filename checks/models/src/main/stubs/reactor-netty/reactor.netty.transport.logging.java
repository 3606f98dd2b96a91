package reactor.netty.transport.logging;

import io.netty.handler.logging.LogLevel;
import io.netty.handler.logging.LoggingHandler;
import java.nio.charset.Charset;

public enum AdvancedByteBufFormat {
  SIMPLE,
  HEX_DUMP,
  TEXTUAL;
  public LoggingHandler toLoggingHandler(String category, LogLevel level, Charset charset);
}
