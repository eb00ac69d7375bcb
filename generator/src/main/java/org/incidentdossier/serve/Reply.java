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

    private Reply(int status, String type, String policy, byte[] body) {
        this.status = status;
        this.type = type;
        this.policy = policy;
        this.body = body;
    }

    static Reply of(Sheet sheet) {
        return new Reply(
                sheet.status(),
                "text/html; charset=utf-8",
                sheet.policy(),
                sheet.html().getBytes(StandardCharsets.UTF_8));
    }

    static Reply file(String path, byte[] bytes) {
        return new Reply(200, MediaTypes.of(path), NOTHING, bytes);
    }

    static Reply text(int status, String text) {
        return new Reply(status, "text/plain; charset=utf-8", NOTHING, (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Sends it; a `HEAD` gets the same fields and no body.
    void send(HttpExchange exchange) throws IOException {
        var fields = exchange.getResponseHeaders();
        fields.set("Content-Type", type);
        fields.set("Content-Security-Policy", policy);
        setCommon(exchange);
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

    /// What every answer says: ask again next time, take the type as it is, and let no other site look.
    static void setCommon(HttpExchange exchange) {
        var fields = exchange.getResponseHeaders();
        fields.set("Cache-Control", "no-store");
        fields.set("X-Content-Type-Options", "nosniff");
        fields.set("Cross-Origin-Resource-Policy", "same-origin");
        fields.set("Referrer-Policy", "no-referrer");
    }
}
