package dev.fairlead.samples.workers;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.samples.run.NothingLeft;
import org.crac.Core;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NothingLeft.class)
final class ConnectionAcrossCheckpointSampleTest {
  private Entries entries;

  @BeforeEach
  void open() throws Exception {
    entries = new Entries("checkpoint");
  }

  @AfterEach
  void close() throws Exception {
    entries.close();
  }

  @Test
  void badIsConnectedWhenTheSnapshotIsTaken() throws Exception {
    ConnectionAcrossCheckpointSample.Bad bad =
        new ConnectionAcrossCheckpointSample.Bad(entries.source());

    bad.beforeCheckpoint(Core.getGlobalContext());

    assertThat(entries.connected()).isEqualTo(1);
    bad.close();
  }

  @Test
  void goodIsNotAndWorksAfterwards() throws Exception {
    ConnectionAcrossCheckpointSample.Good good =
        new ConnectionAcrossCheckpointSample.Good(entries.source());

    good.beforeCheckpoint(Core.getGlobalContext());

    assertThat(entries.connected()).isEqualTo(0);
    good.afterRestore(Core.getGlobalContext());
    assertThat(good.rows()).isEqualTo(0);
    good.close();
  }
}
