import dev.fairlead.annotations.NonBlocking;

class Trusted {
  @NonBlocking
  void asserts() {
    com.google.common.truth.Truth.assertThat(1);
  }
}
