package org.redisson.api.map.event;

import java.util.EventListener;

public interface MapEntryListener extends EventListener {}
