package org.resograph.cli;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resograph.remote.Credential;
import org.resograph.remote.RemoteStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The store of another maker. */
final class RemoteOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--to",
            paramLabel = "URL",
            description = {
                "The address of a store's SPARQL 1.1 Graph Store Protocol. What it asks for comes "
                        + "from the environment: RESOGRAPH_REMOTE_USER and RESOGRAPH_REMOTE_PASSWORD, or "
                        + "RESOGRAPH_REMOTE_TOKEN."
            })
    private @Nullable URI url;

    /** The store; empty if none is named. */
    Optional<RemoteStore> store() {
        return Optional.ofNullable(url).map(this::store);
    }

    private RemoteStore store(URI address) {
        try {
            return RemoteStore.at(address, Credential.from(System.getenv()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }
}
