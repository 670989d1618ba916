/** A handout as a page of HTML that needs nothing else. */
package io.github.tauscope.handout.html;
