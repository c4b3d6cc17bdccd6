package org.openchair.directory;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchair.access.Member;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The practice's own desk for its directory. */
@Controller
@RequestMapping("/services")
class ServicesController {
    private static final Query EVERYTHING = Query.of("", 0, List.of(), "", 1);

    private final Directory directory;
    private final Imports imports;
    private final Reports reports;

    ServicesController(Directory directory, Imports imports, Reports reports) {
        this.directory = directory;
        this.imports = imports;
        this.reports = reports;
    }

    @GetMapping
    Screen show(Member member, @RequestParam(defaultValue = "") String near, @RequestParam(defaultValue = "25") int miles,
            @RequestParam(defaultValue = "") List<String> code, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "1") int page) {
        return view(member, Query.of(near, miles, code, name, page), Optional.empty());
    }

    /** Answers with what became of the file. Sent twice, the second reading finds everything as it was. */
    @PostMapping("/files")
    Screen read(Member member, @RequestParam Optional<MultipartFile> file, @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String readOn) throws IOException {
        Optional<LocalDate> day = day(readOn);
        if (file.isEmpty() || file.get().isEmpty() || file.get().getSize() > Imports.LARGEST || day.isEmpty()) {
            return new Refusal(view(member, EVERYTHING, Optional.empty()), file.isEmpty() || file.get().isEmpty() ? Unreadable.NO_FILE
                    : day.isEmpty() ? Unreadable.NO_DAY : Unreadable.TOO_LARGE);
        }
        try (InputStream content = file.get().getInputStream()) {
            return switch (imports.read(member.practice(), content, named(source), day.get())) {
                case Imports.Taken taken -> view(member, EVERYTHING, Optional.of(taken.imported()));
                case Imports.Refused refused -> new Refusal(view(member, EVERYTHING, Optional.empty()), refused.why());
            };
        }
    }

    @PostMapping("/reports/{report}/settlement")
    Screen settle(Member member, @PathVariable UUID report) {
        reports.settle(member.practice(), report);
        return new SeeOther("/services");
    }

    private ServicesView view(Member member, Query query, Optional<Imported> imported) {
        Found found = directory.search(member.practice(), query);
        int size = query.isForEverything() ? found.total() : directory.size(member.practice());
        return new ServicesView(found, size, reports.open(member.practice()), imported, directory.today());
    }

    private static String named(String source) {
        String plain = source.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return plain.isEmpty() ? "FindTreatment.gov" : plain.substring(0, Math.min(100, plain.length()));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
