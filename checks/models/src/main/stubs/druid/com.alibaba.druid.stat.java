package com.alibaba.druid.stat;

import com.alibaba.druid.proxy.jdbc.DataSourceProxy;
import java.io.Closeable;

public interface DataSourceMonitorable extends DataSourceProxy, Closeable {}
