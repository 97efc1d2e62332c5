package org.resograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resograph.conversion.Input;
import org.resograph.rdf.Iris;
import org.resograph.search.TextIndex;
import org.resograph.store.OpenStore;
import org.resograph.store.Store;
import org.resograph.store.served.ServedStore;
import org.resograph.web.text.ReleaseHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code resograph publish}: validated graphs into the store. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Publish documents in a store.",
        footer = {
            "",
            "Each document is a named graph. One that was published before and has not changed is "
                    + "skipped, one that has changed replaces its graph, and one that can't be read or breaks "
                    + "a shape is rejected: what was published before stays. Run it again after whatever "
                    + "interrupted it. A store that is being served shows all changes at once.",
            "",
            "With --to, the store of another maker is then brought to the same state; see 'push'. "
                    + "Without a folder of one's own for the store, one is used that is gone afterwards."
        })
final class PublishCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final DocumentOptions documents;
    @Mixin private final BaseOption base = new BaseOption();
    @Mixin private final Verbosity verbosity = new Verbosity();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The folder of the store; made if it is not there.")
    private @Nullable Path folder;

    @Mixin private final SubjectOptions subjects = new SubjectOptions();
    @Mixin private final RemoteOption remote = new RemoteOption();

    PublishCommand(Console console, DocumentOptions documents) {
        this.console = console;
        this.documents = documents;
    }

    @Override
    public Integer call() throws IOException {
        if (folder == null && remote.store().isEmpty()) {
            throw documents.wrong("Missing required option: '--store=DIR' (or --to=URL)");
        }
        List<Input> inputs = documents.inputs();
        if (folder != null) {
            return publish(inputs, folder);
        }
        try (TemporaryFolder passing = new TemporaryFolder()) {
            return publish(inputs, passing.path());
        }
    }

    private int publish(List<Input> inputs, Path place) throws IOException {
        Optional<ServedStore> served = ServedStore.at(place, Build.deriver());
        if (served.isPresent()) {
            try (ServedStore store = served.get()) {
                return publish(inputs, place, store);
            }
        }
        try (Store store = open(place)) {
            Summary summary = publish(inputs, store);
            try (TextIndex index = TextIndex.at(store.textIndex())) {
                index.update(store.dataset(), new ReleaseHistory(store.releases()));
            }
            remote.store().ifPresent(target -> Pushing.run(store, target, console, verbosity));
            return code(summary);
        }
    }

    private int publish(List<Input> inputs, Path place, ServedStore store) throws IOException {
        if (remote.store().isPresent()) {
            throw documents.wrong(place + " is being served: publish first, then push");
        }
        Optional<String> other = base.named().map(Iris::base).filter(b -> !b.equals(store.base()));
        if (other.isPresent()) {
            throw documents.wrong(
                    place + ": its IRIs start with " + store.base() + ", not with " + other.get());
        }
        return code(publish(inputs, store));
    }

    private Summary publish(List<Input> inputs, OpenStore store) throws IOException {
        Summary summary =
                Publisher.publish(
                        inputs,
                        subjects.graphs(new Iris(store.base())),
                        store,
                        documents.language(),
                        console,
                        verbosity);
        if (!verbosity.isQuiet()) {
            summary.lines().forEach(console::print);
        }
        return summary;
    }

    private static int code(Summary summary) {
        return summary.count(Outcome.REJECTED) == 0 ? 0 : 1;
    }

    private Store open(Path place) {
        return base.named().isEmpty() && Store.isAt(place)
                ? Store.open(place)
                : Store.openOrCreate(place, base.iris().base());
    }
}
