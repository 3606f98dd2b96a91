package com.ning.http.client.uri;

public class Uri {}
