/** The bounded resolver in place of the resolver of the JVM. */
module dev.fairlead.runtime.resolver {
  requires dev.fairlead.runtime;
  requires static org.jspecify;

  exports dev.fairlead.runtime.resolver;

  provides java.net.spi.InetAddressResolverProvider with
      dev.fairlead.runtime.resolver.BoundedResolverProvider;
}
