package app.zhirong.subsidy.store;

import app.zhirong.subsidy.domain.PolicyTerms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Policies in the form in which they are shipped and kept. An unknown or misspelt field is refused, not ignored. */
public final class PolicyTermsJson {

    private static final List<String> SHIPPED = List.of("QD24", "BJ25", "FJ22", "DEMO-HEBEI");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private PolicyTermsJson() {}

    /** The policies that come with the program, none of them verified; those of the demo are marked so. */
    public static List<PolicyTerms> shipped() {
        return SHIPPED.stream().map(PolicyTermsJson::shipped).toList();
    }

    /** @throws tools.jackson.core.JacksonException if the text is no policy */
    public static PolicyTerms read(String json) {
        return MAPPER.readValue(json, PolicyTerms.class);
    }

    public static String write(PolicyTerms terms) {
        return MAPPER.writeValueAsString(terms);
    }

    private static PolicyTerms shipped(String code) {
        var resource = "/policies/" + code + ".json";
        try (var in = PolicyTermsJson.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing " + resource);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
