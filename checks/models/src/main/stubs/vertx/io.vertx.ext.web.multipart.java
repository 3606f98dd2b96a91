package io.vertx.ext.web.multipart;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.Charset;

public interface MultipartForm extends Iterable<FormDataPart> {
  static MultipartForm create();
  MultipartForm setCharset(String charset);
  MultipartForm setCharset(Charset charset);
  Charset getCharset();
  MultipartForm attribute(String name, String value);
  MultipartForm textFileUpload(String name, String filename, String pathname, String mediaType);
  MultipartForm textFileUpload(String name, String filename, Buffer content, String mediaType);
  MultipartForm binaryFileUpload(String name, String filename, String pathname, String mediaType);
  MultipartForm binaryFileUpload(String name, String filename, Buffer content, String mediaType);
}

public interface FormDataPart {}
