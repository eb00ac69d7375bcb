package org.incidentdossier.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The compiled engine, run by Node where it is installed.
final class NodeHost {
    private static final String DRIVER = """
            const fs = require('fs');
            const folder = process.argv[2], limit = Number(process.argv[3]);
            globalThis.self = globalThis;
            (0, eval)(fs.readFileSync(folder + '/engine.js', 'utf8'));
            const engine = self.dossierSearchEngine;
            const bytes = name => new Int8Array(fs.readFileSync(folder + '/' + name));
            engine.start(bytes('core'));
            const out = [];
            for (const query of fs.readFileSync(folder + '/queries', 'utf8').split('\\u0000')) {
              let text;
              while ((text = engine.search(query, limit, true, false)).startsWith('{"need":'))
                for (const name of JSON.parse(text).need) engine.supply(name, bytes(name));
              out.push(text);
            }
            fs.writeFileSync(folder + '/answers', out.join('\\u0000'));
            """;

    private NodeHost() {}

    static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// The answers as JSON.
    static List<String> answers(ShardSet shards, List<String> queries, int limit, Path folder)
            throws IOException, InterruptedException {
        for (var shard : shards.byName().entrySet()) {
            Files.write(folder.resolve(shard.getKey()), shard.getValue());
        }
        Files.writeString(folder.resolve("engine.js"), ScriptHost.script());
        Files.writeString(folder.resolve("queries"), String.join("\0", queries));
        Files.writeString(folder.resolve("driver.js"), DRIVER);
        int exit = new ProcessBuilder(
                        "node", folder.resolve("driver.js").toString(), folder.toString(), Integer.toString(limit))
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("node ended with " + exit);
        }
        return List.of(Files.readString(folder.resolve("answers")).split("\0", -1));
    }
}
