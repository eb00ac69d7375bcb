package org.incidentdossier.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CodeTest {
    @ParameterizedTest
    @EnumSource(Code.class)
    void explainsItselfWithAWrongAndARightExample(Code code) {
        assertThat(code.explanation()).startsWith("# ").contains("\n## Wrong\n").contains("\n## Right\n");
    }
}
