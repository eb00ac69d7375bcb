package org.incidentdossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.pipeline.CaptureFolder;
import org.incidentdossier.pipeline.Examination;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs the folders in `src/test/cases`: a small `content/`, perhaps `captures/`, and what is found in them.
///
/// `-Dgolden=update` writes what is found now; read the difference as a reviewer would.
final class CasesTest {
    private static final Path CASES = Path.of("src", "test", "cases");
    private static final Pattern CODE = Pattern.compile("\\[(D\\d{3})]");

    @TestFactory
    Stream<DynamicTest> findsWhatIsExpected() throws IOException {
        return cases().stream()
                .map(each -> DynamicTest.dynamicTest(String.valueOf(each.getFileName()), () -> run(each)));
    }

    @Test
    void hasACaseForEveryCodeThatNotesCanCause() throws IOException {
        var expected = new ArrayList<String>();
        for (var each : cases()) {
            CODE.matcher(Files.readString(expectedOf(each))).results().forEach(code -> expected.add(code.group(1)));
        }
        var known = Stream.of(Code.values()).map(Code::name).toList();

        assertThat(known).containsAll(expected);
        assertThat(expected)
                .containsAll(known.stream().filter(CasesTest::isCausedByNotes).toList());
    }

    // D407 takes a text that breaks the parser: HostileProseTest has those; D409 takes hundreds of mistakes:
    // LimitedTest
    // has them; D420 and D421 take links and names that not every system can hold: TreeWalkTest has those. D45x and
    // D5xx are about bundles and
    // templates, not notes: VerifyTest and SiteRendererTest have them.
    private static boolean isCausedByNotes(String code) {
        return code.compareTo("D450") < 0
                && !List.of("D407", "D409", "D420", "D421").contains(code);
    }

    private static void run(Path folder) throws IOException {
        var captures = folder.resolve("captures");
        var examined = Examination.of(folder, CaptureFolder.read(Files.isDirectory(captures) ? captures : null), false);
        var found = text(examined.diagnostics());
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(folder.resolve("expected"));
            Files.writeString(expectedOf(folder), found);
        }
        assertThat(found).isEqualTo(Files.readString(expectedOf(folder)));
    }

    private static String text(List<Diagnostic> diagnostics) {
        var out = new StringBuilder();
        for (var diagnostic : diagnostics) {
            out.append(diagnostic).append('\n');
            if (!diagnostic.help().isEmpty()) {
                out.append("  help: ").append(diagnostic.help()).append('\n');
            }
        }
        return out.toString();
    }

    private static Path expectedOf(Path folder) {
        return folder.resolve("expected").resolve("check.txt");
    }

    private static List<Path> cases() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
