package org.eclipse.jetty.io.content;

import org.eclipse.jetty.io.Content;

public class ByteBufferContentSource implements Content.Source {}

public class InputStreamContentSource implements Content.Source {}

public class PathContentSource implements Content.Source {}
