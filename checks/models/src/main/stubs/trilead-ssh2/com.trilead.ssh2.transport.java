package com.trilead.ssh2.transport;

public class ClientServerHello {}
