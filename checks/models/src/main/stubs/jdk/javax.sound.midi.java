package javax.sound.midi;

import static dev.fairlead.annotations.Phase.*;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.net.URL;

public class MidiSystem {
  public static Sequence getSequence(@Requires({CONNECT, READ}) URL url)
      throws InvalidMidiDataException, IOException;
}
