package javax.xml.transform;

import static dev.fairlead.annotations.Phase.*;

import dev.fairlead.annotations.*;

public abstract class Transformer {
  public abstract void transform(@Requires({CONNECT, READ}) Source xmlSource, Result outputTarget)
      throws TransformerException;
}

public abstract class TransformerFactory {
  public abstract Transformer newTransformer(@Requires({CONNECT, READ}) Source source)
      throws TransformerConfigurationException;

  public abstract Templates newTemplates(@Requires({CONNECT, READ}) Source source)
      throws TransformerConfigurationException;
}
