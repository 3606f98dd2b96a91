package dev.fairlead.samples.workers;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.samples.run.NothingLeft;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NothingLeft.class)
final class ThreadLocalConnectionSampleTest {
  private static final int TASKS = 500;

  private Entries entries;

  /** A task writes its row. */
  private interface Task {
    void write(String row) throws SQLException;
  }

  @BeforeEach
  void open() throws Exception {
    entries = new Entries("threads");
  }

  @AfterEach
  void close() throws Exception {
    entries.close();
  }

  @Test
  void badLeavesAConnectionForEveryThread() throws Exception {
    ThreadLocalConnectionSample.Bad bad = new ThreadLocalConnectionSample.Bad(entries.source());
    runEach(bad::write);

    assertThat(entries.rows()).hasSize(TASKS);
    assertThat(entries.connected()).isEqualTo(TASKS);
  }

  @Test
  void goodLeavesNone() throws Exception {
    ThreadLocalConnectionSample.Good good = new ThreadLocalConnectionSample.Good(entries.source());
    runEach(good::write);

    assertThat(entries.rows()).hasSize(TASKS);
    assertThat(entries.connected()).isEqualTo(0);
  }

  /** On a thread for each task, a virtual one where the JVM has them; all have ended afterwards. */
  private static void runEach(Task task) throws Exception {
    ThreadFactory threads = threads();
    List<Thread> all = new ArrayList<>();
    for (int i = 0; i < TASKS; i++) {
      String row = "row " + i;
      Thread thread =
          threads.newThread(
              () -> {
                try {
                  task.write(row);
                } catch (SQLException e) {
                  throw new IllegalStateException(e);
                }
              });
      thread.start();
      all.add(thread);
    }
    for (Thread thread : all) {
      thread.join();
    }
  }

  private static ThreadFactory threads() throws ReflectiveOperationException {
    if (Runtime.version().feature() < 21) {
      return Thread::new;
    }
    Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
    return (ThreadFactory)
        Class.forName("java.lang.Thread$Builder").getMethod("factory").invoke(builder);
  }
}
