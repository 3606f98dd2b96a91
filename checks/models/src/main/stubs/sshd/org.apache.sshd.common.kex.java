package org.apache.sshd.common.kex;

import org.apache.sshd.common.kex.extension.KexExtensionHandlerManager;
import org.apache.sshd.common.signature.SignatureFactoriesManager;
import org.apache.sshd.common.util.closeable.AbstractInnerCloseable;

public abstract class AbstractKexFactoryManager extends AbstractInnerCloseable implements KexFactoryManager {}

public interface KexFactoryManager extends SignatureFactoriesManager, KexExtensionHandlerManager {}
