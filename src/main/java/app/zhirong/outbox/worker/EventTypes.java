package app.zhirong.outbox.worker;

import app.zhirong.outbox.Event;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** All records that are events, by the name they are stored under. */
@Component
class EventTypes {

    private final Map<String, Class<?>> byName = new HashMap<>();

    EventTypes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Event.class));
        for (var found : scanner.findCandidateComponents("app.zhirong")) {
            var type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            if (byName.put(type.getSimpleName(), type) != null) {
                throw new IllegalStateException("two events are named " + type.getSimpleName());
            }
        }
    }

    /** @throws IllegalStateException if the code no longer knows the event */
    Class<?> named(String name) {
        var type = byName.get(name);
        if (type == null) {
            throw new IllegalStateException("no event is named " + name);
        }
        return type;
    }
}
