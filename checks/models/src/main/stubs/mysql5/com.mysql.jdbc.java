package com.mysql.jdbc;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Bounds;
import java.io.Serializable;
import java.sql.SQLException;

public class ConnectionPropertiesImpl implements Serializable {
  @Bounds(CONNECT) public void setConnectTimeout(int timeoutMs) throws SQLException;
  @Bounds(READ) public void setSocketTimeout(int property) throws SQLException;
}
