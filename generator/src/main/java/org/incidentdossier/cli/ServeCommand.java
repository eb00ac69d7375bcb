package org.incidentdossier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;
import org.incidentdossier.pipeline.BuildRequest;
import org.incidentdossier.pipeline.CaptureFolder;
import org.incidentdossier.serve.News;
import org.incidentdossier.serve.Preview;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `serve`
@Command(
        name = "serve",
        description = "Shows the site on this machine, follows every change, and says over the page what to mend.")
final class ServeCommand extends ExaminingCommand {
    private static final int USUAL_PORT = 8080;

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = NumberConverter.class,
            description = "Where to listen; 0 takes any free port (default: 8080, or any free one if that is taken).")
    @Nullable
    Integer port;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port != null && (port < 0 || port > 65_535)) {
            throw new WrongUse("--port takes a number from 0 to 65535, not " + port);
        }
        if (!Files.isDirectory(project())) {
            throw new IOException(project() + ": no such folder");
        }
        var ended = new CountDownLatch(1);
        try (var preview = start()) {
            var hook = new Thread(() -> stop(preview, ended), "end of preview");
            Runtime.getRuntime().addShutdownHook(hook);
            console().out().println(preview.address());
            console().err().println("Ctrl-C ends the preview");
            ended.await();
        }
        return Exit.DONE;
    }

    private Preview start() throws IOException {
        try {
            return start(port == null ? USUAL_PORT : port);
        } catch (BindException e) {
            if (port == null) {
                return start(0);
            }
            throw new IOException("port " + port + " is taken; give another with --port, or 0 for any free one", e);
        }
    }

    private Preview start(int at) throws IOException {
        var out = project().resolve("target").resolve("site");
        var request = new BuildRequest(
                project(), out, CaptureFolder.read(captures), false, Version.number(), SourceDate.ofEnvironment());
        return Preview.start(request, captures, at, this::tell);
    }

    private synchronized void tell(News news) {
        var err = console().err();
        text().print(news.diagnostics(), err);
        if (news.trouble() != null) {
            err.println(Printable.of(news.trouble()));
        }
        if (news.fault() != null) {
            news.fault().printStackTrace(err);
        }
        err.println(outcome(news));
    }

    static String outcome(News news) {
        var outcome = news.shown()
                ? "shown"
                : news.hasSite() ? "not shown, the last good pages stay" : "not shown, there are no pages yet";
        return outcome + " (" + news.millis() + " ms)";
    }

    // A signal is how a preview is meant to end: the process then says that all went well. The JVM would report the
    // signal instead, so the last step is to leave at once.
    private void stop(Preview preview, CountDownLatch ended) {
        try {
            preview.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            console().flush();
            ended.countDown();
            Runtime.getRuntime().halt(Exit.DONE);
        }
    }
}
