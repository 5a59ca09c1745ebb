package app.zhirong.outbox;

import java.time.Instant;
import java.util.UUID;

/** Something that happened, as one module tells the others: a record of facts, named in the past participle. */
public interface Event {

    /** The case it belongs to; events of one case are delivered in order. */
    UUID stream();

    /** When it happened. */
    Instant at();

    /** The version of the record's form; samples of every version stay readable. */
    default int version() {
        return 1;
    }
}
