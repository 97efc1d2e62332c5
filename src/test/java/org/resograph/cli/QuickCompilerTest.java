package org.resograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuickCompilerTest {

    private static final String EXCLUDED = "c2 directives:\\s+inline: -\\s+.*Exclude:true";

    @AfterEach
    void bothCompilersAreAtWorkAgain() throws JMException {
        told("compilerDirectivesClear");
    }

    @Test
    void isAloneInAShortRun() throws JMException {
        QuickCompiler.sufficeFor(1_000_000);
        assertThat(told("compilerDirectivesPrint")).containsPattern(EXCLUDED);
    }

    @Test
    void isNotAloneInALongOne() throws JMException {
        QuickCompiler.sufficeFor(2_000_000_000L);
        assertThat(told("compilerDirectivesPrint")).doesNotContainPattern(EXCLUDED);
    }

    private static String told(String command) throws JMException {
        Object answer =
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                command,
                                new Object[0],
                                new String[0]);
        return answer.toString();
    }
}
