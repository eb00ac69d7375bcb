package org.incidentdossier.digests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class Sha256Test {
    private static final List<String> FOLDERS =
            List.of("/usr/lib", "/usr/lib64", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu");

    @BeforeAll
    static void ask() {
        SystemDigests.install();
        Sha256.load();
    }

    @Test
    void comesFromHereForWhoeverAsks() throws Exception {
        assertThat(MessageDigest.getInstance("SHA-256").getProvider()).isInstanceOf(SystemDigests.class);
    }

    /// Elsewhere the JDK's digests are tested against themselves.
    @Test
    void isTheSystemsWhereThereIsOne() {
        assumeTrue(FOLDERS.stream().anyMatch(folder -> Files.exists(Path.of(folder, "libcrypto.so.3"))));
        assertThat(Sha256.isLoaded()).isTrue();
    }

    @Test
    void hashesAsTheStandardSays() throws Exception {
        assertThat(MessageDigest.getInstance("SHA-256").digest("abc".getBytes(StandardCharsets.US_ASCII)))
                .asHexString()
                .isEqualToIgnoringCase("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void hashesInAnyPiecesAsTheJdkDoes() throws Exception {
        var random = new Random(20_260_612);
        var bytes = new byte[3 << 20];
        random.nextBytes(bytes);
        var ours = MessageDigest.getInstance("SHA-256");
        var jdk = MessageDigest.getInstance("SHA-256", "SUN");
        for (int turn = 0; turn < 200; turn++) {
            int at = random.nextInt(1000);
            int end = at + (turn < 190 ? random.nextInt(3000) : random.nextInt(bytes.length - 1000));
            jdk.update(bytes, at, end - at);
            while (at < end) {
                int step = Math.min(end - at, 1 + random.nextInt(end - at));
                if (step == 1) {
                    ours.update(bytes[at]);
                } else {
                    ours.update(bytes, at, step);
                }
                at += step;
            }
            assertThat(ours.digest()).as("turn %s", turn).isEqualTo(jdk.digest());
        }
    }

    @Test
    void beginsAnewAfterADigestAndAfterAReset() throws Exception {
        var ours = MessageDigest.getInstance("SHA-256");
        var ofNothing = ours.digest();
        ours.update((byte) 1);
        ours.reset();
        assertThat(ours.digest()).isEqualTo(ofNothing);
        assertThat(ofNothing)
                .isEqualTo(MessageDigest.getInstance("SHA-256", "SUN").digest());
    }

    @Test
    void hashesShortBeginningsOfAnyLength() throws Exception {
        var ours = MessageDigest.getInstance("SHA-256");
        var jdk = MessageDigest.getInstance("SHA-256", "SUN");
        for (int length = 0; length < 200; length++) {
            for (int i = 0; i < length; i += 1 + length % 3) {
                var piece = new byte[1 + length % 3];
                piece[0] = (byte) i;
                ours.update(piece);
                jdk.update(piece);
            }
            assertThat(ours.digest()).as("length %s", length).isEqualTo(jdk.digest());
        }
    }

    @Test
    void servesHmac() throws Exception {
        var key = new SecretKeySpec(new byte[] {1, 2, 3}, "HmacSHA256");
        var text = "Hi There".repeat(1000).getBytes(StandardCharsets.US_ASCII);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        var first = mac.doFinal(text);
        // RFC 2104, by the JDK's digest.
        var jdk = MessageDigest.getInstance("SHA-256", "SUN");
        jdk.update(padded(key.getEncoded(), 0x36));
        var inner = jdk.digest(text);
        jdk.update(padded(key.getEncoded(), 0x5c));

        assertThat(first).isEqualTo(jdk.digest(inner));
        assertThat(mac.doFinal(text)).isEqualTo(first);
    }

    private static byte[] padded(byte[] key, int pad) {
        var block = new byte[64];
        for (int i = 0; i < block.length; i++) {
            block[i] = (byte) ((i < key.length ? key[i] : 0) ^ pad);
        }
        return block;
    }

    @Test
    void goesOnFromACopyAsFromItself() throws Exception {
        var ours = MessageDigest.getInstance("SHA-256");
        ours.update(new byte[] {1, 2, 3});
        var copy = (MessageDigest) ours.clone();
        ours.update((byte) 4);
        copy.update((byte) 5);
        var jdk = MessageDigest.getInstance("SHA-256", "SUN");
        assertThat(copy.digest()).isEqualTo(jdk.digest(new byte[] {1, 2, 3, 5}));
        assertThat(ours.digest()).isEqualTo(jdk.digest(new byte[] {1, 2, 3, 4}));
    }
}
