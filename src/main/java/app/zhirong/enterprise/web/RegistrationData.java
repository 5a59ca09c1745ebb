package app.zhirong.enterprise.web;

import app.zhirong.enterprise.domain.RegistrationEntry;
import app.zhirong.identity.NewPerson;
import app.zhirong.kernel.KernelProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data of a registration, as JSON in the first part of the form.
 *
 * @param acceptUsccWarning the applicant has confirmed a credit code whose check fails
 * @param displayName the applicant's name
 */
record RegistrationData(
        String uscc,
        @Nullable Boolean acceptUsccWarning,
        String name,
        String regionCode,
        String username,
        String displayName,
        String password) {

    private static final int MAX_BYTES = 16 * 1024;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** @throws app.zhirong.kernel.Problem 400 if it is no such data */
    static Mono<RegistrationData> read(Flux<DataBuffer> content) {
        return DataBufferUtils.join(content, MAX_BYTES).map(RegistrationData::parse);
    }

    private static RegistrationData parse(DataBuffer content) {
        try {
            var bytes = new byte[content.readableByteCount()];
            content.read(bytes);
            return JSON.readValue(bytes, RegistrationData.class);
        } catch (JacksonException e) {
            throw KernelProblem.MALFORMED.problem();
        } finally {
            DataBufferUtils.release(content);
        }
    }

    RegistrationEntry toEntry() {
        return new RegistrationEntry(
                given(name),
                given(uscc),
                Boolean.TRUE.equals(acceptUsccWarning),
                given(regionCode),
                new NewPerson(given(username), given(displayName), given(password)));
    }

    /** What was left out of the data is empty. */
    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
