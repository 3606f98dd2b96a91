package javax.xml.validation;

import static dev.fairlead.annotations.Phase.*;

import dev.fairlead.annotations.*;
import java.net.URL;
import javax.xml.transform.Source;
import org.xml.sax.SAXException;

public abstract class SchemaFactory {
  public Schema newSchema(@Requires({CONNECT, READ}) URL schema) throws SAXException;
  public Schema newSchema(@Requires({CONNECT, READ}) Source schema) throws SAXException;
}

public abstract class Validator {
  public void validate(@Requires({CONNECT, READ}) Source source) throws SAXException, java.io.IOException;
}
