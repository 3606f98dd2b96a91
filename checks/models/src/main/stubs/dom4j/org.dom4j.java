package org.dom4j;

public interface Document extends Branch {
  Element getRootElement();
}

public interface Branch extends Node {}

public interface Element extends Branch {}

public interface Node extends Cloneable {}

public class DocumentException extends Exception {}
