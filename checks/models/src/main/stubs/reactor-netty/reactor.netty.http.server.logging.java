package reactor.netty.http.server.logging;

import java.util.function.Function;

public class AccessLog {}

public interface AccessLogArgProvider {}

public interface AccessLogFactory extends Function<AccessLogArgProvider, AccessLog> {}
