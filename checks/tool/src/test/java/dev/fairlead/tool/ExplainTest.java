package dev.fairlead.tool;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.checks.report.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code fairlead explain} prints. */
final class ExplainTest {

  @TempDir Path directory;

  @Test
  void everyCheckHasAPage() {
    for (Rule rule : new CheckCatalog().rules()) {
      assertWithMessage(rule.name()).that(rule.page()).contains("## Problem\n");
    }
  }

  @Test
  void thePageIsPrintedWithLinksThatLeadSomewhere() throws Exception {
    Command explain = Command.run(directory, "explain", "missingtimeout");

    assertThat(explain.out()).startsWith("# MissingTimeout\n\nBound every phase");
    assertThat(explain.out()).contains("## Good\n");
    assertThat(explain.out()).doesNotContain("](../");
    assertThat(explain.out()).doesNotContain("<!--");
    assertThat(explain.err()).isEmpty();
    assertThat(explain.status()).isEqualTo(ExitStatus.CLEAN);
  }

  @Test
  void anUnknownNameIsOneLineWithTheNearOnes() throws Exception {
    Command near = Command.run(directory, "explain", "MisingTimeouts");
    Command far = Command.run(directory, "explain", "zzz");

    assertThat(near.err())
        .isEqualTo("fairlead: no check is named MisingTimeouts; did you mean MissingTimeout?\n");
    assertThat(near.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(far.err().lines().toList()).hasSize(1);
    assertThat(far.err()).contains("there are Blocking");
  }
}
