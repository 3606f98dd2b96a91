package example;

import dagger.Component;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import javax.inject.Inject;

/** Starts requests; Dagger writes the component that is made here. */
public final class Downloads {
  /** What Dagger writes a class for. */
  @Component
  public interface Parts {
    /** The downloads. */
    Downloads downloads();
  }

  /** No client yet. */
  @Inject
  public Downloads() {}

  /** Starts all of {@code requests}. */
  public static void prefetch(HttpClient client, List<HttpRequest> requests) {
    System.out.println(DaggerDownloads_Parts.create().downloads());
    requests.stream()
        .map(one -> client.sendAsync(one, BodyHandlers.discarding())) // BUG: UnboundedFanOut
        .forEach(response -> {});
  }
}
