package javax.ws.rs;

import javax.ws.rs.core.Response;

public class ProcessingException extends RuntimeException {
  public ProcessingException(Throwable cause);
  public ProcessingException(String message, Throwable cause);
  public ProcessingException(String message);
}

public class WebApplicationException extends RuntimeException {
  public WebApplicationException();
  public WebApplicationException(String message);
  public WebApplicationException(Response response);
  public WebApplicationException(String message, Response response);
  public WebApplicationException(int status);
  public WebApplicationException(String message, int status);
  public WebApplicationException(Response.Status status);
  public WebApplicationException(String message, Response.Status status);
  public WebApplicationException(Throwable cause);
  public WebApplicationException(String message, Throwable cause);
  public WebApplicationException(Throwable cause, Response response);
  public WebApplicationException(String message, Throwable cause, Response response);
  public WebApplicationException(Throwable cause, int status);
  public WebApplicationException(String message, Throwable cause, int status);
  public WebApplicationException(Throwable cause, Response.Status status)
      throws IllegalArgumentException;
  public WebApplicationException(String message, Throwable cause, Response.Status status)
      throws IllegalArgumentException;
  public Response getResponse();
}

public class NotFoundException extends ClientErrorException {
  public NotFoundException();
  public NotFoundException(String message);
  public NotFoundException(Response response);
  public NotFoundException(String message, Response response);
  public NotFoundException(Throwable cause);
  public NotFoundException(String message, Throwable cause);
  public NotFoundException(Response response, Throwable cause);
  public NotFoundException(String message, Response response, Throwable cause);
}

public class BadRequestException extends ClientErrorException {
  public BadRequestException();
  public BadRequestException(String message);
  public BadRequestException(Response response);
  public BadRequestException(String message, Response response);
  public BadRequestException(Throwable cause);
  public BadRequestException(String message, Throwable cause);
  public BadRequestException(Response response, Throwable cause);
  public BadRequestException(String message, Response response, Throwable cause);
}

public enum RuntimeType {
  CLIENT,
  SERVER;
}

public class ClientErrorException extends WebApplicationException {
  public ClientErrorException(Response.Status status);
  public ClientErrorException(String message, Response.Status status);
  public ClientErrorException(int status);
  public ClientErrorException(String message, int status);
  public ClientErrorException(Response response);
  public ClientErrorException(String message, Response response);
  public ClientErrorException(Response.Status status, Throwable cause);
  public ClientErrorException(String message, Response.Status status, Throwable cause);
  public ClientErrorException(int status, Throwable cause);
  public ClientErrorException(String message, int status, Throwable cause);
  public ClientErrorException(Response response, Throwable cause);
  public ClientErrorException(String message, Response response, Throwable cause);
}
