package org.incidentdossier.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// An answer to a request.
final class Reply {
    private static final String NOTHING = "default-src 'none'";

    private final int status;
    private final String type;
    private final String policy;
    private final byte[] body;
    private final boolean isFile;

    private Reply(int status, String type, String policy, byte[] body, boolean isFile) {
        this.status = status;
        this.type = type;
        this.policy = policy;
        this.body = body;
        this.isFile = isFile;
    }

    static Reply of(Sheet sheet) {
        return new Reply(
                sheet.status(),
                "text/html; charset=utf-8",
                sheet.policy(),
                sheet.html().getBytes(StandardCharsets.UTF_8),
                false);
    }

    static Reply file(String path, byte[] bytes) {
        return new Reply(200, MediaTypes.of(path), NOTHING, bytes, true);
    }

    static Reply text(int status, String text) {
        var body = (text + "\n").getBytes(StandardCharsets.UTF_8);
        return new Reply(status, "text/plain; charset=utf-8", NOTHING, body, false);
    }

    /// Sends it; a `HEAD` gets the same fields and no body.
    void send(HttpExchange exchange) throws IOException {
        var fields = exchange.getResponseHeaders();
        fields.set("Content-Type", type);
        fields.set("Content-Security-Policy", policy);
        setCommon(exchange);
        if (isFile && isKnown(exchange)) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            fields.set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    // A browser asks for styles and scripts again with every page, but reads again only those that have changed.
    private boolean isKnown(HttpExchange exchange) {
        var tag = "\"" + Sheet.tag(body) + "\"";
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.getResponseHeaders().set("ETag", tag);
        return tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    }

    /// What every answer says: ask again next time, take the type as it is, and let no other site look.
    static void setCommon(HttpExchange exchange) {
        var fields = exchange.getResponseHeaders();
        fields.set("Cache-Control", "no-store");
        fields.set("X-Content-Type-Options", "nosniff");
        fields.set("Cross-Origin-Resource-Policy", "same-origin");
        fields.set("Referrer-Policy", "no-referrer");
    }
}
