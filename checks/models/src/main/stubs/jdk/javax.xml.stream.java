package javax.xml.stream;

import static dev.fairlead.annotations.Phase.*;

import dev.fairlead.annotations.*;
import javax.xml.transform.Source;

public abstract class XMLInputFactory {
  public abstract XMLStreamReader createXMLStreamReader(@Requires({CONNECT, READ}) Source source)
      throws XMLStreamException;

  public abstract XMLEventReader createXMLEventReader(@Requires({CONNECT, READ}) Source source)
      throws XMLStreamException;
}
