package org.incidentdossier.pipeline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The notes of a project as a commit has them.
///
/// They are read from git's own store: `git archive` and a checkout would obey attributes, by which a commit can hide
/// files from a reviewer.
public final class GitVersion {
    private static final String FOLDER = "content";

    private final Path project;
    private final String commit;

    private GitVersion(Path project, String commit) {
        this.project = project;
        this.commit = commit;
    }

    /// The version of that name, such as a branch or a tag; nothing if git knows no such commit.
    ///
    /// @throws IOException if git cannot be run
    public static Optional<GitVersion> find(Path project, String revision) throws IOException {
        return answer(project, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
                .map(commit -> new GitVersion(project, commit));
    }

    /// The newest version that both this one and another go back to; nothing if git knows none.
    ///
    /// @throws IOException if git cannot be run
    public Optional<GitVersion> fork(GitVersion other) throws IOException {
        return answer(project, "merge-base", commit, other.commit).map(at -> new GitVersion(project, at));
    }

    /// Whether it is the same commit.
    public boolean is(GitVersion other) {
        return commit.equals(other.commit);
    }

    /// Why commits may be unknown there and what to do about it, to be put behind a message; often empty.
    ///
    /// @throws IOException if git cannot be run
    public static String limit(Path project) throws IOException {
        return switch (answer(project, "rev-parse", "--is-shallow-repository").orElse("")) {
            case "" -> ", which is in no git repository";
            case "true" -> ", which has only the newest commits; `git fetch --unshallow` gets the others";
            default -> "";
        };
    }

    private static Optional<String> answer(Path project, String... arguments) throws IOException {
        var git = start(project, List.of(arguments));
        git.getOutputStream().close();
        var answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return end(git) == 0 && !answer.isEmpty() ? Optional.of(answer) : Optional.empty();
    }

    /// Writes the commit's `content/` into a folder.
    ///
    /// @throws IOException if something in it is no plain file, or git fails
    void copyTo(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(FOLDER));
        var git = start(project, List.of("cat-file", "--batch"));
        try (var requests = git.getOutputStream();
                var answers = new BufferedInputStream(git.getInputStream())) {
            for (var file : files()) {
                requests.write((file.blob() + "\n").getBytes(StandardCharsets.US_ASCII));
                requests.flush();
                var target = folder.resolve(file.path()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException(file.path() + " leaves the project in " + commit);
                }
                Files.createDirectories(target.getParent());
                Files.write(target, blob(answers));
            }
        }
        if (end(git) != 0) {
            throw new IOException("git cat-file could not read " + commit);
        }
    }

    private record StoredFile(String path, String blob) {}

    private List<StoredFile> files() throws IOException {
        var git = start(project, List.of("ls-tree", "-r", "-z", commit, "--", FOLDER + "/"));
        git.getOutputStream().close();
        var list = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (end(git) != 0) {
            throw new IOException("git ls-tree could not read " + commit);
        }
        var files = new ArrayList<StoredFile>();
        for (var entry : list.split("\0", -1)) {
            if (!entry.isEmpty()) {
                files.add(file(entry));
            }
        }
        return files;
    }

    // A line is "mode type id TAB path"; 120000 is a symbolic link and 160000 another repository.
    private StoredFile file(String entry) throws IOException {
        var tab = entry.indexOf('\t');
        var path = entry.substring(tab + 1);
        if (!entry.startsWith("100")) {
            throw new IOException(path + " is no plain file in " + commit);
        }
        return new StoredFile(path, entry.substring(entry.lastIndexOf(' ', tab) + 1, tab));
    }

    // An answer is "id blob size", a line feed, the bytes, and a line feed.
    private byte[] blob(InputStream answers) throws IOException {
        var head = new StringBuilder();
        for (var c = answers.read(); c != '\n'; c = answers.read()) {
            if (c < 0) {
                throw new IOException("git cat-file stopped reading " + commit);
            }
            head.append((char) c);
        }
        var size = head.substring(head.lastIndexOf(" ") + 1);
        if (!size.chars().allMatch(Character::isDigit)) {
            throw new IOException("git has lost a file of " + commit + ": " + head);
        }
        var bytes = answers.readNBytes(Integer.parseInt(size));
        answers.skipNBytes(1);
        return bytes;
    }

    private static Process start(Path project, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of("git", "-C", project.toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int end(Process git) throws IOException {
        try {
            return git.waitFor();
        } catch (InterruptedException e) {
            git.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git was running", e);
        }
    }
}
