package org.incidentdossier.exports.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SharePictureTest {
    private static final Color PAPER = new Color(0xfaf8f3);

    @Test
    void isAPictureOfTheSizeThatPagesTell() throws IOException {
        var picture = read("When the lights went out", "3 articles");

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(new Color(picture.getRGB(14, 300))).isEqualTo(new Color(0x17506f));
        assertThat(inked(picture, 96, 60, 1104, 480)).isGreaterThan(10_000);
    }

    @Test
    void keepsALongTitleAndLongFactsWithinItsMargins() throws IOException {
        var picture = read("Extraordinarily long words ".repeat(12), "many facts ".repeat(20));

        assertThat(inked(picture, 1105, 0, 1200, 630)).isZero();
        assertThat(inked(picture, 96, 503, 1104, 530)).isZero();
    }

    @Test
    void leavesOutLettersThatItCannotDraw() {
        var letters = Letters.read();

        assertThat(letters.drawable("Kraków: الخبر “now”")).isEqualTo("Kraków: “now”");
        assertThat(letters.drawable("Łódź Ň")).isEqualTo("ódz N");
        assertThat(letters.drawable("新聞")).isEmpty();
        assertThat(SharePicture.bytes("新聞", "")).isNotEmpty();
    }

    @Test
    void isTheSameEachTime() {
        assertThat(SharePicture.bytes("A title", "facts")).isEqualTo(SharePicture.bytes("A title", "facts"));
    }

    @Test
    void isOnlyThereWhereItHasAnAddress() {
        assertThat(SharePicture.files(null, "A title", "facts")).isEmpty();
        assertThat(SharePicture.files("https://example.org/", "A title", "facts"))
                .map(file -> file.path().path())
                .containsExactly("share.png");
    }

    private static BufferedImage read(String title, String facts) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(SharePicture.bytes(title, facts)));
    }

    private static int inked(BufferedImage picture, int left, int top, int right, int bottom) {
        var count = 0;
        for (var y = top; y < bottom; y++) {
            for (var x = left; x < right; x++) {
                if (picture.getRGB(x, y) != PAPER.getRGB()) {
                    count++;
                }
            }
        }
        return count;
    }
}
