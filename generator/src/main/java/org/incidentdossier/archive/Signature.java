package org.incidentdossier.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Signs files as OpenSSH does, since those who receive a bundle have its tools already.
final class Signature {
    /// What a signature is for; `ssh-keygen -Y verify -n dossier` asks for the same word.
    static final String NAMESPACE = "dossier";

    private Signature() {}

    /// The signature's file, beside the signed one.
    ///
    /// @param key a private key without a passphrase, or the public key of one that `ssh-agent` holds
    static Path sign(Path file, Path key) throws IOException {
        var signature = file.resolveSibling(file.getFileName() + ".sig");
        Files.deleteIfExists(signature);
        var process = new ProcessBuilder(
                        "ssh-keygen", "-Y", "sign", "-f", key.toString(), "-n", NAMESPACE, file.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(key + ": ssh-keygen did not sign with this key: " + said.strip());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while signing", e);
        }
        return signature;
    }
}
