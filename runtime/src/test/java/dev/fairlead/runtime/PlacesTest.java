package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PlacesTest {

  private final Object owner = new Object();

  @Test
  void keysTakeTurns() {
    Places places = new Places(1, 1);
    for (String name : List.of("a1", "a2", "a3", "b1", "c1", "b2")) {
      places.add(name.charAt(0), new Named(owner, name));
    }

    assertThat(drainOneByOne(places)).containsExactly("a1", "b1", "c1", "a2", "b2", "a3").inOrder();
    assertThat(places.taken()).isEqualTo(0);
    assertThat(places.keys()).isEqualTo(0);
  }

  @Test
  void aKeyWaitsForItsOwnPlaces() {
    Places places = new Places(4, 2);
    for (int i = 0; i < 3; i++) {
      places.add("hung", new Named(owner, "hung" + i));
    }
    Places.Entry first = places.take();
    places.take();

    assertThat(places.take()).isNull();
    assertThat(places.isStarving()).isTrue();
    places.add("other", new Named(owner, "other"));
    assertThat(((Named) places.take()).name).isEqualTo("other");
    places.release(first);
    assertThat(((Named) places.take()).name).isEqualTo("hung2");
  }

  @Test
  void onlyTheWholeLimitsEntriesWithoutAKey() {
    Places places = new Places(3, 1);
    for (int i = 0; i < 4; i++) {
      places.addUnkeyed(owner, new Named(owner, "x" + i));
    }

    assertThat(places.take()).isNotNull();
    assertThat(places.take()).isNotNull();
    assertThat(places.take()).isNotNull();
    assertThat(places.take()).isNull();
    assertThat(places.isStarving()).isFalse();
  }

  @Test
  void removingWaitingEntriesLosesNoPlace() {
    Places places = new Places(1, 1);
    Object other = new Object();
    places.add("a", new Named(owner, "taken"));
    Places.Entry taken = places.take();
    places.add("a", new Named(owner, "removed"));
    places.add("b", new Named(owner, "removed"));
    places.add("a", new Named(other, "kept"));

    assertThat(places.removeWaiting(owner)).hasSize(2);
    places.release(taken);

    assertThat(((Named) places.take()).name).isEqualTo("kept");
    assertThat(places.take()).isNull();
    assertThat(places.keys()).isEqualTo(1);
  }

  /** Random operations; the counts are kept a second time, in the plainest way. */
  @Test
  void neverExceedsALimitNorLosesAnEntry() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int limit = 1 + random.nextInt(5);
      int limitPerKey = 1 + random.nextInt(3);
      Places places = new Places(limit, limitPerKey);
      List<Named> running = new ArrayList<>();
      int added = 0;
      int removed = 0;
      int finished = 0;
      for (int step = 0; step < 400; step++) {
        int choice = random.nextInt(20);
        if (choice < 10) {
          String key = "k" + random.nextInt(4);
          places.add(key, new Named(random.nextBoolean() ? owner : this, key));
          added++;
        } else if (choice < 19 && !running.isEmpty()) {
          places.release(running.remove(random.nextInt(running.size())));
          finished++;
        } else if (choice == 19) {
          removed += places.removeWaiting(owner).size();
        }
        for (Places.Entry entry = places.take(); entry != null; entry = places.take()) {
          running.add((Named) entry);
        }
        assertThat(running.size()).isAtMost(limit);
        assertThat(places.taken()).isEqualTo(running.size());
        for (Named named : running) {
          assertThat(running.stream().filter(each -> each.name.equals(named.name)).count())
              .isAtMost(limitPerKey);
        }
      }
      while (!running.isEmpty()) {
        places.release(running.remove(0));
        finished++;
        for (Places.Entry entry = places.take(); entry != null; entry = places.take()) {
          running.add((Named) entry);
        }
      }
      assertThat(finished + removed).isEqualTo(added);
      assertThat(places.keys()).isEqualTo(0);
    }
  }

  private static List<String> drainOneByOne(Places places) {
    List<String> names = new ArrayList<>();
    for (Places.Entry entry = places.take(); entry != null; entry = places.take()) {
      names.add(((Named) entry).name);
      places.release(entry);
    }
    return names;
  }

  private static final class Named extends Places.Entry {

    private final String name;

    Named(Object owner, String name) {
      super(owner);
      this.name = name;
    }
  }
}
