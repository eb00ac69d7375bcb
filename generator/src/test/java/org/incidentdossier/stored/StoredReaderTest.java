package org.incidentdossier.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.incidentdossier.diagnostics.Span;
import org.junit.jupiter.api.Test;

final class StoredReaderTest {
    @Test
    void readsWhatWasPutDown() throws IOException {
        var in = new StoredWriter()
                .number(0)
                .number(127)
                .number(128)
                .number(Integer.MAX_VALUE)
                .wide(Long.MIN_VALUE + 7)
                .wide(-1)
                .bytes(new byte[] {-1, 0, 1})
                .flag(true)
                .text("")
                .text("“é” \uD83D\uDE00")
                .span(new Span("a.md", 300, 1, 0))
                .reader();

        assertThat(in.number()).isZero();
        assertThat(in.number()).isEqualTo(127);
        assertThat(in.number()).isEqualTo(128);
        assertThat(in.number()).isEqualTo(Integer.MAX_VALUE);
        assertThat(in.wide()).isEqualTo(Long.MIN_VALUE + 7);
        assertThat(in.wide()).isEqualTo(-1);
        assertThat(in.bytes()).containsExactly(-1, 0, 1);
        assertThat(in.flag()).isTrue();
        assertThat(in.text()).isEmpty();
        assertThat(in.text()).isEqualTo("“é” \uD83D\uDE00");
        assertThat(in.span("a.md")).isEqualTo(new Span("a.md", 300, 1, 0));
        assertThat(in.isAtEnd()).isTrue();
    }

    @Test
    void leavesBlocksForLater() throws IOException {
        var inner = new StoredWriter().text("x".repeat(5000));
        var in = new StoredWriter().block(inner).number(7).reader();

        var block = in.block();
        var again = new StoredWriter().block(block.copy()).reader();

        assertThat(in.number()).isEqualTo(7);
        assertThat(block.text()).hasSize(5000);
        assertThat(block.isAtEnd()).isTrue();
        assertThat(again.block().text()).hasSize(5000);
    }

    @Test
    void beginsAnewWhenItHasBeenWritten() throws IOException {
        var file = new ByteArrayOutputStream();
        var out = new StoredWriter().number(1);
        out.flushTo(file);
        out.number(2).flushTo(file);

        assertThat(file.toByteArray()).containsExactly(1, 2);
    }

    @Test
    void readsListsByTheirNumber() throws IOException {
        var in = new StoredWriter().number(2).text("a").text("b").number(0).reader();

        assertThat(in.list(in::text)).containsExactly("a", "b");
        assertThat(in.list(in::text)).isEmpty();
    }

    @Test
    void refusesWhatEndsTooEarlyOrIsNoNumber() {
        assertThatThrownBy(() -> new StoredReader(new byte[0]).number()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new StoredReader(new byte[] {-1, -1, -1, -1, -1, 1}).number())
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new StoredReader(new byte[7]).wide()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new StoredReader(new byte[] {5, 'a'}).text()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new StoredReader(new byte[] {5, 'a'}).bytes()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new StoredReader(new byte[] {-1, -1, -1, -1, 15, 'a'}).block())
                .isInstanceOf(IOException.class);
    }
}
