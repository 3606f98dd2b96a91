package jakarta.servlet.annotation;

import jakarta.servlet.DispatcherType;

public @interface HandlesTypes {
  Class<?>[] value();
}

public @interface HttpConstraint {
  ServletSecurity.EmptyRoleSemantic value() default ServletSecurity.EmptyRoleSemantic.PERMIT;
  ServletSecurity.TransportGuarantee transportGuarantee() default ServletSecurity.TransportGuarantee.NONE;
  String[] rolesAllowed() default {};
}

public @interface HttpMethodConstraint {
  String value();
  ServletSecurity.EmptyRoleSemantic emptyRoleSemantic() default ServletSecurity.EmptyRoleSemantic.PERMIT;
  ServletSecurity.TransportGuarantee transportGuarantee() default ServletSecurity.TransportGuarantee.NONE;
  String[] rolesAllowed() default {};
}

public @interface MultipartConfig {
  String location() default "";
  long maxFileSize() default -1L;
  long maxRequestSize() default -1L;
  int fileSizeThreshold() default 0;
}

public @interface ServletSecurity {
  HttpConstraint value() default @HttpConstraint;
  HttpMethodConstraint[] httpMethodConstraints() default {};

  public enum EmptyRoleSemantic {
    PERMIT, DENY;
  }
  public enum TransportGuarantee {
    NONE, CONFIDENTIAL;
  }
}

public @interface WebFilter {
  String description() default "";
  String displayName() default "";
  WebInitParam[] initParams() default {};
  String filterName() default "";
  String smallIcon() default "";
  String largeIcon() default "";
  String[] servletNames() default {};
  String[] value() default {};
  String[] urlPatterns() default {};
  DispatcherType[] dispatcherTypes() default {DispatcherType.REQUEST};
  boolean asyncSupported() default false;
}

public @interface WebInitParam {
  String name();
  String value();
  String description() default "";
}

public @interface WebListener {
  String value() default "";
}

public @interface WebServlet {
  String name() default "";
  String[] value() default {};
  String[] urlPatterns() default {};
  int loadOnStartup() default -1;
  WebInitParam[] initParams() default {};
  boolean asyncSupported() default false;
  String smallIcon() default "";
  String largeIcon() default "";
  String description() default "";
  String displayName() default "";
}
