package org.incidentdossier.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.pipeline.BuildRequest;
import org.jspecify.annotations.Nullable;

/// A preview of a small dossier on a free port, and a browser of sorts.
final class RunningPreview implements AutoCloseable {
    static final String REPORT = """
            ---
            type: article
            title: A report on the outage
            claims:
              - {id: cause, says: A squirrel caused the outage., speaker: article, about: [the-utility]}
            ---
            """;
    static final String UTILITY = """
            ---
            type: actor
            name: The Utility
            ---
            A squirrel caused the outage, the report says [@report#cause].
            """;

    private final Path project;
    private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private @Nullable Preview preview;

    RunningPreview(Path project) throws IOException {
        this.project = project;
        write("content/dossier.yaml", "id: outage\ntitle: The outage\nlanguage: en\nversion: 0.1.0\n");
        write("content/articles/report.md", REPORT);
        write("content/actors/the-utility.md", UTILITY);
    }

    RunningPreview start() throws IOException {
        return start(null);
    }

    RunningPreview start(@Nullable Path captures) throws IOException {
        var request = new BuildRequest(project, project.resolve("out"), Captures.ABSENT, false, "test", null);
        preview = Preview.start(request, captures, 0, news::add);
        return this;
    }

    /// What the next look at the folder brings.
    News next() throws InterruptedException {
        var next = news.poll(60, TimeUnit.SECONDS);
        assertThat(next).describedAs("news within a minute").isNotNull();
        return next;
    }

    /// The next news that a test waits for; editors and systems may cause some in between.
    News nextThat(Predicate<News> wanted) throws InterruptedException {
        var each = next();
        while (!wanted.test(each)) {
            each = next();
        }
        return each;
    }

    void write(String path, String text) throws IOException {
        var file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void move(String from, String to) throws IOException {
        Files.move(project.resolve(from), project.resolve(to), StandardCopyOption.ATOMIC_MOVE);
    }

    void delete(String path) throws IOException {
        Files.delete(project.resolve(path));
    }

    URI address(String path) {
        return Objects.requireNonNull(preview).address().resolve(path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    String page(String path) throws IOException, InterruptedException {
        return get(path).body();
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    /// Whatever the server answers to bytes that no client library would send.
    String raw(String request) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), address("/").getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// What a page that is open does: it waits until the preview says that it has changed.
    CompletableFuture<String> changeOf(String path) throws IOException, InterruptedException {
        var page = page(path);
        var at = page.indexOf("data-seen=\"") + "data-seen=\"".length();
        var seen = page.substring(at, page.indexOf('"', at));
        var request = HttpRequest.newBuilder(address("/-/events?page=" + path + "&seen=" + seen))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString())
                .thenApply(HttpResponse::body)
                .orTimeout(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        if (preview != null) {
            preview.close();
        }
        client.shutdownNow();
    }
}
