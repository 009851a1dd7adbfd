package dev.drydock;

import dev.drydock.docker.EngineTunnel;
import dev.drydock.host.PipedProgram;
import dev.drydock.host.ProgramSearch;
import dev.drydock.host.Programs;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lends the engine adapter the program ssh, which only the host may start. */
record SshTunnel(ProgramSearch search, Programs programs) implements EngineTunnel {
    @Override
    public Line open(List<String> arguments) throws IOException {
        Path ssh = search.find("ssh", List.of()).program().orElseThrow(() -> EngineTunnel.missing("ssh"));
        try {
            return new SshLine(programs.talk(
                    Stream.concat(Stream.of(ssh.toString()), arguments.stream()).toList()));
        } catch (ProblemException e) {
            throw new IOException(e.problem().toString(), e);
        }
    }

    private record SshLine(PipedProgram program) implements Line {
        @Override
        public InputStream in() {
            return program.in();
        }

        @Override
        public OutputStream out() {
            return program.out();
        }

        @Override
        public String complaint() {
            return program.errors();
        }

        @Override
        public void close() {
            program.close();
        }
    }
}
