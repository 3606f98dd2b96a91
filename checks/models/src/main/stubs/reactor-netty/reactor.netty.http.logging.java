package reactor.netty.http.logging;

public interface HttpMessageLogFactory {}
