package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;

/** When calls end, in virtual milliseconds: no thread, no clock, the same numbers each time. */
final class FairnessSimulationTest {

  private static final int LIMIT = 64;
  private static final int PER_HOST = 16;

  /** M20: 500 calls to a host that answers after 1,000 ms, then 10 to one that takes 8 ms. */
  @Test
  void aHealthyHostBehindASlowOne() {
    assertThat(simulate(new Places(LIMIT, PER_HOST), false, slowThenHealthy()).get("healthy"))
        .isEqualTo(7_008);
    assertThat(simulate(new Places(LIMIT, PER_HOST), true, slowThenHealthy()).get("healthy"))
        .isEqualTo(8);
  }

  @Test
  void theSlowHostPaysForItsOwnLimit() {
    assertThat(simulate(new Places(LIMIT, PER_HOST), false, slowThenHealthy()).get("slow"))
        .isEqualTo(8_000);
    assertThat(simulate(new Places(LIMIT, PER_HOST), true, slowThenHealthy()).get("slow"))
        .isEqualTo(32_000);
  }

  @Test
  void healthyHostsShareWhatTheSlowOneLeaves() {
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < 1_200; i++) {
      int host = i % 12;
      calls.add(host == 0 ? new Call("slow", 1_000) : new Call("healthy " + host, 8));
    }

    Map<String, Long> ends = simulate(new Places(LIMIT, PER_HOST), true, calls);

    ends.remove("slow");
    // 1,100 calls of 8 ms on the 48 places that the slow host cannot take: 23 rounds.
    assertThat(Collections.max(ends.values())).isEqualTo(23 * 8);
  }

  private static List<Call> slowThenHealthy() {
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      calls.add(new Call("slow", 1_000));
    }
    for (int i = 0; i < 10; i++) {
      calls.add(new Call("healthy", 8));
    }
    return calls;
  }

  /** The time at which each host's last call ended. */
  private static Map<String, Long> simulate(Places places, boolean keyed, List<Call> calls) {
    Map<String, Long> ends = new HashMap<>();
    PriorityQueue<Running> running = new PriorityQueue<>(Comparator.comparingLong(Running::end));
    for (Call call : calls) {
      if (keyed) {
        places.add(call.host, call);
      } else {
        places.addUnkeyed("all", call);
      }
    }
    long now = 0;
    start(places, running, now);
    while (!running.isEmpty()) {
      Running next = running.remove();
      now = next.end;
      ends.put(next.call.host, now);
      places.release(next.call);
      start(places, running, now);
    }
    return ends;
  }

  private static void start(Places places, PriorityQueue<Running> running, long now) {
    for (Places.Entry entry = places.take(); entry != null; entry = places.take()) {
      Call call = (Call) entry;
      running.add(new Running(call, now + call.millis));
    }
  }

  private record Running(Call call, long end) {}

  private static final class Call extends Places.Entry {

    private final String host;
    private final long millis;

    Call(String host, long millis) {
      super("caller");
      this.host = host;
      this.millis = millis;
    }
  }
}
