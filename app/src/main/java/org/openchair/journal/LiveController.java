package org.openchair.journal;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Where open screens listen. */
@Controller
class LiveController {
    private final Live live;

    LiveController(Live live) {
        this.live = live;
    }

    @GetMapping(path = "/circles/{circle}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter open(Visit visit, @RequestParam(defaultValue = "0") long since,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "-1") long seen) {
        return live.open(visit, Math.max(since, seen));
    }
}
