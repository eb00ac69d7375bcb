package org.incidentdossier.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.incidentdossier.pipeline.BuildRequest;
import org.jspecify.annotations.Nullable;

/// A running preview of a project, for the person at this machine only.
public final class Preview implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;
    private final Editions editions;

    private Preview(HttpServer server, ExecutorService threads, Editions editions) {
        this.server = server;
        this.threads = threads;
        this.editions = editions;
    }

    /// Starts to serve and to follow the folder.
    ///
    /// @param request  what is shown; its place for output stays untouched
    /// @param captures the folder that the request's captures are from: it is followed as well
    /// @param port     0 takes any free one
    /// @param told     is given the news of each look at the folder, on a thread of the preview
    /// @throws IOException if the port is taken or the folder cannot be watched
    public static Preview start(BuildRequest request, @Nullable Path captures, int port, Consumer<News> told)
            throws IOException {
        // Else the system keeps back the end of an answer until the browser has confirmed the beginning: 40 ms a page.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Loopback in numbers: the name "localhost" can be pointed elsewhere.
        var loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        var server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        try {
            var editions = new Editions(request, captures, told);
            var threads = Executors.newVirtualThreadPerTaskExecutor();
            server.setExecutor(threads);
            server.createContext("/", new Requests(editions, server.getAddress().getPort()));
            editions.start();
            server.start();
            return new Preview(server, threads, editions);
        } catch (IOException | RuntimeException e) {
            server.stop(0);
            throw e;
        }
    }

    /// Where the site's first page is.
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /// Stops serving, ends all connections and cleans up.
    @Override
    public void close() throws IOException {
        editions.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
