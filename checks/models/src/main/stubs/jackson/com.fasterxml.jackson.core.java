package com.fasterxml.jackson.core;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Requires;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URL;

public class JsonFactory {
  public JsonFactory();
  public JsonParser createParser(@Requires({CONNECT, READ}) URL url) throws IOException;
  public JsonParser createParser(File f) throws IOException;
  public JsonParser createParser(InputStream in) throws IOException;
  public JsonParser createParser(Reader r) throws IOException;
  public JsonParser createParser(byte[] data) throws IOException;
  public JsonParser createParser(byte[] data, int offset, int len) throws IOException;
  public JsonParser createParser(String content) throws IOException;
}

public abstract class JsonParser implements java.io.Closeable {}
