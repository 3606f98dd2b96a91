package org.apache.commons.net.io;

import java.util.EventListener;

public interface CopyStreamListener extends EventListener {}
