/** Numbers and sentences for people, and the message bundle. Floor 1: uses the kernel alone. */
@NullMarked
package io.github.tauscope.text;

import org.jspecify.annotations.NullMarked;
