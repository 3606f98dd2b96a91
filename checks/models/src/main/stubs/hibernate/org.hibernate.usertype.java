package org.hibernate.usertype;

public interface UserType<J> {}
