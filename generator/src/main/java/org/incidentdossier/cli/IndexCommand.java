package org.incidentdossier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.search.html.HtmlFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `index HTML-FOLDER --out DIR`
@Command(name = "index", description = "Makes any folder of HTML pages searchable, without a server.")
final class IndexCommand implements Callable<Integer> {
    @ParentCommand
    @Nullable
    DossierCommand dossier;

    @Parameters(paramLabel = "HTML-FOLDER", description = "The folder of pages, with its subfolders.")
    @Nullable
    Path folder;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the search goes.")
    @Nullable
    Path out;

    @Override
    public Integer call() throws IOException {
        var report = HtmlFolder.index(Objects.requireNonNull(folder), Objects.requireNonNull(out));
        var err = Objects.requireNonNull(dossier).console().err();
        report.links().forEach(link -> err.println(Printable.of(link) + ": not indexed: a symbolic link"));
        err.println(Counted.of(report.pages(), "page") + " can be found from " + out + "/search.html");
        return Exit.DONE;
    }
}
