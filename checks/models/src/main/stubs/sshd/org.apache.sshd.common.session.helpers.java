package org.apache.sshd.common.session.helpers;

import org.apache.sshd.common.FactoryManager;
import org.apache.sshd.common.io.IoHandler;
import org.apache.sshd.common.kex.AbstractKexFactoryManager;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.logging.AbstractLoggingBean;

public abstract class AbstractSession extends SessionHelper {}

public abstract class AbstractSessionFactory<M extends FactoryManager, S extends AbstractSession> extends AbstractSessionIoHandler {}

public abstract class AbstractSessionIoHandler extends AbstractLoggingBean implements IoHandler {}

public abstract class SessionHelper extends AbstractKexFactoryManager implements Session {}
