package com.datastax.dse.driver.api.core.cql.continuous;

import com.datastax.oss.driver.api.core.session.Session;

public interface ContinuousSession extends Session {}
