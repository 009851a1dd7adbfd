package dev.drydock.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.Message;
import org.junit.jupiter.api.Test;

final class PortHoldersTest {
    @Test
    void lsofNamesTheFirstListener() {
        assertThat(PortHolders.fromLsof("p812\ncnginx\nf6\np813\ncnginx\nf6\n"))
                .contains(Message.of("problem.holder.process", "nginx", "812"));
        assertThat(PortHolders.fromLsof("")).isEmpty();
    }

    @Test
    void netstatIsReadWhateverItsLanguage() {
        String output = """

                Aktive Verbindungen

                  Proto  Lokale Adresse         Remoteadresse          Status           PID
                  TCP    0.0.0.0:8080           0.0.0.0:0              ABHÖREN          77
                  TCP    127.0.0.1:80           127.0.0.1:5555         HERGESTELLT      12
                  TCP    0.0.0.0:80             0.0.0.0:0              ABHÖREN          4
                """;

        assertThat(PortHolders.processFromNetstat(output, 80)).contains("4");
        assertThat(PortHolders.processFromNetstat(output, 443)).isEmpty();
    }

    @Test
    void tasklistNamesTheProcess() {
        assertThat(PortHolders.nameFromTasklist("\"httpd.exe\",\"4\",\"Services\",\"0\",\"9.000 K\"\r\n"))
                .contains("httpd.exe");
        assertThat(PortHolders.nameFromTasklist("INFO: No tasks are running")).isEmpty();
    }
}
