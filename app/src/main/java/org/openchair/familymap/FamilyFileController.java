package org.openchair.familymap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.openchair.events.ItemId;
import org.openchair.familymap.gedcom.Reading;
import org.openchair.familymap.gedcom.Version;
import org.openchair.familymap.gedcom.Written;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.openchair.journal.Desk;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Reason;
import org.openchair.journal.Visit;
import org.openchair.kit.NotForGuests;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The family map from and for other programs. A file leaves the house, so it is the interventionist's to make. */
@Controller
@NotForGuests
@RequestMapping("/circles/{circle}/family-map/files")
class FamilyFileController {
    private static final long LARGEST = 2 * 1024 * 1024;

    private final Desk desk;

    FamilyFileController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    Screen show(Visit visit) {
        interventionist(visit);
        return FamilyFilesView.of(visit.seen(FamilyMap.NONE), visit.viewer(), Optional.empty());
    }

    @GetMapping("/{form:gedcom7|gedcom555|gedcom551}")
    ResponseEntity<byte[]> write(Visit visit, @PathVariable String form) {
        interventionist(visit);
        Written written = FamilyFilesView.written(visit.seen(FamilyMap.NONE), visit.viewer(), version(form));
        return ResponseEntity.ok().contentType(new MediaType("text", "vnd.familysearch.gedcom", StandardCharsets.UTF_8)).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"family.ged\"").body(written.bytes());
    }

    private static Version version(String form) {
        return switch (form) {
            case "gedcom551" -> Version.V5_5_1;
            case "gedcom555" -> Version.V5_5_5;
            default -> Version.V7_0;
        };
    }

    /** Answers with what became of the file. */
    @PostMapping
    Screen read(Visit visit, @RequestParam Optional<MultipartFile> file) throws IOException {
        interventionist(visit);
        if (file.isEmpty() || file.get().isEmpty()) {
            return refusal(visit, FamilyMapReason.NO_FILE);
        }
        if (file.get().getSize() > LARGEST) {
            return refusal(visit, FamilyMapReason.FILE_TOO_LARGE);
        }
        Reading reading = Reading.of(file.get().getBytes(), () -> new ItemId(UUID.randomUUID()));
        return switch (desk.handle(visit, FamilyMap.NONE, new FamilyMapCommand.Import(reading.family()))) {
            case Happened _ -> FamilyFilesView.of(desk.visit(visit.viewer()).seen(FamilyMap.NONE), visit.viewer(), Optional.of(reading));
            case Refused refused -> refusal(visit, refused.reason());
        };
    }

    private static Screen refusal(Visit visit, Reason reason) {
        return new Refusal(FamilyFilesView.of(visit.seen(FamilyMap.NONE), visit.viewer(), Optional.empty()), reason);
    }

    private static void interventionist(Visit visit) {
        if (!visit.viewer().isInterventionist()) {
            throw new NoSuchCircle();
        }
    }
}
