package app.zhirong.demo.service;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the fictional people, who uses the API as the page does. Blocks; used by the loader's own thread only. */
final class DemoPerson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String baseUrl;
    private final String username;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    DemoPerson(String baseUrl, String username, String password) {
        this.baseUrl = baseUrl;
        this.username = username;
        send(HttpRequest.newBuilder(uri("/api/session")).GET());
        require(send(change("/api/session", null, null)
                .POST(BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("username", username, "password", password))))));
    }

    JsonNode get(String path) {
        return require(send(HttpRequest.newBuilder(uri(path)).GET())).body();
    }

    /** @param step names this request among all of the person's, so that none is played twice */
    JsonNode post(String step, String path, Object body) {
        return require(send(change(path, null, step).POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))))
                .body();
    }

    /** Acts on a case as it is now: reads its version, then posts below it. */
    JsonNode act(String step, String path, String action, Object body) {
        var seen = require(send(HttpRequest.newBuilder(uri(path)).GET())).etag();
        return require(send(change(path + "/" + action, seen, step)
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))))
                .body();
    }

    JsonNode put(String path, Object body) {
        var seen = require(send(HttpRequest.newBuilder(uri(path)).GET())).etag();
        return require(send(change(path, seen, null).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))))
                .body();
    }

    /** @return the file's id */
    UUID upload(String name, String mediaType, byte[] content) {
        var boundary = "boundary" + UUID.randomUUID();
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n";
        var request = HttpRequest.newBuilder(uri("/api/documents"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head, StandardCharsets.UTF_8),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")));
        return UUID.fromString(require(send(request)).body().at("/id").asString());
    }

    private HttpRequest.Builder change(String path, @Nullable String version, @Nullable String step) {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
        if (version != null) {
            request.header("If-Match", version);
        }
        if (step != null) {
            request.header("Idempotency-Key", DemoCast.id(username + " " + step).toString());
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
