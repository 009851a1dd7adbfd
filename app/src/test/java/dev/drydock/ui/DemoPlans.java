package dev.drydock.ui;

import dev.drydock.flow.Plan;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Stage;
import dev.drydock.flow.Step;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Plans whose steps only take time. */
public final class DemoPlans {
    private DemoPlans() {}

    public static Plan up(String name, Duration each) {
        return new Plan(
                "up",
                name,
                Message.of("demo.plan.up", name),
                List.of(
                        Stage.of(step("check", each.dividedBy(8))),
                        Stage.of(step("cluster", each), images(each)),
                        Stage.of(step("apply", each.dividedBy(2))),
                        Stage.of(step("wait", each.dividedBy(2)))));
    }

    public static Plan simple(String kind, String name, Duration each) {
        return new Plan(
                kind,
                name,
                Message.of("demo.plan." + (kind.equals("start") ? "up" : kind), name),
                List.of(Stage.of(staying("stop", each))));
    }

    public static Plan failing(String name) {
        Step fails = new Step() {
            @Override
            public Message title() {
                return Message.of("demo.step.cluster");
            }

            @Override
            public void run(Progress progress) throws ProblemException {
                throw new ProblemException(new ClusterProblem.KindFailed(
                        "kind create cluster --name " + name + " --config cluster.yaml",
                        1,
                        "Creating cluster \"" + name + "\" ...\n"
                                + " • Preparing nodes 📦  ...\n ✗ Starting control-plane\n".repeat(12)
                                + "Command Output: error execution phase wait-control-plane: could not initialize"
                                + " a Kubernetes cluster"));
            }
        };
        return new Plan(
                "up",
                name,
                Message.of("demo.plan.up", name),
                List.of(
                        Stage.of(step("check", Duration.ofMillis(50))),
                        Stage.of(fails),
                        Stage.of(step("wait", Duration.ofMillis(50)))));
    }

    /** Its only step waits, and cannot be taken back. */
    public static Plan notTakenBack(String name, Duration time) {
        Step stays = new Step() {
            @Override
            public Message title() {
                return Message.of("demo.step.cluster");
            }

            @Override
            public void run(Progress progress) throws InterruptedException {
                Thread.sleep(time);
            }

            @Override
            public boolean leavesTraces() {
                return true;
            }

            @Override
            public void undo() throws ProblemException {
                throw new ProblemException(new ClusterProblem.ClusterBusy(name, Optional.empty()));
            }
        };
        return new Plan("up", name, Message.of("demo.plan.up", name), List.of(Stage.of(stays)));
    }

    private static Step images(Duration time) {
        return new Step() {
            @Override
            public Message title() {
                return Message.of("demo.step.images");
            }

            @Override
            public void run(Progress progress) throws InterruptedException {
                for (int i = 0; i <= 100; i++) {
                    progress.fraction(i / 100.0);
                    progress.detail(Message.of("demo.step.images.detail", i * 3 + " MiB", "312 MiB"));
                    Thread.sleep(time.dividedBy(60));
                }
            }
        };
    }

    /** Nothing takes it back. */
    private static Step staying(String key, Duration time) {
        Step step = step(key, time);
        return new Step() {
            @Override
            public Message title() {
                return step.title();
            }

            @Override
            public void run(Progress progress) throws ProblemException, InterruptedException {
                step.run(progress);
            }

            @Override
            public boolean stays() {
                return true;
            }
        };
    }

    static Step step(String key, Duration time) {
        return new Step() {
            @Override
            public Message title() {
                return Message.of("demo.step." + key);
            }

            @Override
            public void run(Progress progress) throws InterruptedException {
                if (key.equals("cluster")) {
                    progress.detail(Message.of("demo.step.cluster.detail"));
                }
                Thread.sleep(time);
            }
        };
    }
}
