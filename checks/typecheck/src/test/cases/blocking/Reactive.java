import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class Reactive {
  CompletableFuture<String> future;

  Mono<String> mapped(Mono<String> source) {
    // :: error: (waits)
    return source.map(each -> future.join());
  }

  Mono<String> flat(Mono<String> source) {
    // :: error: (waits)
    return source.flatMap(each -> Mono.just(future.join()));
  }

  Mono<String> elsewhere() {
    return Mono.fromCallable(() -> future.join()).subscribeOn(Schedulers.boundedElastic());
  }

  Mono<String> blocks(Mono<String> source) {
    // :: error: (waits)
    return Mono.just(source.block());
  }

  Mono<String> references(Mono<String> source) {
    // :: error: (function)
    return source.map(this::slow);
  }

  Flux<String> fine(Flux<String> source) {
    return source.map(String::trim).filter(each -> !each.isEmpty()).take(3);
  }

  String slow(String text) {
    return future.join();
  }

  interface Handler {
    Mono<String> handle(String text);
  }

  Handler byResult =
      text -> {
        // :: error: (waits)
        future.join();
        return Mono.just(text);
      };
}
