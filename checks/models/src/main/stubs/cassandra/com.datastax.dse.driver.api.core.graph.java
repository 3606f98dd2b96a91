package com.datastax.dse.driver.api.core.graph;

import com.datastax.oss.driver.api.core.session.Session;

public interface GraphSession extends Session {}
