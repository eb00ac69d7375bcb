package org.incidentdossier.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The commands by name, in the order in which help lists them.
final class Commands {
    private static final Map<String, Supplier<Object>> ALL = all();

    private Commands() {}

    /// Those that a command line has to know: the one that it names, or all where it names none or asks for help.
    ///
    /// To describe all of them to a parser takes longer than some of them run.
    static List<Object> in(String... args) {
        var at = args.length > 2 && args[0].equals("-C") ? 2 : 0;
        var named = args.length > at && !asksForHelp(args) ? ALL.get(args[at]) : null;
        return named == null ? ALL.values().stream().map(Supplier::get).toList() : List.of(named.get());
    }

    private static boolean asksForHelp(String... args) {
        var words = List.of(args);
        return words.contains("--help") || words.contains("-h");
    }

    private static Map<String, Supplier<Object>> all() {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("build", BuildCommand::new);
        all.put("check", CheckCommand::new);
        all.put("serve", ServeCommand::new);
        all.put("new", NewCommand::new);
        all.put("init", InitCommand::new);
        all.put("import", ImportCommand::new);
        all.put("search", SearchCommand::new);
        all.put("index", IndexCommand::new);
        all.put("contradictions", ContradictionsCommand::new);
        all.put("support", SupportCommand::new);
        all.put("gaps", GapsCommand::new);
        all.put("asof", AsofCommand::new);
        all.put("fingerprint", FingerprintCommand::new);
        all.put("bundle", BundleCommand::new);
        all.put("verify", VerifyCommand::new);
        all.put("diff", DiffCommand::new);
        all.put("release", ReleaseCommand::new);
        all.put("explain", ExplainCommand::new);
        return all;
    }
}
