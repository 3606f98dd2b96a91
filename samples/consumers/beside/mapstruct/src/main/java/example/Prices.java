package example;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import org.mapstruct.Mapper;

/** Fetches prices; MapStruct writes the class that is made here. */
@Mapper
public interface Prices {
  /** What a server sends. */
  record Sent(String name, long cents) {}

  /** What a program reads. */
  record Price(String name, long cents) {}

  /** One from the other. */
  Price of(Sent sent);

  /** The bytes behind {@code url}. */
  static byte[] fetch(URL url) throws IOException {
    System.out.println(new PricesImpl().of(new Sent("a", 1)));
    HttpURLConnection http = (HttpURLConnection) url.openConnection(); // BUG: MissingTimeout
    try (InputStream body = http.getInputStream()) {
      return body.readAllBytes();
    }
  }
}
