package jakarta.websocket.server;

import dev.fairlead.annotations.OneOfMany;
import jakarta.websocket.Decoder;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Encoder;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Extension;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.WebSocketContainer;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;

public interface HandshakeRequest {
  public static final String SEC_WEBSOCKET_KEY = "Sec-WebSocket-Key";
  public static final String SEC_WEBSOCKET_PROTOCOL = "Sec-WebSocket-Protocol";
  public static final String SEC_WEBSOCKET_VERSION = "Sec-WebSocket-Version";
  public static final String SEC_WEBSOCKET_EXTENSIONS = "Sec-WebSocket-Extensions";
  Map<String, List<String>> getHeaders();
  Principal getUserPrincipal();
  URI getRequestURI();
  boolean isUserInRole(String role);
  Object getHttpSession();
  Map<String, List<String>> getParameterMap();
  String getQueryString();
}

public @interface PathParam {
  String value();
}

public interface ServerApplicationConfig {
  Set<ServerEndpointConfig> getEndpointConfigs(Set<Class<? extends Endpoint>> endpointClasses);
  Set<Class<?>> getAnnotatedEndpointClasses(Set<Class<?>> scanned);
}

public interface ServerContainer extends WebSocketContainer {
  void addEndpoint(Class<?> endpointClass) throws DeploymentException;
  void addEndpoint(ServerEndpointConfig serverConfig) throws DeploymentException;
  void upgradeHttpToWebSocket(Object httpServletRequest, Object httpServletResponse, ServerEndpointConfig sec, Map<String, String> pathParameters) throws IOException, DeploymentException;
}

@OneOfMany(per = "connection")
public @interface ServerEndpoint {
  String value();
  String[] subprotocols() default {};
  Class<? extends Decoder>[] decoders() default {};
  Class<? extends Encoder>[] encoders() default {};
  Class<? extends ServerEndpointConfig.Configurator> configurator() default ServerEndpointConfig.Configurator.class;
}

public interface ServerEndpointConfig extends EndpointConfig {
  Class<?> getEndpointClass();
  String getPath();
  List<String> getSubprotocols();
  List<Extension> getExtensions();
  ServerEndpointConfig.Configurator getConfigurator();

  public static final class Builder {
    public static ServerEndpointConfig.Builder create(Class<?> endpointClass, String path);
    public ServerEndpointConfig build();
    public ServerEndpointConfig.Builder encoders(List<Class<? extends Encoder>> encoders);
    public ServerEndpointConfig.Builder decoders(List<Class<? extends Decoder>> decoders);
    public ServerEndpointConfig.Builder subprotocols(List<String> subprotocols);
    public ServerEndpointConfig.Builder extensions(List<Extension> extensions);
    public ServerEndpointConfig.Builder configurator(ServerEndpointConfig.Configurator serverEndpointConfigurator);
  }
  public static class Configurator {
    public Configurator();
    public ServerEndpointConfig.Configurator getContainerDefaultConfigurator();
    public String getNegotiatedSubprotocol(List<String> supported, List<String> requested);
    public List<Extension> getNegotiatedExtensions(List<Extension> installed, List<Extension> requested);
    public boolean checkOrigin(String originHeaderValue);
    public void modifyHandshake(ServerEndpointConfig sec, HandshakeRequest request, HandshakeResponse response);
    public <T> T getEndpointInstance(Class<T> endpointClass) throws InstantiationException;
  }
}
