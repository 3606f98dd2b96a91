package org.springframework.web.reactive.function;

import java.io.OutputStream;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.reactivestreams.Publisher;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.Resource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ReactiveHttpInputMessage;
import org.springframework.http.ReactiveHttpOutputMessage;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public interface BodyInserter<T, M extends ReactiveHttpOutputMessage> {
  Mono<Void> insert(M outputMessage, BodyInserter.Context context);

  interface Context {}
}

public abstract class BodyInserters {
  public BodyInserters();
  public static <T> BodyInserter<T, ReactiveHttpOutputMessage> empty();
  public static <T> BodyInserter<T, ReactiveHttpOutputMessage> fromValue(T body);
  public static <T> BodyInserter<T, ReactiveHttpOutputMessage> fromValue(T body,
      ParameterizedTypeReference<T> bodyType);
  public static <T> BodyInserter<T, ReactiveHttpOutputMessage> fromObject(T body);
  public static <T> BodyInserter<T, ReactiveHttpOutputMessage> fromProducer(T producer,
      Class<?> elementClass);
  public static <T> BodyInserter<T, ReactiveHttpOutputMessage> fromProducer(T producer,
      ParameterizedTypeReference<?> elementTypeRef);
  public static <T, P extends Publisher<T>> BodyInserter<P, ReactiveHttpOutputMessage> fromPublisher(P publisher, Class<T> elementClass);
  public static <T, P extends Publisher<T>> BodyInserter<P, ReactiveHttpOutputMessage> fromPublisher(P publisher, ParameterizedTypeReference<T> elementTypeRef);
  public static <T extends Resource> BodyInserter<T, ReactiveHttpOutputMessage> fromResource(
      T resource);
  public static <T, S extends Publisher<ServerSentEvent<T>>> BodyInserter<S, ServerHttpResponse> fromServerSentEvents(S eventsPublisher);
  public static BodyInserters.FormInserter<String> fromFormData(
      MultiValueMap<String, String> formData);
  public static BodyInserters.FormInserter<String> fromFormData(String name, String value);
  public static BodyInserters.MultipartInserter fromMultipartData(
      MultiValueMap<String, ?> multipartData);
  public static BodyInserters.MultipartInserter fromMultipartData(String name, Object value);
  public static <T, P extends Publisher<T>> BodyInserters.MultipartInserter fromMultipartAsyncData(
      String name, P publisher, Class<T> elementClass);
  public static <T, P extends Publisher<T>> BodyInserters.MultipartInserter fromMultipartAsyncData(
      String name, P publisher, ParameterizedTypeReference<T> typeReference);
  public static <T extends Publisher<DataBuffer>> BodyInserter<T, ReactiveHttpOutputMessage> fromDataBuffers(T publisher);
  public static <T extends Publisher<DataBuffer>> BodyInserter<T, ReactiveHttpOutputMessage> fromOutputStream(Consumer<OutputStream> outputStreamConsumer, Executor executor);
  public static <T extends Publisher<DataBuffer>> BodyInserter<T, ReactiveHttpOutputMessage> fromOutputStream(Consumer<OutputStream> outputStreamConsumer, Executor executor, int chunkSize);

  public interface FormInserter<T>
      extends BodyInserter<MultiValueMap<String, T>, ClientHttpRequest> {
    BodyInserters.FormInserter<T> with(String key, T value);
    BodyInserters.FormInserter<T> with(MultiValueMap<String, T> values);
  }

  public interface MultipartInserter extends BodyInserters.FormInserter<Object> {
    <T, P extends Publisher<T>> BodyInserters.MultipartInserter withPublisher(String name,
        P publisher, Class<T> elementClass);
    <T, P extends Publisher<T>> BodyInserters.MultipartInserter withPublisher(String name,
        P publisher, ParameterizedTypeReference<T> typeReference);
  }
}

public interface BodyExtractor<T, M extends ReactiveHttpInputMessage> {
  T extract(M inputMessage, BodyExtractor.Context context);

  interface Context {}
}

public abstract class BodyExtractors {
  public BodyExtractors();
  public static <T> BodyExtractor<Mono<T>, ReactiveHttpInputMessage> toMono(
      Class<? extends T> elementClass);
  public static <T> BodyExtractor<Mono<T>, ReactiveHttpInputMessage> toMono(
      ParameterizedTypeReference<T> elementTypeRef);
  public static <T> BodyExtractor<Flux<T>, ReactiveHttpInputMessage> toFlux(
      Class<? extends T> elementClass);
  public static <T> BodyExtractor<Flux<T>, ReactiveHttpInputMessage> toFlux(
      ParameterizedTypeReference<T> typeRef);
  public static BodyExtractor<Mono<MultiValueMap<String, String>>, ReactiveHttpInputMessage> toFormData();
  public static BodyExtractor<Mono<MultiValueMap<String, Part>>, ServerHttpRequest> toMultipartData();
  public static BodyExtractor<Flux<Part>, ServerHttpRequest> toParts();
  public static BodyExtractor<Flux<DataBuffer>, ReactiveHttpInputMessage> toDataBuffers();
}
