package app.zhirong;

import app.zhirong.outbox.Event;
import app.zhirong.support.ModuleOrder;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Writes docs/architecture/modules.md: which modules there are, what each is for, offers, and knows. */
final class ModulePage {

    private static final Set<String> KNOWN_BY_ALL = Set.of("kernel", "platform");
    private static final Pattern FIRST_COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private final ApplicationModules modules;

    ModulePage(ApplicationModules modules) {
        this.modules = modules;
    }

    String text() throws IOException {
        var page = new StringBuilder("""
                <!-- written by ModuleTests from the code; do not edit -->

                # Modules

                A module knows only modules before it in this table, and only through their doors. An arrow in the \
                picture means "knows"; kernel and platform, which everybody knows, are left out of it.

                | tier | module | holds | knows |
                |---|---|---|---|
                """);
        for (var module : inOrder()) {
            page.append("| %s | `%s` | %s | %s |\n"
                    .formatted(
                            ModuleOrder.tierOf(name(module)),
                            name(module),
                            purpose(module),
                            String.join(", ", known(module))));
        }
        page.append("\n```mermaid\ngraph TD\n");
        inOrder().stream()
                .filter(module -> !KNOWN_BY_ALL.contains(name(module)))
                .forEach(module -> draw(page, module));
        page.append("```\n\n## Doors\n\n| module | may be asked | tells or listens for |\n|---|---|---|\n");
        inOrder().stream()
                .filter(module -> !KNOWN_BY_ALL.contains(name(module)))
                .forEach(module -> describeDoor(page, module));
        return page.toString();
    }

    private List<ApplicationModule> inOrder() {
        return modules.stream()
                .sorted(Comparator.comparing(module -> ModuleOrder.positionOf(name(module))))
                .toList();
    }

    static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** The modules that this one's code really uses, lowest first. */
    List<String> known(ApplicationModule module) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModulePage::name)
                .distinct()
                .sorted(Comparator.comparing(ModuleOrder::positionOf))
                .toList();
    }

    private static String purpose(ApplicationModule module) throws IOException {
        var source = Files.readString(Path.of("src/main/java/app/zhirong", name(module), "package-info.java"));
        var comment = FIRST_COMMENT.matcher(source);
        if (!comment.find()) {
            throw new AssertionError(name(module) + " does not say in its package-info what it is for");
        }
        return comment.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip();
    }

    private void draw(StringBuilder page, ApplicationModule module) {
        page.append("  ").append(name(module)).append('\n');
        for (var other : known(module)) {
            if (!KNOWN_BY_ALL.contains(other)) {
                page.append("  ")
                        .append(name(module))
                        .append(" --> ")
                        .append(other)
                        .append('\n');
            }
        }
    }

    private void describeDoor(StringBuilder page, ApplicationModule module) {
        var door = StreamSupport.stream(module.getBasePackage().spliterator(), false)
                .filter(type ->
                        type.getPackageName().equals(module.getBasePackage().getName()))
                .filter(JavaClass::isTopLevelClass)
                .toList();
        var interfaces = door.stream()
                .filter(type -> type.isInterface()
                        && !isEvent(type)
                        && !type.getSimpleName().equals("package-info"))
                .toList();
        var events = door.stream().filter(ModulePage::isEvent).toList();
        if (!interfaces.isEmpty() || !events.isEmpty()) {
            page.append("| `%s` | %s | %s |\n".formatted(name(module), names(interfaces), names(events)));
        }
    }

    private static boolean isEvent(JavaClass type) {
        return type.isAssignableTo(Event.class) && !type.isEquivalentTo(Event.class);
    }

    private static String names(List<JavaClass> types) {
        return types.stream()
                .map(JavaClass::getSimpleName)
                .sorted()
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
    }
}
