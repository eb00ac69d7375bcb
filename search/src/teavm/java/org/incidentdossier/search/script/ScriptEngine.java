package org.incidentdossier.search.script;

import org.incidentdossier.search.engine.Engine;
import org.incidentdossier.search.engine.OutcomeJson;
import org.incidentdossier.search.engine.Request;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import org.teavm.jso.typedarrays.Int8Array;

/// One engine for a page.
public final class ScriptEngine {
    private static @Nullable Engine engine;

    private ScriptEngine() {}

    /// Takes the shard `core`, with which it can begin.
    @JSExport
    public static void start(Int8Array core) {
        engine = new Engine(core.copyToJavaArray(), Engine.USUAL_MAX_BYTES);
    }

    @JSExport
    public static void supply(String name, Int8Array shard) {
        engine().supply(name, shard.copyToJavaArray());
    }

    /// An answer, or what it needs, as [OutcomeJson] writes it.
    @JSExport
    public static String search(String query, int limit, boolean facets, boolean typing) {
        return OutcomeJson.of(engine().search(new Request(query, limit, facets, typing)));
    }

    /// Where a text has words of a query.
    @JSExport
    public static String marks(String query, String text) {
        return OutcomeJson.of(engine().marks(query, text));
    }

    private static Engine engine() {
        var started = engine;
        if (started == null) {
            throw new IllegalStateException("start comes first");
        }
        return started;
    }
}
