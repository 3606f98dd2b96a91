package reactor.netty.http.server.logging.error;

import java.util.function.Function;

public interface ErrorLog {
  void log();
}

public interface ErrorLogArgProvider {}

public interface ErrorLogFactory extends Function<ErrorLogArgProvider, ErrorLog> {}
