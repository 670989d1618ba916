package io.github.tauscope.cli;

import io.github.tauscope.text.Version;
import picocli.CommandLine.IVersionProvider;

/** Answers {@code --version}. */
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"tauscope " + Version.text()};
    }
}
