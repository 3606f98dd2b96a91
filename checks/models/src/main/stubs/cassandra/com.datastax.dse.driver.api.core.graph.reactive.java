package com.datastax.dse.driver.api.core.graph.reactive;

import com.datastax.oss.driver.api.core.session.Session;

public interface ReactiveGraphSession extends Session {}
