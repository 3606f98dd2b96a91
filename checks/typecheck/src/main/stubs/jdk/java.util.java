package java.util;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;

/** Made of any stream. */
public final class Scanner {
  @Blocking(NETWORK)
  public boolean hasNext();

  @Blocking(NETWORK)
  public boolean hasNextInt();

  @Blocking(NETWORK)
  public boolean hasNextLine();

  @Blocking(NETWORK)
  public boolean hasNextLong();

  @Blocking(NETWORK)
  public String next();

  @Blocking(NETWORK)
  public int nextInt();

  @Blocking(NETWORK)
  public String nextLine();

  @Blocking(NETWORK)
  public long nextLong();
}

public class Properties extends Hashtable<Object, Object> {
  @Blocking(NETWORK)
  public synchronized void load(InputStream inStream) throws IOException;

  @Blocking(NETWORK)
  public synchronized void load(Reader reader) throws IOException;

  @Blocking(NETWORK)
  public synchronized void loadFromXML(InputStream in) throws IOException;

  @Blocking(NETWORK)
  public void store(OutputStream out, String comments) throws IOException;

  @Blocking(NETWORK)
  public void store(Writer writer, String comments) throws IOException;
}
