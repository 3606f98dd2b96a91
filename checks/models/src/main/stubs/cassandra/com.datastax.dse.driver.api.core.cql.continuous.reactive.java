package com.datastax.dse.driver.api.core.cql.continuous.reactive;

import com.datastax.oss.driver.api.core.session.Session;

public interface ContinuousReactiveSession extends Session {}
