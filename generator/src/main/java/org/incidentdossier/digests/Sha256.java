package org.incidentdossier.digests;

import java.security.DigestException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.MessageDigestSpi;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// SHA-256 (FIPS 180-4). Each digest is made by the JDK or by the system, from its first byte to its last.
///
/// To load what calls the system takes as long as it takes the JDK to hash some megabytes. So the first of them are
/// hashed by the JDK, unless as many come at once, and short work ends without.
final class Sha256 extends MessageDigestSpi implements Cloneable {
    private static final int BYTES = 32;
    private static final int BLOCK_BYTES = 64;
    private static final long BYTES_BEFORE_LOADING = 4 << 20;
    private static final AtomicLong hashed = new AtomicLong();
    private static volatile boolean loaded;

    /// What came before it was decided who makes the digest: HMAC begins with a block that is as long as this.
    private byte[] first = new byte[BLOCK_BYTES];

    private int firstLength;

    /// As [Libcrypto] has it; null while it is not decided, or the JDK makes it.
    private byte @Nullable [] context;

    private @Nullable MessageDigest ofJdk;

    @Override
    protected int engineGetDigestLength() {
        return BYTES;
    }

    @Override
    protected void engineUpdate(byte next) {
        engineUpdate(new byte[] {next}, 0, 1);
    }

    @Override
    protected void engineUpdate(byte[] bytes, int offset, int length) {
        if (context == null && ofJdk == null) {
            if (length <= BLOCK_BYTES - firstLength) {
                System.arraycopy(bytes, offset, first, firstLength, length);
                firstLength += length;
                return;
            }
            begin(length);
        }
        if (context != null) {
            Libcrypto.update(context, bytes, offset, length);
        } else if (ofJdk != null) {
            ofJdk.update(bytes, offset, length);
            count(length);
        }
    }

    @Override
    protected byte[] engineDigest() {
        if (context == null && ofJdk == null) {
            begin(0);
        }
        var digest = context != null ? Libcrypto.end(context, BYTES) : end(ofJdk);
        engineReset();
        return digest;
    }

    @Override
    protected int engineDigest(byte[] out, int offset, int length) throws DigestException {
        if (length < BYTES) {
            throw new DigestException("a digest of SHA-256 has " + BYTES + " bytes");
        }
        System.arraycopy(engineDigest(), 0, out, offset, BYTES);
        return BYTES;
    }

    @Override
    protected void engineReset() {
        context = null;
        ofJdk = null;
        firstLength = 0;
    }

    /// HMAC takes no digest without it.
    @Override
    public Object clone() throws CloneNotSupportedException {
        var copy = (Sha256) super.clone();
        copy.first = first.clone();
        copy.context = context == null ? null : context.clone();
        copy.ofJdk = ofJdk == null ? null : (MessageDigest) ofJdk.clone();
        return copy;
    }

    private void begin(int coming) {
        if (!loaded && coming >= BYTES_BEFORE_LOADING) {
            load();
        }
        if (loaded) {
            context = Libcrypto.begin();
            Libcrypto.update(context, first, 0, firstLength);
        } else {
            ofJdk = jdk();
            ofJdk.update(first, 0, firstLength);
        }
    }

    private static byte[] end(@Nullable MessageDigest digest) {
        return digest == null ? new byte[0] : digest.digest();
    }

    private static void count(int length) {
        long before = hashed.getAndAdd(length);
        if (before < BYTES_BEFORE_LOADING && before + length >= BYTES_BEFORE_LOADING) {
            Thread.ofPlatform().daemon().name("libcrypto").start(Sha256::load);
        }
    }

    /// Makes digests that are begun from now on the system's, if it has what is needed and that hashes as the JDK does.
    static void load() {
        try {
            loaded = agrees();
        } catch (LinkageError _) {
            // No such library, or another one of that name: the JDK's digests are as good.
        }
    }

    static boolean isLoaded() {
        return loaded;
    }

    private static boolean agrees() {
        var bytes = new byte[100_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) ((i * i) >> 3);
        }
        var context = Libcrypto.begin();
        Libcrypto.update(context, bytes, 0, 1);
        Libcrypto.update(context, bytes, 1, 99);
        Libcrypto.update(context, bytes, 100, bytes.length - 100);
        return Arrays.equals(Libcrypto.end(context, BYTES), jdk().digest(bytes));
    }

    private static MessageDigest jdk() {
        try {
            return MessageDigest.getInstance("SHA-256", "SUN");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
