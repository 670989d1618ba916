/** What every part of the window works with: the state and its settings, views of figures, fields, messages. */
package io.github.tauscope.app.workbench;
