package org.springframework.http.codec;

public interface ClientCodecConfigurer extends CodecConfigurer {}

public interface CodecConfigurer {}

public interface HttpMessageReader<T> {}

public interface HttpMessageWriter<T> {}

public final class ServerSentEvent<T> {}
