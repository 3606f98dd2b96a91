package dev.fairlead.samples.workers;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.samples.run.NothingLeft;
import java.io.NotSerializableException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NothingLeft.class)
final class ConnectionInShippedFunctionSampleTest {
  private static final List<String> ROWS = List.of("one", "two");

  private Entries entries;

  @BeforeEach
  void open() throws Exception {
    entries = new Entries("shipped");
  }

  @AfterEach
  void close() throws Exception {
    entries.close();
  }

  @Test
  void badDoesNotReachTheWorker() throws Exception {
    assertThrows(
        NotSerializableException.class,
        () -> ConnectionInShippedFunctionSample.Bad.store(ROWS, entries.url()));

    assertThat(entries.rows()).isEmpty();
  }

  @Test
  void goodWritesItsRows() throws Exception {
    ConnectionInShippedFunctionSample.Good.store(ROWS, entries.url());

    assertThat(entries.rows()).containsExactlyElementsIn(ROWS);
    assertThat(entries.connected()).isEqualTo(0);
  }
}
