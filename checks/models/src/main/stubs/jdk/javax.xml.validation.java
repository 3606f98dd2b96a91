package javax.xml.validation;

import static dev.fairlead.annotations.Phase.*;

import dev.fairlead.annotations.*;
import java.net.URL;
import org.xml.sax.SAXException;

public abstract class SchemaFactory {
  public Schema newSchema(@Requires({CONNECT, READ}) URL schema) throws SAXException;
}
