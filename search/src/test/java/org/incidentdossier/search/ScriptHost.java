package org.incidentdossier.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/// The compiled engine, run by GraalJS as a page would run it.
final class ScriptHost implements AutoCloseable {
    private static final String DRIVER = """
            (function(shards) {
              var engine = self.dossierSearchEngine;
              var bytes = function(name) { return Int8Array.from(shards(name)); };
              engine.start(bytes('core'));
              return function(query, limit) {
                for (;;) {
                  var text = engine.search(query, limit, true, false);
                  if (!text.startsWith('{"need":')) return text;
                  JSON.parse(text).need.forEach(function(name) { engine.supply(name, bytes(name)); });
                }
              };
            })
            """;

    private final Context context;
    private final Value search;

    ScriptHost(ShardSet shards) {
        context = Context.newBuilder("js")
                .allowHostAccess(HostAccess.ALL)
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        context.eval("js", "var self = globalThis;");
        context.eval("js", script());
        search = context.eval("js", DRIVER).execute((Function<String, byte[]>) shards::get);
    }

    /// The answer as JSON.
    String search(String query, int limit) {
        return search.execute(query, limit).asString();
    }

    static String script() {
        try (var in = ScriptHost.class.getResourceAsStream("browser/engine.js")) {
            if (in == null) {
                throw new IllegalStateException("the build has not compiled the engine");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
