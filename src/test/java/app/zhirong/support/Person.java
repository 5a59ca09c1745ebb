package app.zhirong.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a browser: keeps cookies, sends the token against forgery and a fresh idempotency key. */
public final class Person {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String baseUrl;
    private final CookieManager cookies;
    private final HttpClient http;
    private String language = "zh-CN";

    private Person(String baseUrl, CookieManager cookies) {
        this.baseUrl = baseUrl;
        this.cookies = cookies;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    static Person visitor(String baseUrl) {
        return new Person(baseUrl, new CookieManager());
    }

    public static Person loggedIn(String baseUrl, String username, String password) {
        var person = new Person(baseUrl, new CookieManager());
        person.logIn(username, password).expect(200);
        return person;
    }

    /** The same person, with the same cookies, at another replica. */
    public Person at(String otherBaseUrl) {
        return new Person(otherBaseUrl, cookies);
    }

    public Answer logIn(String username, String password) {
        get("/api/session");
        return post("/api/session", Map.of("username", username, "password", password));
    }

    public Person speaking(String tag) {
        language = tag;
        return this;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body) {
        return post(path, body, null, UUID.randomUUID().toString());
    }

    /** @param version entity tag for {@code If-Match} */
    public Answer post(String path, Object body, @Nullable String version) {
        return post(path, body, version, UUID.randomUUID().toString());
    }

    public Answer post(String path, Object body, @Nullable String version, @Nullable String key) {
        return send(change(path, version, key).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer put(String path, Object body, @Nullable String version) {
        return send(change(path, version, null).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer delete(String path, @Nullable String version) {
        return send(change(path, version, null).DELETE());
    }

    /** Does the same again with the newest version: reads the path for its entity tag, then posts below it. */
    public Answer act(String path, String action, Object body) {
        return post(path + "/" + action, body, get(path).expect(200).etag());
    }

    /** Any method on any path, for tests that try every endpoint. */
    public Answer call(String method, String path, @Nullable Object body, @Nullable String version) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        return send(change(path, version, UUID.randomUUID().toString()).method(method, publisher));
    }

    public Answer upload(String path, String name, String mediaType, byte[] content) {
        return multipart(path, new Part("file", name, mediaType, content));
    }

    /** Sends a form of several parts. */
    public Answer multipart(String path, Part... parts) {
        var boundary = "boundary" + UUID.randomUUID();
        var body = new ArrayList<BodyPublisher>();
        for (var part : parts) {
            body.add(BodyPublishers.ofString("--" + boundary + "\r\n" + part.head(), StandardCharsets.UTF_8));
            body.add(BodyPublishers.ofByteArray(part.content()));
            body.add(BodyPublishers.ofString("\r\n"));
        }
        body.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
        var request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.concat(body.toArray(BodyPublisher[]::new)));
        return send(request);
    }

    /** One part of a form: a file, or a field when it has no file name. */
    public record Part(String name, @Nullable String fileName, String mediaType, byte[] content) {

        public static Part json(String name, Object value) {
            return new Part(name, null, "application/json", JSON.writeValueAsBytes(value));
        }

        private String head() {
            return "Content-Disposition: form-data; name=\"" + name + "\""
                    + (fileName == null ? "" : "; filename=\"" + fileName + "\"")
                    + "\r\nContent-Type: " + mediaType + "\r\n\r\n";
        }
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder change(String path, @Nullable String version, @Nullable String key) {
        var request =
                request(path).header("Content-Type", "application/json").header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
        if (version != null) {
            request.header("If-Match", version);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path)).header("Accept-Language", language);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(
                    request.build().method() + " " + response.uri().getPath(),
                    response.statusCode(),
                    response.headers(),
                    response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
