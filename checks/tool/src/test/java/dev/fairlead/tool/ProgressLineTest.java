package dev.fairlead.tool;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** What the progress of a scan puts on a terminal, and that it leaves nothing there. */
final class ProgressLineTest {

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final ProgressLine line = new ProgressLine(new PrintStream(terminal, true, UTF_8));

  @Test
  void oneLineThatIsWrittenOver() {
    line.at(3, 20, "a/One.java");
    line.at(4, 20, "b/" + "x".repeat(200));
    line.wipe();

    String[] shown = terminal.toString(UTF_8).split("\r");
    assertThat(shown[1]).isEqualTo("\u001b[K3/20 a/One.java");
    assertThat(shown[2]).startsWith("\u001b[K4/20 b/xxx");
    assertThat(shown[2].length()).isLessThan(83);
    assertThat(shown[3]).isEqualTo("\u001b[K");
  }

  @Test
  void aNameCannotCommandTheTerminal() {
    line.at(0, 1, "a\u001b[2J\n.java");

    assertThat(terminal.toString(UTF_8)).isEqualTo("\r\u001b[K0/1 a?[2J?.java");
  }

  @Test
  void nothingIsWipedThatWasNotShown() {
    line.wipe();
    new ProgressLine(null).at(1, 2, "One.java");

    assertThat(terminal.size()).isEqualTo(0);
  }
}
