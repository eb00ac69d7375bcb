package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class QuotationsTest {
    @Test
    void saysHowManyWereNotChecked() {
        assertThat(Quotations.remark(1, false)).isEqualTo("; 1 quotation was not checked (--captures DIR does it)");
        assertThat(Quotations.remark(2, false)).isEqualTo("; 2 quotations were not checked (--captures DIR does it)");
        assertThat(Quotations.remark(0, false)).isEmpty();
        assertThat(Quotations.remark(2, true)).isEmpty();
    }
}
