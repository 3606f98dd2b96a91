package org.jdom2;

public class Document {
  public Element getRootElement();
}

public class Element {}

public class JDOMException extends Exception {}
