package dev.fairlead.checks;

import static com.google.common.truth.Truth.assertThat;

import com.google.errorprone.ErrorProneJavaCompiler;
import com.google.errorprone.bugpatterns.BugChecker;
import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests run on the JDK and with the Error Prone that the build says. */
final class PlatformTest {
  private static final int JAVA_17 = 61;

  @Test
  void jdk() {
    assertThat(Runtime.version().feature()).isEqualTo(Integer.getInteger("fairlead.jdk"));
  }

  @ParameterizedTest
  @ValueSource(classes = {BugChecker.class, ErrorProneJavaCompiler.class})
  void errorProne(Class<?> type) {
    assertThat(type.getProtectionDomain().getCodeSource().getLocation().getPath())
        .endsWith("-" + System.getProperty("fairlead.errorprone") + ".jar");
  }

  @Test
  void classFilesAreForJava17() throws IOException {
    try (DataInputStream file =
        new DataInputStream(FairleadCheck.class.getResourceAsStream("FairleadCheck.class"))) {
      assertThat(file.readInt()).isEqualTo(0xCAFEBABE);
      file.readUnsignedShort();
      assertThat(file.readUnsignedShort()).isEqualTo(JAVA_17);
    }
  }
}
