package org.springframework.jdbc.support.rowset;

import java.io.Serializable;

public interface SqlRowSet extends Serializable {}
