package app.zhirong.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One operation of the API, as its own description lists it.
 *
 * @param body what it takes, with every required field filled in; empty when it takes nothing
 */
record Endpoint(String method, String path, @Nullable Object body) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    /** All operations, by the OpenAPI document. */
    static List<Endpoint> of(JsonNode openApi) {
        var bodies = new SampleBodies(openApi);
        var endpoints = new ArrayList<Endpoint>();
        openApi.at("/paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(operation -> endpoints.add(new Endpoint(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                bodies.of(operation.getValue())))));
        return endpoints;
    }

    boolean namesSomething() {
        return path.contains("{");
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** For anybody on the portal, and for everybody's own session. */
    boolean isPublic() {
        return path.startsWith("/api/public/") || path.startsWith("/api/session");
    }

    /**
     * The address with every variable filled in.
     *
     * @param ids by path up to and including the variable, for example {@code /api/ip-assets/{id}}
     * @throws AssertionError if the path names something of which no example is known
     */
    String with(Map<String, String> ids) {
        var filled = new StringBuilder();
        var variables = VARIABLE.matcher(path);
        int from = 0;
        while (variables.find()) {
            var example = ids.get(path.substring(0, variables.end()));
            if (example == null) {
                throw new AssertionError(
                        "no example for " + path.substring(0, variables.end()) + ": add one to the isolation matrix");
            }
            filled.append(path, from, variables.start()).append(example);
            from = variables.end();
        }
        return filled.append(path.substring(from)).toString();
    }

    /** The address with an id that names nothing. */
    String withNothing(String nothing) {
        return VARIABLE.matcher(path).replaceAll(nothing);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
