package dev.drydock.kube;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.Restarts;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of pkg/printers/internalversion/printers_test.go (TestPrintPod) and those that its rule leaves to chance. */
final class PodCellsTest {
    private static final String TWO = "containers: [{name: a}, {name: b}]";
    private static final String RUNNING = "{ready: true, restartCount: 0, state: {running: {}}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            phase: Pending                                                                          | 0/2 | Pending
            phase: Running, containerStatuses: [RUNNING, RUNNING]                                   | 2/2 | Running
            phase: Running, containerStatuses: [RUNNING, {ready: false, state: {running: {}}}]      | 1/2 | Running
            phase: Running, containerStatuses: [RUNNING, {state: {waiting: {reason: CrashLoopBackOff}}}] | 1/2 | CrashLoopBackOff
            phase: Pending, containerStatuses: [{state: {waiting: {reason: ContainerCreating}}}]    | 0/2 | ContainerCreating
            phase: Failed, containerStatuses: [{state: {terminated: {exitCode: 2, reason: Error}}}] | 0/2 | Error
            phase: Failed, containerStatuses: [{state: {terminated: {exitCode: 137, signal: 9}}}]   | 0/2 | Signal:9
            phase: Failed, containerStatuses: [{state: {terminated: {exitCode: 3}}}]                | 0/2 | ExitCode:3
            phase: Failed, reason: Evicted                                                          | 0/2 | Evicted
            phase: Succeeded, containerStatuses: [{state: {terminated: {exitCode: 0, reason: Completed}}}] | 0/2 | Completed
            phase: Running, containerStatuses: [{state: {terminated: {exitCode: 0, reason: Completed}}}, RUNNING] | 1/2 | NotReady
            phase: Running, conditions: [{type: Ready, status: 'True'}], containerStatuses: [{state: {terminated: {exitCode: 0, reason: Completed}}}, RUNNING] | 1/2 | Running
            phase: Pending, conditions: [{type: PodScheduled, reason: SchedulingGated}]             | 0/2 | SchedulingGated
            """)
    void plainPods(String status, String ready, String reason) {
        assertCells(TWO, status, "", ready, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            phase: Pending, initContainerStatuses: [{state: {waiting: {reason: PodInitializing}}}]        | 0/1 | Init:0/2
            phase: Pending, initContainerStatuses: [{state: {running: {}}}]                               | 0/1 | Init:0/2
            phase: Pending, initContainerStatuses: [{state: {terminated: {exitCode: 0}}}, {state: {running: {}}}] | 0/1 | Init:1/2
            phase: Pending, initContainerStatuses: [{state: {waiting: {reason: ErrImagePull}}}]           | 0/1 | Init:ErrImagePull
            phase: Pending, initContainerStatuses: [{state: {terminated: {exitCode: 1, reason: Error}}}]  | 0/1 | Init:Error
            phase: Pending, initContainerStatuses: [{state: {terminated: {exitCode: 7}}}]                 | 0/1 | Init:ExitCode:7
            phase: Pending, initContainerStatuses: [{state: {terminated: {exitCode: 137, signal: 9}}}]    | 0/1 | Init:Signal:9
            phase: Running, conditions: [{type: Initialized, status: 'True'}], initContainerStatuses: [{state: {running: {}}}], containerStatuses: [RUNNING] | 1/1 | Init:0/2
            """)
    void podsWithInitContainers(String status, String ready, String reason) {
        assertCells("initContainers: [{name: i}, {name: j}], containers: [{name: a}]", status, "", ready, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            phase: Pending, initContainerStatuses: [{name: side, started: false, state: {waiting: {reason: PodInitializing}}}] | 0/2 | Init:0/1
            phase: Pending, initContainerStatuses: [{name: side, started: true, ready: false, state: {running: {}}}]           | 0/2 | Pending
            phase: Running, initContainerStatuses: [{name: side, started: true, ready: true, state: {running: {}}}], containerStatuses: [RUNNING] | 2/2 | Running
            phase: Running, initContainerStatuses: [{name: side, started: false, state: {waiting: {reason: CrashLoopBackOff}}}] | 0/2 | Init:CrashLoopBackOff
            """)
    void podsWithSidecars(String status, String ready, String reason) {
        assertCells(
                "initContainers: [{name: side, restartPolicy: Always}], containers: [{name: a}]",
                status,
                "",
                ready,
                reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            phase: Running                     | Terminating
            phase: Running, reason: NodeLost   | Unknown
            phase: Succeeded                   | Succeeded
            phase: Failed                      | Failed
            """)
    void podsThatAreDeleted(String status, String reason) {
        assertCells(TWO, status, "deletionTimestamp: '2026-11-21T10:00:00Z'", "0/2", reason);
    }

    @Test
    void restartsAreThoseOfTheContainersOnceTheyRunAndTheLastOneIsTheLatest() {
        PodCells cells = cells("initContainers: [{name: i}], containers: [{name: a}, {name: b}]", """
                phase: Running,
                initContainerStatuses: [{name: i, restartCount: 9, state: {terminated: {exitCode: 0}},
                  lastState: {terminated: {finishedAt: '2026-11-21T11:00:00Z'}}}],
                containerStatuses: [
                  {restartCount: 2, ready: true, state: {running: {}}, lastState: {terminated: {finishedAt: '2026-11-21T10:00:00Z'}}},
                  {restartCount: 1, ready: true, state: {running: {}}, lastState: {terminated: {finishedAt: '2026-11-21T09:00:00Z'}}}]
                """, "");

        assertThat(cells.restarts()).isEqualTo(new Restarts(3, Optional.of(Instant.parse("2026-11-21T10:00:00Z"))));
    }

    @Test
    void restartsOfInitContainersCountWhileThePodInitializes() {
        PodCells cells = cells("initContainers: [{name: i}], containers: [{name: a}]", """
                phase: Pending, initContainerStatuses: [{name: i, restartCount: 4, state: {waiting: {reason: CrashLoopBackOff}},
                  lastState: {terminated: {finishedAt: '2026-11-21T11:00:00Z'}}}]
                """, "");

        assertThat(cells.restarts()).isEqualTo(new Restarts(4, Optional.of(Instant.parse("2026-11-21T11:00:00Z"))));
    }

    @Test
    void restartsOfSidecarsGoOnCounting() {
        PodCells cells = cells(
                "initContainers: [{name: i}, {name: side, restartPolicy: Always}], containers: [{name: a}]", """
                phase: Running,
                initContainerStatuses: [{name: i, restartCount: 3, state: {terminated: {exitCode: 0}}},
                  {name: side, restartCount: 2, started: true, ready: true, state: {running: {}}}],
                containerStatuses: [{restartCount: 1, ready: true, state: {running: {}}}]
                """, "");

        assertThat(cells.restarts()).isEqualTo(new Restarts(3, Optional.empty()));
    }

    private static void assertCells(String spec, String status, String metadata, String ready, String reason) {
        PodCells cells = cells(spec, status, metadata);
        assertThat(cells.ready() + " " + cells.status()).isEqualTo(ready + " " + reason);
    }

    private static PodCells cells(String spec, String status, String metadata) {
        String yaml = "{apiVersion: v1, kind: Pod, metadata: {name: p, " + metadata + "}, spec: {" + spec
                + "}, status: {" + status.replace("RUNNING", RUNNING) + "}}";
        try {
            KubeObject pod = new ManifestReader("pod.yaml").objects(yaml).getFirst();
            Json json = new Json();
            return new PodCells(json.of(pod.content()));
        } catch (dev.drydock.model.ProblemException e) {
            throw new AssertionError(e);
        }
    }
}
