package dev.fairlead.runtime.fault;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.Socket;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FaultServerTest {
  private final FaultServer server = FaultServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void answersOneRequestAfterTheOther() throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(server.uri(Fault.NONE)).build();

    HttpResponse<String> first = client.send(request, BodyHandlers.ofString());
    client.send(request, BodyHandlers.ofString());

    assertThat(first.body()).isEqualTo(Exchange.BODY);
    assertThat(server.awaitAnswered(2)).isTrue();
    assertThat(server.answered()).isEqualTo(2);
    assertThat(server.accepted()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"RESET", "RESET_IN_BODY", "TRUNCATE"})
  void breaksTheConnection(Fault fault) throws Exception {
    URLConnection connection = server.uri(fault).toURL().openConnection();

    assertThrows(
        IOException.class,
        () -> {
          int read = connection.getInputStream().readAllBytes().length;
          if (read < Exchange.BODY.length()) {
            throw new IOException("the body ended after %d bytes".formatted(read));
          }
        });

    assertThat(server.awaitOpen(0)).isTrue();
    assertThat(server.answered()).isEqualTo(0);
  }

  @Test
  void seesThePeerClose() throws Exception {
    try (FaultServer mute = FaultServer.startWith(Fault.STALL_AFTER_ACCEPT)) {
      try (Socket socket = new Socket(mute.address().getAddress(), mute.port())) {
        assertThat(mute.awaitAccepted(1)).isTrue();
        assertThat(socket.isConnected()).isTrue();
        assertThat(mute.open()).isEqualTo(1);
      }

      assertThat(mute.awaitOpen(0)).isTrue();
    }
  }
}
