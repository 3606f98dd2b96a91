import java.time.Duration;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class Publishers {
  interface ThingClient {
    Mono<String> fetch(String name);

    Flux<String> list();
  }

  private final ThingClient client;

  Publishers(ThingClient client) {
    this.client = client;
  }

  // BUG
  Optional<String> one() {
    return client.fetch("one").blockOptional();
  }

  // BUG
  List<String> all() {
    return client.list().collectList().block();
  }

  // BUG
  String held() {
    Mono<String> answer = client.fetch("held");
    return answer.block();
  }

  String inTime() {
    return client.fetch("one").block(Duration.ofSeconds(5));
  }

  String givenUp() {
    return client.fetch("one").timeout(Duration.ofSeconds(5)).block();
  }

  String known() {
    return Mono.just("known").block();
  }
}
