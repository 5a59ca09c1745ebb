package app.zhirong.demo.service;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A form of several parts, as a browser sends it. */
final class DemoParts {

    private final String boundary = "boundary" + UUID.randomUUID();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    DemoParts file(String field, String name, String mediaType, byte[] content) {
        return part("name=\"" + field + "\"; filename=\"" + name + "\"", mediaType, content);
    }

    DemoParts json(String field, String content) {
        return part("name=\"" + field + "\"", "application/json", content.getBytes(StandardCharsets.UTF_8));
    }

    private DemoParts part(String disposition, String mediaType, byte[] content) {
        write("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: " + mediaType
                + "\r\n\r\n");
        bytes.writeBytes(content);
        write("\r\n");
        return this;
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    String mediaType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher body() {
        write("--" + boundary + "--\r\n");
        return BodyPublishers.ofByteArray(bytes.toByteArray());
    }
}
