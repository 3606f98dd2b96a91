/** What a change introduces: the files it touches, before and after. */
package dev.fairlead.tool.review;
