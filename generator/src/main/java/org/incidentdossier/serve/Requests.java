package org.incidentdossier.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers requests for the site and for the preview's own files.
final class Requests implements HttpHandler {
    private static final Set<String> OWN_FILES = Set.of("preview.js", "preview.css", "search.js");

    /// Stands for all that no site can have.
    private static final String NO_PAGE = "no-such-page.html";

    /// The port that browsers leave out of the name of a host (RFC 9110, section 4.2.1).
    private static final int HTTP_PORT = 80;

    private final Editions editions;
    private final Set<String> hosts;
    private final Desk desk = new Desk();

    /// @param port at which the server listens; a request must name it, with a name of this machine
    Requests(Editions editions, int port) {
        this.editions = editions;
        this.hosts = hosts(port);
    }

    /// What browsers call this machine at a port.
    static Set<String> hosts(int port) {
        return Stream.of("127.0.0.1", "localhost", "[::1]")
                .flatMap(name -> port == HTTP_PORT ? Stream.of(name, name + ":" + port) : Stream.of(name + ":" + port))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        // A foreign page can point a name of its own at this machine (DNS rebinding) and read what it answers.
        var host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"));
        if (host.filter(hosts::contains).isEmpty()) {
            Reply.text(421, "this preview answers to localhost and 127.0.0.1 only")
                    .send(exchange);
            return;
        }
        var method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            Reply.text(405, "the preview can only be read").send(exchange);
            return;
        }
        var path = exchange.getRequestURI().getRawPath();
        if (path.equals(Sheet.OWN + "events") && method.equals("GET")) {
            new Events(editions, desk).follow(exchange);
        } else if (path.startsWith(Sheet.OWN)) {
            own(path.substring(Sheet.OWN.length())).send(exchange);
        } else {
            site(path, exchange);
        }
    }

    private static Reply own(String name) throws IOException {
        if (!OWN_FILES.contains(name)) {
            return Reply.text(404, "not found");
        }
        try (var in = Requests.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException("not in the software: " + name);
            }
            return Reply.file(name, in.readAllBytes());
        }
    }

    private void site(String rawPath, HttpExchange exchange) throws IOException, InterruptedException {
        var edition = editions.newest();
        var path = decode(rawPath);
        if (path.isEmpty() || path.endsWith("/")) {
            path += "index.html";
        }
        var site = edition.site();
        if (site != null && Desk.isPath(path) && !path.contains(".") && site.hasPage(path + "/index.html")) {
            exchange.getResponseHeaders().set("Location", "/" + path + "/");
            Reply.text(302, "see /" + path + "/").send(exchange);
            return;
        }
        reply(edition, path).send(exchange);
    }

    private Reply reply(Edition edition, String path) {
        try {
            return desk.reply(edition, Desk.isPath(path) ? path : NO_PAGE);
        } catch (IOException e) {
            return Reply.text(500, "cannot be read: " + e.getMessage());
        } catch (RuntimeException e) {
            editions.report(e);
            return Reply.text(500, "this is a bug of ours: " + e);
        }
    }

    private static String decode(String rawPath) {
        try {
            return URLDecoder.decode(rawPath.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return rawPath; // no path of a site, and so not found
        }
    }
}
