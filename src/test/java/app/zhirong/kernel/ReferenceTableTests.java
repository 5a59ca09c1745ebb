package app.zhirong.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceTableTests {

    @Test
    void readsCellsByColumn_withoutCommentsAndEmptyLines() {
        var table = ReferenceTable.parse("t", List.of("# why", "a,b", "", "1,", "2,2024-06-20"));
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst().number("a")).isEqualTo(1);
        assertThat(table.rows().getFirst().optional("b")).isEmpty();
        assertThat(table.rows().getLast().date("b")).isEqualTo("2024-06-20");
    }

    @Test
    void refusesABrokenTableAloud() {
        assertThatThrownBy(() -> ReferenceTable.parse("t", List.of("a,b", "1"))).hasMessageContaining("1 cells");
        assertThatThrownBy(() -> ReferenceTable.parse("t", List.of("# nothing")))
                .hasMessageContaining("no header");
        assertThatThrownBy(() -> ReferenceTable.read("/reference/none.csv")).hasMessageContaining("missing");
        var row = ReferenceTable.parse("t", List.of("a,b", "1,")).rows().getFirst();
        assertThatThrownBy(() -> row.text("b")).hasMessageContaining("empty");
        assertThatThrownBy(() -> row.text("c")).hasMessageContaining("no column");
    }
}
