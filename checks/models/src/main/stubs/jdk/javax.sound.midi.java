package javax.sound.midi;

import static dev.fairlead.annotations.Phase.*;
import static dev.fairlead.annotations.WaitsFor.*;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.net.URL;

public class MidiSystem {
  @Blocking({NETWORK, DNS})
  public static Sequence getSequence(@Requires({CONNECT, READ}) URL url)
      throws InvalidMidiDataException, IOException;
}
