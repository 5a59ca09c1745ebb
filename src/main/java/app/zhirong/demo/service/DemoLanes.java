package app.zhirong.demo.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Stories told side by side on one clock: each runs in a lane of its own, and when all lanes wait for a later day, the
 * date moves to the earliest of those. What falls on one day happens at the same time.
 */
final class DemoLanes {

    private final Consumer<LocalDate> moveClock;
    private final TreeMap<LocalDate, Integer> waiting = new TreeMap<>();
    private int acting;
    private int released;
    private LocalDate day;

    /** @param moveClock sets the business date, earlier or later */
    DemoLanes(LocalDate day, Consumer<LocalDate> moveClock) {
        this.day = day;
        this.moveClock = moveClock;
    }

    /**
     * Plays all parts to their end.
     *
     * @throws IllegalStateException if one of them fails
     */
    <T> void play(List<T> parts, Consumer<T> story) {
        acting = parts.size();
        var lanes = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            parts.forEach(part -> lanes.add(threads.submit(() -> playOne(part, story))));
        }
        for (var lane : lanes) {
            try {
                lane.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private <T> void playOne(T part, Consumer<T> story) {
        try {
            story.accept(part);
        } finally {
            leave();
        }
    }

    /** The lane that calls goes on when it is that day. */
    synchronized void goTo(LocalDate wanted) {
        waiting.merge(wanted, 1, Integer::sum);
        leave();
        while (released == 0 || !day.equals(wanted)) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        released--;
    }

    private synchronized void leave() {
        acting--;
        if (acting == 0 && !waiting.isEmpty()) {
            var next = waiting.pollFirstEntry();
            day = next.getKey();
            acting = next.getValue();
            released = acting;
            moveClock.accept(day);
            notifyAll();
        }
    }
}
