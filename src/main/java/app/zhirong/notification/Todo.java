package app.zhirong.notification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One matter that waits for the person who asks.
 *
 * @param caseNo the platform's number, or what people call the matter by, such as a patent number
 * @param title what it is about, as data: a product, a policy, the name of a right
 * @param state of the matter, as in the dictionary of its kind
 * @param partyName the other party; absent when there is none
 * @param dueAt last day; absent when nothing presses
 * @param link path of its page, beginning with {@code /}
 * @param duty what is asked of this person, where the state alone does not tell; absent otherwise
 */
public record Todo(
        TodoKind kind,
        UUID caseId,
        String caseNo,
        String title,
        String state,
        @Nullable String partyName,
        @Nullable LocalDate dueAt,
        String link,
        @Nullable String duty) {

    /** The same matter with what is asked of the person; null when the state tells it. */
    public Todo asking(@Nullable String asked) {
        return new Todo(kind, caseId, caseNo, title, state, partyName, dueAt, link, asked);
    }
}
