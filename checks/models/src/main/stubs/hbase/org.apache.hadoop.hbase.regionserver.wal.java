package org.apache.hadoop.hbase.regionserver.wal;

import java.io.IOException;

public class FailedLogCloseException extends IOException {}
