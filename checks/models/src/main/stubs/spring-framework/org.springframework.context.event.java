package org.springframework.context.event;

import org.springframework.context.ApplicationEvent;

public abstract class ApplicationContextEvent extends ApplicationEvent {}

public class ContextClosedEvent extends ApplicationContextEvent {}
