package org.apache.commons.net.ftp.parser;

public interface FTPFileEntryParserFactory {}
