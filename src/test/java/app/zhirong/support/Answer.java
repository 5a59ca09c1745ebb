package app.zhirong.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
public record Answer(String request, int status, HttpHeaders headers, byte[] bytes) {

    public Answer expect(int expected) {
        assertThat(status).as("%s → %s", request, text()).isEqualTo(expected);
        return this;
    }

    /** Expects a refusal by one rule. */
    public Answer expectProblem(int expected, String code) {
        expect(expected);
        assertThat(headers.firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json().at("/code").asString()).as(text()).isEqualTo(code);
        return this;
    }

    /** Expects that a field was refused by a rule. */
    public Answer expectField(String pointer, String code) {
        assertThat(json().at("/errors")
                        .valueStream()
                        .map(error -> error.at("/pointer").asString() + " "
                                + error.at("/code").asString()))
                .as(text())
                .contains(pointer + " " + code);
        return this;
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(bytes);
    }

    public String at(String pointer) {
        return json().at(pointer).asString();
    }

    public String id() {
        return at("/id");
    }

    public String etag() {
        return headers.firstValue("ETag").orElseThrow(() -> new AssertionError("no ETag from " + request));
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
