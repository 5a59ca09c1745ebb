package app.zhirong.notification;

import app.zhirong.identity.CurrentUser;
import reactor.core.publisher.Flux;

/**
 * What a module contributes to the list of to-dos. Asked inside a read-only transaction of the person who asks, so that
 * row-level security holds; every bean of this type is asked.
 */
public interface TodoSource {

    /** No source gives more than this many. */
    int LIMIT = 200;

    /** What waits for this person in their roles, the earliest deadline first; empty when nothing does. */
    Flux<Todo> todos(CurrentUser by);
}
