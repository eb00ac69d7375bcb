package org.incidentdossier.digests;

import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Map;

/// A provider of Java's security architecture that has SHA-256 by the system's libcrypto (OpenSSL 3) where there is
/// one.
///
/// The JVM's first compiler does not know the processor's instructions for checksums, and is ten times slower without
/// them; the second one, which does, costs short work more than it gives. What comes out is the same.
public final class SystemDigests extends Provider {
    private static final long serialVersionUID = 1L;

    private SystemDigests() {
        super("IncidentDossierDigests", "1", "SHA-256 by the system's libcrypto");
        putService(new Service(this, "MessageDigest", "SHA-256", Sha256.class.getName(), List.of(), Map.of()) {
            @Override
            public Object newInstance(Object parameter) {
                return new Sha256();
            }
        });
    }

    /// From now on whoever asks for SHA-256 and names no provider has it from here, as does HMAC.
    public static void install() {
        Security.insertProviderAt(new SystemDigests(), 1);
    }
}
