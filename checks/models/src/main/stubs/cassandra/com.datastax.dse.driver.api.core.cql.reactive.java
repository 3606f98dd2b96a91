package com.datastax.dse.driver.api.core.cql.reactive;

import com.datastax.oss.driver.api.core.session.Session;

public interface ReactiveSession extends Session {}
