package javax.imageio;

import static dev.fairlead.annotations.Phase.*;

import dev.fairlead.annotations.*;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;

public final class ImageIO {
  public static BufferedImage read(@Requires({CONNECT, READ}) URL input) throws IOException;
}
