/** What each compilation was made with, left where editors find it. */
package dev.fairlead.checks.database;
