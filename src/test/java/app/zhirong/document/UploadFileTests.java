package app.zhirong.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class UploadFileTests {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    World world;

    World.Org enterprise;
    Person operator;

    @BeforeEach
    void anEnterprise() {
        enterprise = world.enterprise(130903);
        operator = world.person(enterprise, Role.ENTERPRISE_OPERATOR);
    }

    @Test
    void keepsWhatWasUploaded_andGivesItBackAsADownload() {
        var content = PaperFixtures.pdf(3 * MEGABYTE);
        var stored = operator.upload("/api/documents", "专利证书 1.pdf", "application/octet-stream", content)
                .expect(201);

        assertThat(stored.at("/name")).isEqualTo("专利证书 1.pdf");
        assertThat(stored.at("/mediaType")).isEqualTo("application/pdf");
        assertThat(stored.at("/sizeBytes")).isEqualTo(String.valueOf(content.length));
        assertThat(operator.get("/api/documents/" + stored.id()).expect(200).at("/digest"))
                .isEqualTo(stored.at("/digest"))
                .hasSize(64);

        var download =
                operator.get("/api/documents/" + stored.id() + "/content").expect(200);
        assertThat(download.bytes()).isEqualTo(content);
        assertThat(download.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(download.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
    }

    @Test
    void refusesMoreThan20Megabytes_andStoresNothing() {
        operator.upload("/api/documents", "large.pdf", "application/pdf", PaperFixtures.pdf(20 * MEGABYTE + 1))
                .expectProblem(413, "file.too-large");
        assertThat(filesOfTheEnterprise()).isEqualTo(0L);
    }

    @Test
    void takesExactly20Megabytes() {
        operator.upload("/api/documents", "large.pdf", "application/pdf", PaperFixtures.pdf(20 * MEGABYTE))
                .expect(201);
    }

    @Test
    void refusesWhatIsNoPaper_whateverItsNameSays() {
        var page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        operator.upload("/api/documents", "certificate.pdf", "application/pdf", page)
                .expectProblem(415, "file.type-refused");
        operator.upload("/api/documents", "empty.pdf", "application/pdf", new byte[0])
                .expectProblem(422, "file.empty");
        assertThat(filesOfTheEnterprise()).isEqualTo(0L);
    }

    @Test
    void aFormWithoutAFileIsRefusedAtTheField() {
        operator.multipart(
                        "/api/documents", new Person.Part("paper", "other.pdf", "application/pdf", PaperFixtures.pdf()))
                .expectProblem(422, "field.required")
                .expectField("/file", "field.required");
    }

    @Test
    void aForeignOrganisationFindsNothing() {
        var id = PaperFixtures.uploaded(operator, "certificate.pdf");
        var stranger = world.person(world.enterprise(130903), Role.ENTERPRISE_OPERATOR);
        var bureau = world.person(world.countyBureau(130903), Role.BUREAU_REVIEWER);
        for (var other : new Person[] {stranger, bureau}) {
            other.get("/api/documents/" + id).expectProblem(404, "file.not-found");
            other.get("/api/documents/" + id + "/content").expectProblem(404, "file.not-found");
        }
        world.visitor().get("/api/documents/" + id).expect(401);
        operator.get("/api/documents/" + UUID.randomUUID()).expectProblem(404, "file.not-found");
    }

    private Object filesOfTheEnterprise() {
        return world.query("select count(*) from document.file where owner_org = ?", enterprise.id());
    }
}
