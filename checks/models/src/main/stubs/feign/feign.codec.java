package feign.codec;

import feign.FeignException;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import java.io.IOException;
import java.lang.reflect.Type;

public interface Decoder {
  Object decode(Response response, Type type) throws IOException, DecodeException, FeignException;
}

public interface Encoder {
  Type MAP_STRING_WILDCARD = null;
  void encode(Object object, Type bodyType, RequestTemplate template) throws EncodeException;
}

public interface ErrorDecoder {
  Exception decode(String methodKey, Response response);
}

public class DecodeException extends FeignException {
  public DecodeException(int status, String message, Request request);
  public DecodeException(int status, String message, Request request, Throwable cause);
}

public class EncodeException extends FeignException {
  public EncodeException(String message);
  public EncodeException(String message, Throwable cause);
}
