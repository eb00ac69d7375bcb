import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Pins the jars that this project is built with, tested with and made of (SECURITY.md, "Dependencies").
///
/// `sha256.txt` beside this file has the form that `sha256sum --check` reads: a checksum, two spaces, and the jar's
/// path in a local Maven repository.
final class Checksums {
    private static final Pattern ELEMENT = Pattern.compile("<(plugin|path)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("<([a-z.-]+\\.version)>([^<$]+)</\\1>");
    private static final List<String> MODULES = List.of("", "search", "generator", "fuzz");

    private final Path list;
    private final List<String> mistakes = new ArrayList<>();

    private Checksums(Path list) {
        this.list = list;
    }

    /// `check LIST REPOSITORY CLASSPATH` ends with 1 when a jar on the class path is not listed, or another than the
    /// listed one; without a jar there, it looks at all that are listed and have been downloaded. `renew` builds the
    /// project from a repository that is empty at first, and lists what came.
    static void main(String[] args) throws IOException, InterruptedException {
        var here = Path.of("dependencies", "sha256.txt");
        switch (args.length == 0 ? "" : args[0]) {
            case "check" -> new Checksums(Path.of(args[1])).check(Path.of(args[2]), args.length > 3 ? args[3] : "");
            case "renew" -> new Checksums(here).renew();
            default -> throw new IllegalArgumentException("expected check or renew");
        }
    }

    private void check(Path repository, String classPath) throws IOException {
        var listed = read();
        var needed = onClassPath(classPath, repository);
        for (var jar : needed.isEmpty() ? listed.keySet() : needed) {
            var file = repository.resolve(jar);
            // What a later step needs may not have been downloaded yet.
            if (listed.containsKey(jar) && Files.isRegularFile(file) && !sha256(file).equals(listed.get(jar))) {
                mistakes.add(jar + " is not the jar that was pinned");
            }
            requireListed(jar, listed);
        }
        for (var jar : buildParts()) {
            requireListed(jar, listed);
        }
        if (!mistakes.isEmpty()) {
            mistakes.stream().distinct().forEach(each -> System.err.println("checksums: " + each));
            System.err.println("  help: if a version was changed on purpose, run: " + System.getProperty("java.home")
                    + "/bin/java dependencies/Checksums.java renew");
            System.err.println("  help: if not, somebody changed the jar: delete it from " + repository + " and ask why");
            System.exit(1);
        }
    }

    private static List<String> onClassPath(String classPath, Path repository) {
        var jars = new ArrayList<String>();
        for (var entry : classPath.split(File.pathSeparator, -1)) {
            var jar = Path.of(entry);
            if (entry.endsWith(".jar") && jar.startsWith(repository)) {
                jars.add(name(repository, jar));
            }
        }
        return jars;
    }

    private void requireListed(String jar, Map<String, String> listed) {
        if (!listed.containsKey(jar)) {
            mistakes.add(jar + " is not pinned in " + list.getFileName());
        }
    }

    /// The plugins and compiler extensions that the POMs name in a version, but for those that no build here runs.
    private List<String> buildParts() throws IOException {
        var versions = new TreeMap<String, String>();
        var parts = new ArrayList<String>();
        for (var module : MODULES) {
            var pom = Files.readString(list.resolve("../..").resolve(module).resolve("pom.xml").normalize());
            PROPERTY.matcher(pom).results().forEach(each -> versions.put("${" + each.group(1) + "}", each.group(2)));
            ELEMENT.matcher(pom.replaceAll("(?s)<pluginManagement>.*?</pluginManagement>", ""))
                    .results()
                    .map(each -> each.group(2))
                    .filter(each -> each.contains("<version>"))
                    .forEach(each -> parts.add(jar(each, versions)));
        }
        return parts;
    }

    private static String jar(String element, Map<String, String> versions) {
        var artifact = value("artifactId", element);
        var version = value("version", element);
        var exact = versions.getOrDefault(version, version);
        return value("groupId", element).replace('.', '/') + "/" + artifact + "/" + exact + "/" + artifact + "-" + exact
                + ".jar";
    }

    private static String value(String name, String element) {
        var start = element.indexOf("<" + name + ">") + name.length() + 2;
        return element.substring(start, element.indexOf("</" + name + ">", start));
    }

    private void renew() throws IOException, InterruptedException {
        var repository = Files.createTempDirectory("dossier-repository");
        // One test of each module makes Maven fetch what runs tests; JDK 25 makes it fetch the formatter.
        var build = new ProcessBuilder(
                        "mvn", "-B", "-q", "-Dmaven.repo.local=" + repository, "-Dchecksums.skip",
                        "-Dtest=EdtfTest,EdtfFuzzTest", "-Dsurefire.failIfNoSpecifiedTests=false", "verify")
                .inheritIO();
        build.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var code = build.start().waitFor();
        if (code != 0) {
            throw new IOException("Maven ended with " + code + "; " + list + " is as it was");
        }
        write(repository);
    }

    private void write(Path repository) throws IOException {
        var sums = new TreeMap<String, String>();
        try (var files = Files.walk(repository)) {
            for (var jar : files.filter(each -> each.toString().endsWith(".jar")).toList()) {
                sums.put(name(repository, jar), sha256(jar));
            }
        }
        var text = new StringBuilder();
        sums.forEach((jar, sum) -> text.append(sum).append("  ").append(jar).append('\n'));
        Files.writeString(list, text);
        System.out.println(sums.size() + " jars in " + list);
    }

    private SortedMap<String, String> read() throws IOException {
        var sums = new TreeMap<String, String>();
        for (var line : Files.readAllLines(list)) {
            sums.put(line.substring(66), line.substring(0, 64));
        }
        return sums;
    }

    private static String name(Path repository, Path jar) {
        return repository.relativize(jar).toString().replace(File.separatorChar, '/');
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
