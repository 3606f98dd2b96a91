package javax.sound.sampled;

import static dev.fairlead.annotations.Phase.*;
import static dev.fairlead.annotations.WaitsFor.*;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.net.URL;

public class AudioSystem {
  @Blocking({NETWORK, DNS})
  public static AudioInputStream getAudioInputStream(@Requires({CONNECT, READ}) URL url)
      throws UnsupportedAudioFileException, IOException;

  @Blocking({NETWORK, DNS})
  public static AudioFileFormat getAudioFileFormat(@Requires({CONNECT, READ}) URL url)
      throws UnsupportedAudioFileException, IOException;
}
