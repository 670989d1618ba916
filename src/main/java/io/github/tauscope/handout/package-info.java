/**
 * A lesson on paper: a page of HTML that needs nothing else, with questions in front and answers behind. Floor 6: uses the floors
 * below, and no toolkit.
 */
package io.github.tauscope.handout;
