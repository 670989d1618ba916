/**
 * What a lesson is on paper: questions in front and answers behind. Floor 6: uses the floors below, and no toolkit.
 */
package io.github.tauscope.handout;
