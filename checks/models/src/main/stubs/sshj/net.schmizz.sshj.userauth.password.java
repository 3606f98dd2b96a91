package net.schmizz.sshj.userauth.password;

public interface PasswordFinder {}

public interface PasswordUpdateProvider {}
