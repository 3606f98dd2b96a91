/** Which calls meet a defect of the version of a library that is on the class path. */
package dev.fairlead.checks.defects;
