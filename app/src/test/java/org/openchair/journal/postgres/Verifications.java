package org.openchair.journal.postgres;

import java.util.ArrayList;
import java.util.List;
import org.openchair.web.Site;
import org.springframework.jdbc.core.JdbcTemplate;

/** What verification says now. */
record Verifications(boolean content, List<String> sentences) {
    static Verifications of() {
        List<String> said = new ArrayList<>();
        boolean content = new Verification(Site.the(JdbcTemplate.class), Site.the(Vault.class), said::add).isContent();
        return new Verifications(content, List.copyOf(said));
    }

    /** Of one circle, without its name. */
    List<String> about(Object circle) {
        return sentences.stream().filter(sentence -> sentence.contains(circle.toString()))
                .map(sentence -> sentence.replace("Circle " + circle + ": ", "")).toList();
    }
}
