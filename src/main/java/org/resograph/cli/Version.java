package org.resograph.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "resograph " + Build.version(),
            "Java " + Runtime.version() + ", " + System.getProperty("java.vendor", "")
        };
    }
}
