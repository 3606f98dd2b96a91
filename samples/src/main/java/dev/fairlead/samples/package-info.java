/**
 * One class per check: {@code Bad} hurts, {@code Good} does not.
 *
 * <p>Both compile and are run by the tests. The line that a check reports ends in {@code // BUG:}
 * and the check's name. What stands between {@code @start region} and {@code @end} is quoted by the
 * check's page in {@code docs/checks}.
 */
package dev.fairlead.samples;
