import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes the libraries beside the jar fit for the JVM's AOT cache, which takes neither a class of a signed jar nor one
/// that was compiled for Java 5 or older (decisions/0009-speed.md).
///
/// A jar of that kind is written anew: without its signature, its old classes with the stack maps of Java 8. Nothing
/// else in it changes, and its manifest says so. Other jars stay as they are.
final class PrepareLibraries {
    /// The first class files with stack maps, which are verified without guessing.
    private static final int WITH_STACK_MAPS = 50;

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/(?:[^/]+\\.(?:SF|RSA|DSA|EC)|SIG-[^/]+)");

    private final List<JarFile> jars;
    private final ClassFile classes;

    private PrepareLibraries(List<JarFile> jars) {
        this.jars = jars;
        var known = ClassHierarchyResolver.ofResourceParsing(this::open).orElse(
                ClassHierarchyResolver.defaultResolver());
        this.classes = ClassFile.of(
                StackMapsOption.GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(known));
    }

    /// @param args the folder of the jars
    static void main(String[] args) throws IOException {
        var files = new ArrayList<Path>();
        try (var listing = Files.newDirectoryStream(Path.of(args[0]), "*.jar")) {
            listing.forEach(files::add);
        }
        files.sort(null);
        var jars = new ArrayList<JarFile>();
        for (var file : files) {
            jars.add(new JarFile(file.toFile(), false));
        }
        var work = new PrepareLibraries(jars);
        for (var jar : jars) {
            if (isUnfit(jar)) {
                work.rewrite(jar);
            }
        }
        for (var jar : jars) {
            jar.close();
        }
    }

    private static boolean isUnfit(JarFile jar) throws IOException {
        for (var entry : jar.stream().toList()) {
            if (SIGNATURE.matcher(entry.getName()).matches()) {
                return true;
            }
            if (entry.getName().endsWith(".class")) {
                try (var in = jar.getInputStream(entry)) {
                    if (isOld(in.readNBytes(8))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isOld(byte[] start) {
        return ((start[6] & 0xff) << 8 | start[7] & 0xff) < WITH_STACK_MAPS;
    }

    private void rewrite(JarFile jar) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        for (var entry : jar.stream().filter(each -> !each.isDirectory()).toList()) {
            var name = entry.getName();
            try (var in = jar.getInputStream(entry)) {
                var bytes = in.readAllBytes();
                if (!SIGNATURE.matcher(name).matches() && !name.equals(JarFile.MANIFEST_NAME)) {
                    entries.put(name, name.endsWith(".class") && isOld(bytes) ? renewed(bytes) : bytes);
                }
            }
        }
        var file = Path.of(jar.getName());
        var part = file.resolveSibling(file.getFileName() + ".part");
        try (var out = new ZipOutputStream(Files.newOutputStream(part))) {
            put(out, JarFile.MANIFEST_NAME);
            manifest(jar, out);
            for (var entry : entries.entrySet()) {
                put(out, entry.getKey());
                out.write(entry.getValue());
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    // The digests of single entries go with the signature.
    private static void manifest(JarFile jar, OutputStream out) throws IOException {
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (jar.getManifest() != null) {
            attributes.putAll(jar.getManifest().getMainAttributes());
        }
        attributes.putValue("Incident-Dossier-Changes", "no signature; classes older than Java 6 have stack maps");
        manifest.write(out);
    }

    private static void put(ZipOutputStream out, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        out.putNextEntry(entry);
    }

    private byte[] renewed(byte[] old) {
        var version = ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0);
        // What is only passed on would be copied as bytes, without stack maps.
        CodeTransform each = (code, element) -> code.with(element);
        var transform = ClassTransform.transformingMethodBodies(each)
                .andThen((type, element) -> type.with(element instanceof ClassFileVersion ? version : element));
        try {
            return classes.transformClass(classes.parse(old), transform);
        } catch (IllegalArgumentException _) {
            return old; // it mentions a class of an optional library that is not here, so it is never loaded
        }
    }

    private InputStream open(ClassDesc type) {
        var name = type.descriptorString();
        var path = name.substring(1, name.length() - 1) + ".class";
        try {
            for (var jar : jars) {
                var entry = jar.getJarEntry(path);
                if (entry != null) {
                    return jar.getInputStream(entry);
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
