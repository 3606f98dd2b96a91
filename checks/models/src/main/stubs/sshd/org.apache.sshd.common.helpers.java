package org.apache.sshd.common.helpers;

import org.apache.sshd.common.FactoryManager;
import org.apache.sshd.common.kex.AbstractKexFactoryManager;

public abstract class AbstractFactoryManager extends AbstractKexFactoryManager implements FactoryManager {}
