/** Numbers and sentences for people, and the message bundle. Floor 1: uses the kernel alone. */
package io.github.tauscope.text;
