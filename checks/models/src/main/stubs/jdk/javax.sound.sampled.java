package javax.sound.sampled;

import static dev.fairlead.annotations.Phase.*;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.net.URL;

public class AudioSystem {
  public static AudioInputStream getAudioInputStream(@Requires({CONNECT, READ}) URL url)
      throws UnsupportedAudioFileException, IOException;

  public static AudioFileFormat getAudioFileFormat(@Requires({CONNECT, READ}) URL url)
      throws UnsupportedAudioFileException, IOException;
}
