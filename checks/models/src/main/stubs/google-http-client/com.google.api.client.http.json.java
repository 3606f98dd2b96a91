package com.google.api.client.http.json;

import com.google.api.client.http.AbstractHttpContent;
import com.google.api.client.http.HttpMediaType;
import com.google.api.client.json.JsonFactory;
import java.io.IOException;
import java.io.OutputStream;

public class JsonHttpContent extends AbstractHttpContent {
  public JsonHttpContent(JsonFactory jsonFactory, Object data);
  public void writeTo(OutputStream out) throws IOException;
  public JsonHttpContent setMediaType(HttpMediaType mediaType);
  public final Object getData();
  public final JsonFactory getJsonFactory();
  public final String getWrapperKey();
  public JsonHttpContent setWrapperKey(String wrapperKey);
}
