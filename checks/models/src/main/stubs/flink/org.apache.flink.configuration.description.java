package org.apache.flink.configuration.description;

public class Description {}

interface DescriptionElement {
  void format(Formatter formatter);
}

public abstract class Formatter {}

public interface InlineElement extends DescriptionElement {}
