package org.jsoup.parser;

import java.io.Closeable;

public class ParseSettings {}

public class Parser implements Cloneable {}

public class StreamParser implements Closeable {}

public class Tag implements Cloneable {}
