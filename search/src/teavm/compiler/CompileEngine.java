import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.vm.TeaVMOptimizationLevel;

/// Compiles the engine to JavaScript; the build runs this file as it is.
///
/// `java CompileEngine.java OUTPUT WORK-FOLDER SCRIPT-SOURCES SELF`, with the engine, Lucene and TeaVM on the class
/// path. The script sources are compiled here, since they must not be on the class path of anything else. Does nothing
/// when the same classes were compiled before.
final class CompileEngine {
    private static final String ENTRY = "org.incidentdossier.search.script.ScriptEngine";
    private static final List<String> EXPORTS = List.of("start", "supply", "search", "marks");
    private static final String PACKAGE = "org.incidentdossier.search.engine.";
    private static final String ENGINE_FOLDER = PACKAGE.replace('.', '/');

    public static void main(String... args) throws Exception {
        var output = Path.of(args[0]);
        var work = Path.of(args[1]);
        var sources = Path.of(args[2]);
        var classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        var stamp = work.resolve("stamp");
        String inputs = hash(classPath, sources, Path.of(args[3]));
        if (Files.exists(output) && Files.exists(stamp) && Files.readString(stamp).equals(inputs)) {
            return;
        }
        Files.createDirectories(work.resolve("classes"));
        compileSources(sources, work.resolve("classes"), classPath);
        var ordered = new ArrayList<Path>();
        ordered.add(work.resolve("classes"));
        ordered.addAll(classPath);
        String script = compile(work, ordered);
        Files.createDirectories(output.getParent());
        Files.writeString(output, ascii(wrapped(script)), StandardCharsets.US_ASCII);
        Files.writeString(stamp, inputs);
    }

    private static void compileSources(Path sources, Path classes, List<Path> classPath) throws IOException {
        var arguments = new ArrayList<>(List.of("--release", "21", "-proc:none", "-Xlint:none", "-d", classes.toString()));
        arguments.addAll(List.of("-cp", String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList())));
        try (var files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().forEach(arguments::add);
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalStateException("the sources of the script do not compile, see above");
        }
    }

    private static String compile(Path work, List<Path> classPath) throws Exception {
        var tool = new TeaVMTool();
        tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
        tool.setMainClass(ENTRY);
        tool.setTargetDirectory(work.toFile());
        tool.setTargetFileName("teavm.js");
        tool.setClassPath(classPath.stream().map(Path::toFile).toList());
        tool.setClassLoader(CompileEngine.class.getClassLoader());
        tool.getTransformers().add(WithoutRecordEquality.class.getName());
        tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        tool.setObfuscated(true);
        tool.setAssertionsRemoved(true);
        tool.setJsModuleType(JSModuleType.NONE);
        tool.generate();
        var problems = tool.getProblemProvider().getSevereProblems();
        for (var problem : problems) {
            var text = new DefaultProblemTextConsumer();
            problem.render(text);
            System.err.println(problem.getLocation() + ": " + text.getText());
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException("TeaVM cannot compile the engine, see above");
        }
        return Files.readString(work.resolve("teavm.js"));
    }

    /// TeaVM makes each export a variable of the page; we make all of them properties of one.
    private static String wrapped(String script) {
        var properties = String.join(",", EXPORTS.stream().map(name -> name + ":" + name).toList());
        return "(function(){" + script.strip() + "\nself.dossierSearchEngine={" + properties + "};})();\n";
    }

    /// Writes string literals in ASCII, and control characters in as few letters as JavaScript allows.
    ///
    /// A page need not declare its encoding before the script is read; and the tables of the tokenizer are all beyond
    /// ASCII or control characters.
    private static String ascii(String script) {
        var text = new StringBuilder(script.length());
        for (int i = 0; i < script.length(); i++) {
            char letter = script.charAt(i);
            if (letter == '\\' && script.charAt(i + 1) == 'u') {
                int end = i + 6;
                boolean digitFollows = Character.isDigit(script.charAt(end));
                text.append(escape((char) HexFormat.fromHexDigits(script, i + 2, end), digitFollows));
                i = end - 1;
            } else if (letter == '\\') {
                text.append(letter).append(script.charAt(++i));
            } else if (letter < 127) {
                text.append(letter);
            } else {
                text.append(escape(letter, false));
            }
        }
        return text.toString();
    }

    private static String escape(char letter, boolean digitFollows) {
        return switch (letter) {
            case 0 -> digitFollows ? "\\x00" : "\\0";
            case '\b' -> "\\b";
            case 11 -> "\\v";
            case '\f' -> "\\f";
            default ->
                letter < 256
                        ? "\\x" + HexFormat.of().toHexDigits((byte) letter)
                        : "\\u" + HexFormat.of().toHexDigits(letter);
        };
    }

    private static String hash(List<Path> classPath, Path sources, Path self) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(Files.readAllBytes(self));
        add(sources, digest);
        for (var entry : classPath) {
            digest.update(entry.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            if (Files.isDirectory(entry.resolve(ENGINE_FOLDER))) {
                add(entry.resolve(ENGINE_FOLDER), digest);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(Path folder, MessageDigest digest) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    /// The engine never compares, hashes or prints a record; what the compiler writes for it is a tenth of the script.
    public static final class WithoutRecordEquality implements ClassHolderTransformer {
        @Override
        public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
            if (type.getName().startsWith(PACKAGE) && "java.lang.Record".equals(type.getParent())) {
                for (var method : List.copyOf(type.getMethods())) {
                    if (List.of("equals", "hashCode", "toString").contains(method.getName())) {
                        type.removeMethod(method);
                    }
                }
            }
        }
    }
}
