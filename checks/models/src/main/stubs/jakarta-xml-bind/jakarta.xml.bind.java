package jakarta.xml.bind;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;

import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.net.URL;
import java.util.Map;
import javax.xml.transform.Result;
import javax.xml.transform.Source;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What reads a URL opens it as the XML parser does, without bounds. */
public interface Unmarshaller {
  Object unmarshal(File f) throws JAXBException;
  Object unmarshal(InputStream is) throws JAXBException;
  Object unmarshal(Reader reader) throws JAXBException;
  Object unmarshal(@Requires({CONNECT, READ}) URL url) throws JAXBException;
  Object unmarshal(InputSource source) throws JAXBException;
  Object unmarshal(Node node) throws JAXBException;
  <T> JAXBElement<T> unmarshal(Node node, Class<T> declaredType) throws JAXBException;
  Object unmarshal(Source source) throws JAXBException;
  <T> JAXBElement<T> unmarshal(Source source, Class<T> declaredType) throws JAXBException;
  void setProperty(String name, Object value) throws PropertyException;
  Object getProperty(String name) throws PropertyException;
}

public final class JAXB {
  public static <T> T unmarshal(File xml, Class<T> type);
  public static <T> T unmarshal(@Requires({CONNECT, READ}) URL xml, Class<T> type);
  public static <T> T unmarshal(@Requires({CONNECT, READ}) URI xml, Class<T> type);
  @Unbounded({CONNECT, READ})
  @Requires({CONNECT, READ})
  public static <T> T unmarshal(
      @BoundedByKey(key = {"file:", "jar:", "classpath:"}, value = {CONNECT, TLS, READ}) String xml,
      Class<T> type);
  public static <T> T unmarshal(InputStream xml, Class<T> type);
  public static <T> T unmarshal(Reader xml, Class<T> type);
  public static <T> T unmarshal(Source xml, Class<T> type);
  public static void marshal(Object jaxbObject, File xml);
  public static void marshal(Object jaxbObject, OutputStream xml);
  public static void marshal(Object jaxbObject, Writer xml);
  public static void marshal(Object jaxbObject, Result xml);
}

public abstract class JAXBContext {
  public static JAXBContext newInstance(String contextPath) throws JAXBException;
  public static JAXBContext newInstance(String contextPath, ClassLoader classLoader) throws JAXBException;
  public static JAXBContext newInstance(Class<?>... classesToBeBound) throws JAXBException;
  public static JAXBContext newInstance(Class<?>[] classesToBeBound, Map<String, ?> properties) throws JAXBException;
  public abstract Unmarshaller createUnmarshaller() throws JAXBException;
  public abstract Marshaller createMarshaller() throws JAXBException;
}

public interface Marshaller {
  String JAXB_ENCODING = "jaxb.encoding";
  String JAXB_FORMATTED_OUTPUT = "jaxb.formatted.output";
  String JAXB_FRAGMENT = "jaxb.fragment";
  void marshal(Object jaxbElement, Result result) throws JAXBException;
  void marshal(Object jaxbElement, OutputStream os) throws JAXBException;
  void marshal(Object jaxbElement, File output) throws JAXBException;
  void marshal(Object jaxbElement, Writer writer) throws JAXBException;
  void marshal(Object jaxbElement, Node node) throws JAXBException;
  void setProperty(String name, Object value) throws PropertyException;
  Object getProperty(String name) throws PropertyException;
}

public class JAXBElement<T> implements java.io.Serializable {
  public T getValue();
}

public class JAXBException extends Exception {}

public class PropertyException extends JAXBException {}
