package dev.drydock.feature.sandbox;

import dev.drydock.flow.Plan;
import java.util.function.UnaryOperator;

/**
 * A cluster made anew, in three plans one after another: a kill between them leaves the old cluster or none, never half of one.
 *
 * @param check finds out whether the new one can be made, and brings its images here
 * @param down removes the old one, with everything in it
 * @param then what to bring up after that
 */
public record Recreation(Plan check, Plan down, UpRequest then) {
    /** The same with more done when the old one is removed. */
    public Recreation removing(UnaryOperator<Plan> more) {
        return new Recreation(check, more.apply(down), then);
    }
}
