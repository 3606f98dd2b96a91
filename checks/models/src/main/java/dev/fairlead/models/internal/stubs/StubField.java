package dev.fairlead.models.internal.stubs;

/**
 * A field declared by a stub.
 *
 * @param name its name
 * @param modifiers the modifiers of {@link java.lang.reflect.Modifier}, implicit ones included
 * @param type its type
 * @param enumConstant whether it is a constant of an enum
 * @param constant its compile-time constant as a String, Integer, Long, Float or Double, or null
 * @param place where it is declared
 * @param since the first Java release that has it, 0 if every supported one
 */
public record StubField(
    String name,
    int modifiers,
    TypeRef type,
    boolean enumConstant,
    Object constant,
    Place place,
    int since) {}
