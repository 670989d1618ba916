/** What outlives the window: session files, links that carry a session, and the state of each window as it is kept. */
package io.github.tauscope.session;
