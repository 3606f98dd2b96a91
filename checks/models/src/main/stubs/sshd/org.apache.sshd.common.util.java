package org.apache.sshd.common.util;

import java.util.EventListener;

public interface SshdEventListener extends EventListener {}
