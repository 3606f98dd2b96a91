package com.ning.http.client.cookie;

public class Cookie {}
