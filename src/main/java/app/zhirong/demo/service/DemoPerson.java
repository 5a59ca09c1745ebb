package app.zhirong.demo.service;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the fictional people, who uses the API as the page does; may have several stories in hand. Blocks. */
final class DemoPerson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CHANGED_MEANWHILE = 412;

    private final String baseUrl;
    private final String username;
    private final Map<String, String> versions;
    private final Map<String, JsonNode> known = new ConcurrentHashMap<>();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private DemoPerson(String baseUrl, String username, Map<String, String> versions) {
        this.baseUrl = baseUrl;
        this.username = username;
        this.versions = versions;
        send(HttpRequest.newBuilder(uri("/api/session")).GET());
    }

    /** Somebody who is not logged in. */
    static DemoPerson visitor(String baseUrl) {
        return new DemoPerson(baseUrl, "visitor", new HashMap<>());
    }

    /** @param versions of what anybody has seen last, by path */
    static DemoPerson loggedIn(String baseUrl, String username, String password, Map<String, String> versions) {
        var person = new DemoPerson(baseUrl, username, versions);
        person.post("/api/session", Map.of("username", username, "password", password));
        return person;
    }

    JsonNode get(String path) {
        return require(send(HttpRequest.newBuilder(uri(path)).GET())).body();
    }

    /** What does not change while the demonstration is loaded. */
    JsonNode getOnce(String path) {
        return known.computeIfAbsent(path, this::get);
    }

    JsonNode post(String path, Object body) {
        return require(send(change(path, null).POST(json(body)))).body();
    }

    /** Acts on a case as it was seen last; looks again if somebody has changed it since. */
    JsonNode act(String path, String action, Object body) {
        var seen = versions.get(path);
        var answer = seen == null ? null : attempt(path, action, seen, body);
        if (answer == null || answer.status() == CHANGED_MEANWHILE) {
            answer = attempt(path, action, look(path), body);
        }
        require(answer);
        remember(path, answer);
        return answer.body();
    }

    private Answer attempt(String path, String action, String seen, Object body) {
        return send(change(path + "/" + action, seen).POST(json(body)));
    }

    private String look(String path) {
        var etag = require(send(HttpRequest.newBuilder(uri(path)).GET())).etag();
        return etag == null ? "" : etag;
    }

    private void remember(String path, Answer answer) {
        if (answer.etag() == null) {
            versions.remove(path);
        } else {
            versions.put(path, answer.etag());
        }
    }

    JsonNode put(String path, Object body) {
        return put(path, look(path), body);
    }

    JsonNode put(String path, String version, Object body) {
        return require(send(change(path, version).PUT(json(body)))).body();
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    /** @return the file's id */
    UUID upload(String name, byte[] content) {
        var parts = new DemoParts().file("file", name, "application/pdf", content);
        return UUID.fromString(post("/api/documents", parts).at("/id").asString());
    }

    JsonNode post(String path, DemoParts parts) {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", parts.mediaType())
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(parts.body());
        return require(send(request)).body();
    }

    private HttpRequest.Builder change(String path, @Nullable String version) {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
        if (version != null) {
            request.header("If-Match", version);
        }
        return request;
    }

    private URI uri(String path) {
        return URI.create(baseUrl + path);
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var asked = request.build();
            var answer = http.send(asked, BodyHandlers.ofString());
            return new Answer(
                    username + " " + asked.method() + " " + asked.uri().getPath(),
                    answer.statusCode(),
                    answer.headers().firstValue("ETag").orElse(null),
                    answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer require(Answer answer) {
        if (answer.status() >= 400) {
            throw new IllegalStateException(answer.request() + " → " + answer.status() + " " + answer.text());
        }
        return answer;
    }

    private record Answer(
            String request, int status, @Nullable String etag, String text) {
        JsonNode body() {
            return text.isEmpty() ? JSON.nullNode() : JSON.readTree(text);
        }
    }
}
