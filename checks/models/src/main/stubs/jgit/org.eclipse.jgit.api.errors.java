package org.eclipse.jgit.api.errors;

public abstract class GitAPIException extends Exception {}
