package org.incidentdossier.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Server-Sent Events (HTML Living Standard, section 9.2): one `changed` when a page is no longer as it was seen.
final class Events {
    /// A comment in this rhythm finds out that a browser has gone.
    private static final long PULSE_MILLIS = 10_000;

    private final Editions editions;
    private final Desk desk;

    Events(Editions editions, Desk desk) {
        this.editions = editions;
        this.desk = desk;
    }

    /// Holds the connection until the page has changed, the browser is gone or the preview ends.
    void follow(HttpExchange exchange) throws IOException, InterruptedException {
        var page = parameter(exchange, "page");
        var seen = parameter(exchange, "seen");
        if (page.isEmpty() || seen.isEmpty() || !Desk.isPath(page.get())) {
            Reply.text(400, "events?page=…&seen=… is needed").send(exchange);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        Reply.setCommon(exchange);
        exchange.sendResponseHeaders(200, 0);
        var edition = editions.newest();
        while (!editions.isClosed()) {
            if (!tag(edition, page.get()).equals(seen.get())) {
                write(exchange, "event: changed\ndata: " + edition.number() + "\n\n");
                return;
            }
            write(exchange, ": as seen\n\n");
            edition = editions.after(edition.number(), PULSE_MILLIS);
        }
    }

    private String tag(Edition edition, String page) {
        try {
            return desk.sheet(edition, page).tag();
        } catch (IOException _) {
            return ""; // whatever it is, the page that is asked for next will say it
        }
    }

    private static void write(HttpExchange exchange, String text) throws IOException {
        exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private static Optional<String> parameter(HttpExchange exchange, String name) {
        var query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        for (var part : query.split("&", -1)) {
            if (part.startsWith(name + "=")) {
                return Optional.of(URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }
}
