package org.eclipse.jetty.util.security;

import java.io.Serializable;

public abstract class Credential implements Serializable {}

public class Password extends Credential {}
