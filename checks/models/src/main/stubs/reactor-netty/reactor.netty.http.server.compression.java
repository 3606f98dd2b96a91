package reactor.netty.http.server.compression;

public interface HttpCompressionOption {}
